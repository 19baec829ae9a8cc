extension SafePrograms {
  /// Programs that many machines lack, a block for each in the order of their names: below it stands `.` before the tokens of
  /// an entry, `/` before those of one with subcommands, whose lines follow; `=name` for one that is called like another.
  static let others = NamedBlocks(
    """
    VBoxManage
     /
      list,showvminfo,showmediuminfo,showhdinfo,guestproperty,metrics {enumerate,get,list} *
      list,showvminfo *
    ac
     . *
    act
     . ?-l,--list,-n,--dryrun *
    aide
     . ?--check,-C,-q,-l,--list *
    alembic
     / -c= -x= -n=
      current,history,heads,branches,show,check *
    alex
     . * !--fix !-o !--output
    alternatives
     . ?--display,--list *
    ansible
     . * ?-C,--check,--list-hosts !-o !--tree !-t
    ansible-config
     /
      list,dump,view *
    ansible-galaxy
     /
      collection,role {list,info,search} *
      list,info,search *
    ansible-playbook
     . * ?-C,--check
    apache2
     . ?-t,-S,-M,-v,-V,-l -t -S -M -v -V -l -D= <0
    apache2ctl
     . ?-t,-S,-M,-v,-V,-l -t -S -M -v -V -l -D= <0
     . {configtest,status,fullstatus} <1
    apachectl =apache2ctl
    apptainer
     /
      version,inspect *
      cache:list *
      instance:list *
      cache,instance/
    archey
     . *
    argo
     /
      list,get,logs,lint,version *
    arp-scan
     . *
    arping
     . *
    artisan
     . {route:list,about,list,migrate:status,schedule:list,event:list,debug:router,debug:container,db:show} *
    atlas
     /
      clusters,projects,dbusers,alerts,organizations {list,describe} *
    auditctl
     . -l -s -v ?-l,-s,-v
    aws-vault
     /
      list *
    awslogs
     /
      groups,streams,get *
    b2
     /
      ls,list-buckets,get-account-info,account {get} *
    bandwhich
     . *
    bcachefs
     /
      show-super,fs {usage,version} *
    bhosts
     . *
    bitcoin-cli
     /
      getblockchaininfo,getbalance,getblockcount,getnetworkinfo,getpeerinfo *
    bjobs
     . *
    bootctl
     / .
      status,list,is-installed *
    borg
     / -r= --repo=
      list,info,check,diff,version *
    borgmatic
     /
      list,info,rlist,rinfo,repo-list,repo-info *
    bottom
     . *
    bpftool
     /
      prog,map,net,link,cgroup,perf,feature,version {show,list,dump,probe} *
    bpytop
     . *
    bridge
     / -d -s -j -p
      link,fdb,vlan,mdb,monitor {show,list} *
      link,vlan <0
    btm
     . *
    buf
     . {lint,breaking} *
    buildah
     /
      images,containers,ps,inspect,info,version *
    bwm-ng
     . *
    caddy
     /
      validate,adapt,version,list-modules,environ *
    capsh
     . ?--print,--decode *
    catimg
     . *
    cdk
     /
      diff,ls,list,synth,synthesize,doctor,context,notices !-o !--output *
    ceph
     /
      status,-s,df,health,version,versions,features *
      osd,mon,mgr,mds,pg,fs {tree,stat,df,ls,dump,status,perf,pool} @verb *
    cephadm
     /
      ls,version *
    certbot
     /
      certificates,show_account,plugins *
     . * ?--dry-run !--pre-hook !--post-hook !--deploy-hook !--renew-hook
    chafa
     . *
    checkov
     . * !-o !--output-file !--out !--fix !--output !--out-file
    checkrestart
     . *
    checkupdates
     . *
    chezmoi
     /
      status,diff,managed,unmanaged,data,doctor,source-path,cat,dump,verify *
    chkrootkit
     . ?--check,-C,-q,-l,--list *
    choco
     /
      list,search,info,outdated *
    chronyc
     / -n -a
      tracking,sources,sourcestats,activity,ntpdata,serverstats,clients *
    cifsiostat
     . *
    cilium
     /
      status,version *
    circleci
     /
      config:validate,process *
      version,info *
      config/
    clamscan
     . * !--remove !--move !--copy
    clinfo
     . *
    codesign
     . ?-d,-dv,-v,--verify,--display *
    codiff
     . *
    colima
     /
      list,status,version *
    conan
     /
      list,search,info,inspect,version *
    conda
     /
      config ?--show,--show-sources --show --show-sources
    condor_q
     . *
    condor_status
     . *
    conftest
     . * !-o !--output-file
    console =artisan
    consul
     /
      members,info,version,validate,monitor,catalog *
      kv,acl,intention,session,operator {get,list,read,raft} @verb *
      operator:raft:list-peers *
      operator/
      operator:raft/
    coredumpctl
     /
      dump <0
    cpufetch
     . *
    cpuid
     . *
    cpupower
     /
      frequency-info,idle-info,info,monitor *
    crictl
     /
      imagefsinfo,metrics,statsp *
    crun
     /
      list,state,ps *
      spec:help,events *
      spec/
    cue
     /
      vet,eval,export,version *
    cups-config
     . *
    datree
     . * !-o !--output-file
    dbmate
     /
      status *
    dbus-monitor
     . ?--help *
    debconf-show
     . *
    debsecan
     . ?--check,-C,-q,-l,--list *
    delv
     . *
    depcheck
     . * !-u !--upgrade !-i !--out
    deptry
     . * !--fix !-o !--output-file
    detect-secrets
     . * !-r !--report-path !-o !--output !--autofix !--output-file
    dircolors
     . *
    django-admin
     . {check,diffsettings,version,help} *
    dmesg
     . ?-T,-H,-w,-W !-c !-C !--clear *
    dnssec-verify
     . *
    dockle
     . * !-o !--output !--exit-code !--template !-t !--file
    dog
     . *
    doggo
     . *
    dolt
     /
      status,log,diff,branch,ls,blame,version <0 *
    doppler
     /
      me,configure,projects,configs,environments <1
    dpkg-architecture
     . *
    dpkg-parsechangelog
     . *
    dpkg-vendor
     . *
    drush
     /
      status *
      core:status,st *
      pm:list,pml *
      watchdog:show,ws *
      core,pm,watchdog/
    dublin-traceroute
     . *
    dump-acct
     . *
    dvc
     /
      status,diff,list,dag *
      metrics:show *
      params:diff,version *
      data:status *
      data,metrics,params/
    eb
     /
      status,health,list,logs,events *
    efibootmgr
     . -v ?-v
    efivar
     . ?-l,--list,-p,--print *
    eglinfo
     . *
    eksctl
     /
      get,version,info *
    errcheck
     . * !-out !-fix
    etckeeper
     /
      vcs *
    eu-nm
     . *
    eu-readelf
     . *
    eu-size
     . *
    eu-strings
     . *
    exim
     . -bp -bpc -bV ?-bp,-bpc,-bV single
    exim4
     . -bp -bpc -bV ?-bp,-bpc,-bV single
    expac
     . *
    expo
     /
      whoami,doctor *
     . {version,info,graph,list,show,report} * !--file
    exportfs
     . -v -s <0
    fail2ban-client
     . {status,ping,version} *
    faillog
     . *
    fastboot
     / -s=
      devices,getvar *
    fc-conflist
     . *
    fdesetup
     . {status,list,isactive} *
    firebase
     / --project=
      projects:list <0 *
      apps:list <0 *
      functions:log,list <0 *
      hosting:channel:list,use <0 *
      apps,functions,hosting,projects/
      hosting:channel/
    flask
     . {routes} *
    flux
     /
      events,export *
    flyway
     /
      info,validate *
    fnm
     /
      list,ls,list-remote,current,which *
    fossil
     /
      status,timeline,diff,info,ls,changes *
      branch:list *
      branch/
    fswatch
     . * !-o !--outfile !-d !--daemon
    fwupdmgr
     /
      get-devices,get-updates,get-history,get-remotes,security,get-details,get-topology *
    gcloud
     /
      info,version,help *
    gcov-tool
     . ?--list,--summary *
    getent
     . *
    getfattr
     . *
    getopt
     . *
    getpcaps
     . ?--print,--decode *
    getsubids
     . ?--print,--decode *
    gh
     /
      auth:status *
      pr,run {checks,watch,list,view,diff,status} *
      auth/
    git-lfs
     /
      ls-files,env,status,version *
    gitleaks
     . * !-r !--report-path !-o !--output !--autofix !--output-file
    gluster
     /
      volume {info,status,list} *
      peer,pool {status,list} *
      snapshot {list,info,status} *
    glxgears
     . *
    go
     /
    goaccess
     . * !-o !--output
    gocyclo
     . * !-out !-fix
    golangci-lint
     /
      run * !--fix !--out-format
      linters,version *
    gosec
     . * !-out !-fix
    gotop
     . *
    govulncheck
     . * !-out !-fix
    gpart
     . {show,list,status} *
    gpg-connect-agent
     . ?--version
    gpgconf
     . ?--list-dirs,--list-components,--check-programs,--list-options *
    gping
     . *
    gradle
     . ?--dry-run,-m,--version,--status *
    gradlew
     . ?--dry-run,-m,--version,--status *
    grpcurl
     . * {list,describe}
    grub-editenv
     . {list,-} *
    grubby
     . ?--info,--default-kernel,--default-index,--default-title * !--update-kernel !--remove-kernel !--set-default
    grype
     . * !-o !--output !--exit-code !--template !-t !--file
    gsettings
     /
      list-children,list-relocatable-schemas *
    guix
     /
      search,show,describe,weather,size,graph *
    ha-manager
     . {status,nodes,list,config} *
    hadoop
     /
      version,classpath *
      fs ?-ls,-cat,-du,-df,-count,-stat,-tail,-test,-checksum -ls -cat -du -df -count -stat -tail -test -h -s -R single
    haproxy
     . -c -f= -v -vv ?-c,-v,-vv
    hdfs
     /
      dfs ?-ls,-cat,-du,-df,-count,-stat,-tail,-test -ls -cat -du -df -count -stat -tail -test -h -s -R single
      fsck <1
      dfsadmin ?-report -report single
    helm
     /
      diff *
    helmfile
     / -e= -f=
      list,diff,status,template,lint *
    hg
     /
      bookmarks,phase,tip,glog,export,paths,resolve <0 *
    hq
     . * !--download !--output
    htmlq
     . * !--download !--output
    httpd
     . ?-t,-S,-M,-v,-V,-l -t -S -M -v -V -l -D= <0
    httping
     . *
    httpstat
     . *
    hugo
     . {version,list,env,config} *
    hwclock
     . ?-r,--show -r --show --utc -v
    hwloc-ls
     . *
    i3
     . ?-C,-v,--validate -C -v --validate
    i7z
     . *
    ibmcloud
     /
      target <0
    ifstat
     . *
    imgcat
     . *
    incus
     /
      warning,operation,remote,cluster,profile,storage,config,image,network,project {list,show,info,get,get-value} *
    ineffassign
     . * !-out !-fix
    infisical
     /
      user *
    influx
     /
      version,ping *
      bucket,org,user,task,auth,telegrafs {list,ls} *
    infracost
     . * !-o !--output-file !--out !--fix !--output !--out-file
    inotifywait
     . * !-o !--outfile !-d !--daemon
    inotifywatch
     . * !-o !--outfile !-d !--daemon
    intel_gpu_top
     . *
    ioping
     . * !-W
    iotop-c
     . *
    ipa
     . {user-show,user-find,group-find,group-show,host-find,ping,env,config-show} *
    ipcalc
     . *
    ipcalc-ng
     . *
    ipfs
     /
      id,cat,ls,version,stats *
      swarm:peers *
      swarm/
    ipmitool
     . -H= -U= -P= -I= {sdr,sensor,fru} *
    ipset
     . -L ?-L -n
     . {list} *
    ipvsadm
     . ?-L,-l,-Ln -L -l -n -Ln --stats --rate
    istioctl
     /
      proxy-config,validate,describe *
    jabba
     /
      versions,version,ls *
    java
     . single ?-version,--version,-showversion -version --version -XshowSettings:all -XshowSettings:vm
    jcmd
     . <1
    jekyll
     . {doctor} *
    jenv
     /
      versions,version,ls *
    jest
     . ?--listTests,--collect-only,--showConfig,--version,--co,--dry-run *
    jj
     / -R=
      log,status,st,diff,show,files,evolog,obslog,interdiff,version <3 *
      op,operation {log,show} *
      bookmark,branch,tag,workspace,config,file {list,show,get} *
    johnnydep
     . * !--fix !-o !--output-file
    journalctl
     . * ?--list-boots,--verify,--header,--fields,-N !--rotate !--vacuum-size !--vacuum-time !--vacuum-files
     . ?--list-boots,--disk-usage,--verify * !--rotate !--vacuum-size !--vacuum-time !--vacuum-files
    just
     . ?-l,--list,--show,--summary,-n,--dry-run,--evaluate,--dump * !--fmt !--unstable
    k
     / -n= --namespace= --context= --kubeconfig=
      set,rollout,autoscale,cordon,uncordon * ?--dry-run --dry-run:client,server -f= -o=
      taint,delete,apply,scale,patch * ?--dry-run --dry-run:client,server -f= -o=
      krew:list,search,info,version *
      version,kustomize *
      krew/
    k9s
     . {info,version} *
    kafka-acls
     . ?--describe,--list * !--alter !--add !--remove
    kafka-broker-api-versions
     . ?--describe,--bootstrap-server *
    kafka-configs
     . ?--describe,--list * !--alter !--add !--remove
    kafka-consumer-groups
     . ?--list,--describe,--state,--members * !--delete !--reset-offsets !--execute
    kafka-log-dirs
     . ?--describe,--bootstrap-server *
    kafka-topics
     . ?--list,--describe * !--delete !--create !--alter
    kail
     . *
    kapp
     /
      list,inspect,logs *
    kcat
     . ?-L,-Q * !-P
    kdig
     . *
    keyctl
     /
      show,list,describe,rdescribe *
    keytool
     . ?-list,-printcert,-printcertreq single * !-delete !-import !-importcert !-genkeypair
    kics
     . * !-o !--output-file !--out !--fix !--output !--out-file
    klist
     . *
    kmod
     . {list,static-nodes} *
    kn
     /
      service,revision,route {list,describe} *
    knex
     . {db:migrate:status,migrate:status,migrate:list,migrate:currentVersion} *
    knife
     /
      node,role,environment,cookbook,data {bag} {list,show} *
    kops
     /
      get,validate,version *
    kube-linter
     . * !-o !--output-file
    kube-score
     . * !-o !--output-file
    kubeadm
     /
      version *
      token:list *
      certs:check-expiration *
      config:images,print *
      upgrade:plan *
      certs,config,token,upgrade/
    kubeconform
     . * !-o !--output-file
    kubectl =k
    kubetail
     . *
    kubeval
     . * !-o !--output-file
    kustomize
     /
      build,version,cfg !-o !--output !--enable-exec !--enable-alpha-plugins *
    lastb
     . *
    lastcomm
     . *
    launchctl
     /
      managername,manageruid,dumpstate,examine *
    lcov
     . ?--list,--summary *
    ldapcompare
     . *
    ldapsearch
     . *
    ldapwhoami
     . *
    lerna
     /
      ls,list,changed,diff *
    lft
     . *
    librespeed-cli
     . *
    license-checker
     . * !-u !--upgrade !-i !--out
    limactl
     /
      list,ls,info,validate *
    linode-cli
     /
      account:view *
      account/
    loginctl
     / . --no-pager
      list-sessions,show-session,user-status *
    lpq
     . ?-l,-a,-p,-d,-v,-t,-s,-r,-W -l -a -p -d -v -t -s -r -W= -E <1
     . *
    lpstat =lpq
    lsattr
     . *
    lsblk
     . *
    lscgroup
     . *
    lsclocks
     . *
    lsdvd
     . *
    lshal
     . *
    lshw
     . *
    lsinitrd
     . *
    lslogins
     . *
    lspcmcia
     . *
    lsscsi
     . *
    lstopo-no-graphics
     . *
    lsusb
     . *
    lsusb.py
     . {list-devices,list-rules} *
    lsvfs
     . *
    lxc =incus
    lxc-info
     . *
    lxc-ls
     . *
    lynis
     /
      show *
    lynx
     . ?-dump *
    macchina
     . *
    machinectl
     / . --no-pager
      list,status,show,list-images,image-status,show-image *
    mail
     . ?-H,-e
    mailq
     . * !-e !-X !-M !-P !-F
    mamba
     /
      config ?--show,--show-sources --show --show-sources
    manage.py
     . {showmigrations,check,diffsettings,sqlmigrate,inspectdb,version,help} *
    markdownlint-cli
     . * !--fix !-o !--output
    markdownlint-cli2
     . * !--fix !-o !--output
    matchpathcon
     . ?-l,--list *
     . *
    mc
     /
      ls,stat,du,tree,diff,find,cat,head,version <4 * !--exec
      admin:info,trace *
      user:list *
      alias:list,ls *
      admin,alias,user/
    mdadm
     . ?--monitor,--detail-platform --detail-platform
    meson
     /
      introspect,configure <1 *
    microk8s
     /
      status,inspect,version *
    micromamba
     /
      config ?--show,--show-sources --show --show-sources
    minikube
     / -p=
      profile,addons,image,node,cache,config {list,ls,view,get} *
      ssh-key,docker-env,kubectl <0 *
    mise
     /
      doctor,settings,registry,env,tasks {ls} *
    mix
     . {help,deps,xref,format,hex.info,hex.outdated,ecto.migrations,phx.routes,deps.tree,app.tree} * !--force
    mkcert
     . ?-CAROOT single
    mke2fs
     . ?-n -n -v -q -L= -t= -b=
    mkfs.ext4
     . ?-n -n -v -q -L= -t= -b=
    mlocate
     . *
    mocha =jest
    mokutil
     . ?--sb-state,--list-enrolled,--list-new,--test-key *
    monit
     . {status,summary,report,validate} *
    mosquitto_sub
     . * !-o
    mpc
     . {status,current,playlist,outputs,stats,version,ls,lsplaylists} *
    mpstat
     . *
    msmtp
     . ?--version,--serverinfo,-S *
    msr-tools
     . *
    multipass
     /
      list,ls,info,version,find,networks *
    mvn
     . {help:evaluate,help:effective-settings,versions:display-dependency-updates,dependency:analyze,dependency:resolve-help} *
    mysqlbinlog
     . * !-r !-R !--result-file !-o
    mysqlcheck
     . ?-c,--check -c --check -A --all-databases -u= -p -h= -P=
    mysqldumpslow
     . * !-r !-R !--result-file !-o
    named-checkconf
     . *
    named-checkzone
     . *
    nats
     /
      server:info,list,report,check,ping *
      stream,consumer,kv,account,context {ls,list,info,report,view,get} *
      server/
    navi
     . *
    nbtstat
     . *
    ncu
     . * !-u !--upgrade !-i !--out
    needrestart
     . *
    neofetch
     . *
    netlify
     /
      status *
      sites:list *
      env:list *
      functions:list,logs *
      api:list *
      api,env,functions,sites/
    netmask
     . *
    netplan
     . {get,status,info} *
    networkQuality
     . *
    nfsstat
     . *
    ng
     . {version,info,graph,list,show,report} * !--file
    nginx
     . -t -T -v -V -c= -q -p= -g= ?-t,-T
    ngrep
     . ?--version
    ngrok
     . {version,help} *
    nix
     /
      eval *
      flake:show,metadata,info *
      store:ls,ping,diff-closures,info,cat *
      derivation:show *
      profile:list,history,diff-closures *
      derivation,flake,profile,store/
    nix-channel
     . ?--list --list
    nix-diff
     . ?--eval,--parse,--json,--version *
    nix-du
     . ?--eval,--parse,--json,--version *
    nix-env
     . ?-q,--query,--list-generations * !-i !-e !-u !--install !--uninstall !--delete-generations
    nix-info
     . ?--eval,--parse,--json,--version *
    nix-instantiate
     . ?--eval,--parse,--json,--version *
    nix-store
     . ?-q,--query,--verify,--print-env,--gc * !--delete !-r !--repair !--gc
    nix-tree
     . ?--eval,--parse,--json,--version *
    nmblookup
     . *
     . *
    node
     . ?-v,--version,--v8-options,--check,-c <1 -v --version -c --check
    nodejs =node
    nodetool
     . {status,info,ring,tpstats,describecluster,gossipinfo,netstats,compactionstats,version,tablestats,cfstats,getendpoints,listsnapshots} *
    nomad
     / -address=
      job:status,history,inspect,plan,validate *
      node,alloc,deployment,server,namespace,volume,acl,operator {status,logs,list,members,raft,fs} *
      monitor,agent-info,validate,eval *
      job/
    noping
     . ?-c,-n *
    npm-check
     . * !-u !--upgrade !-i !--out
    npm-check-updates
     . * !-u !--upgrade !-i !--out
    nslookup
     . *
    nstat
     . *
    ntl =netlify
    ntpdate
     . ?-q -q
    ntpdc
     . *
    ntpq
     . *
    ntpstat
     . *
    ntptime
     . *
    numactl
     . ?-H,-s,--hardware,--show -H -s --hardware --show
    nvidia-settings
     . ?-q -q=
    nvim
     . ?--version,--startuptime --version
    nvme
     /
      list,list-ns,list-subsys,smart-log,error-log,id-ctrl,id-ns,show-regs,get-feature,fw-log,get-log *
    nvtop
     . *
    nx
     . {version,info,graph,list,show,report} * !--file
    nyc
     /
      report ?--reporter *
    oc =k
    ollama
     /
      list,ls,ps,show *
    onefetch
     . *
    op
     /
      whoami *
      vault:list *
      item:list *
      account:list *
      account,item,vault/
    opam
     /
      list,show,search,info *
      switch:list,show *
      config:list,var *
      config,switch/
    openvpn
     . ?--version,--show-ciphers,--show-tls,--show-digests *
    oping
     . ?-c,-n *
    oscap
     . {info} *
    ostree
     /
      log,show,refs,ls,diff *
      admin:status *
      config:get *
      admin,config/
    p4
     / -c= -u= -p=
      info,opened,changes,describe,filelog,files,diff,status,where,annotate,clients,users,have,dirs <5 * !-d !-f
    paccheck
     . *
    packer
     /
      validate,inspect,version *
      console:help *
      console/
    pacman-conf
     . *
    pactree
     . *
    pahole
     . *
    paping
     . ?-c,-n *
    pass
     /
      ls,list,find,grep *
     . <0
    patchelf
     . ?--print-needed,--print-rpath,--print-interpreter,--print-soname *
    pbpaste
     . ?-o,--output,-l,--list-types *
    pbsnodes
     . *
    pcs
     /
      status,config *
      cluster,resource,stonith,property {status,show,config,list} *
    pct
     /
      list,status,config,showcmd,listsnapshot,pending,monitor *
    pdbedit
     . ?-L,-v -L -v -w
    pdftk
     . {dump_data} *
    pdm
     /
      list,show,info,search,outdated *
    peekfd
     . *
    perl
     . ?-v,-V <0 *
    pfetch
     . *
    pfunct
     . *
    pg_activity
     . * !-e !--enable !-d !--disable
    pg_amcheck
     . * !-e !--enable !-d !--disable
    pg_archivecleanup
     . ?-n,--dry-run *
    pg_checksums
     . * !-e !--enable !-d !--disable
    pg_ctl
     . {status} -D= *
    pg_ctlcluster
     . {status} *
    pg_resetwal
     . ?-n,--dry-run *
    pg_rewind
     . ?-n,--dry-run *
    pg_test_timing
     . * !-e !--enable !-d !--disable
    pg_top
     . * !-e !--enable !-d !--disable
    pg_verifybackup
     . * !-e !--enable !-d !--disable
    pg_waldump
     . * !-e !--enable !-d !--disable
    pgbackrest
     / --stanza=
      info,check,verify,version *
    pgbadger
     . * !-r !-R !--result-file !-o
    pgcenter
     . * !-e !--enable !-d !--disable
    phan
     . * !--report-file !--alter !--set-baseline
    php
     . @framework * !-r
    php-fpm
     . -t -i -m -v ?-t,-i,-m,-v
    phpcs
     . * !--report-file !--alter !--set-baseline
    phpmd
     . * !--report-file !--alter !--set-baseline
    phpstan
     . * !--report-file !--alter !--set-baseline
    pidof
     . *
    pidstat
     . *
    ping
     . ?-c,-n *
    ping4
     . ?-c,-n *
    pinky
     . *
    pip-audit
     . * !--fix !-o !--output-file
    pip-licenses
     . * !--fix !-o !--output-file
    pipdeptree
     . * !--fix !-o !--output-file
    pipenv
     /
      graph,check,verify *
     . ?--venv,--where,--py,--envs --venv --where --py --envs
    pkg
     /
      info,search,audit,which,stats,version,query,leaf *
    pkg-query
     . *
    pkgconf
     . *
    pkgfile
     . *
    pkgutil
     . ?--pkgs,--pkg-info,--files,--file-info,--pkg-groups *
    playerctl
     . {status,metadata,position} *
    plocate
     . *
    pluto
     . * !-o !--output-file
    pm2
     /
      list,ls,l,status,show,describe,logs,monit,prettylist,jlist,info,env,report *
    podman
     /
      system:connection:list *
      generate:kube,systemd *
      generate,system/
      system:connection/
    polaris
     . * !-o !--output-file
    postconf
     . * !-e !-X !-M !-P !-F
    postqueue
     . -p -j ?-p,-j
    powerprofilesctl
     /
      list,get,list-holds *
    pre-commit
     /
      validate-config,sample-config *
    prips
     . *
    prisma
     /
      validate,version,-v *
      migrate:status,diff *
      migrate/
    prlctl
     . {list,server,problem-report} *
    procinfo
     . *
    procs
     . *
    protolint
     . {lint} *
    proxmox-backup-client
     . {list,status,snapshot} *
    prtstat
     . *
    psalm
     . * !--report-file !--alter !--set-baseline
    pslog
     . *
    psql
     . -h= -p= -U= -d= -w -W -X -q ?-V,--version,-l,--list
    pt-query-digest
     . * !-r !-R !--result-file !-o
    pulumi
     / -s= --stack= -C=
      stack:ls,output,history,graph,tag *
      config,plugin,org,state {get,ls,list,unprotect} *
      stack,config,plugin,org <0
      diff,preview * !--save-plan
      stack/
    pup
     . * !--download !--output
    puppet
     /
      config:print *
      module:list,search *
      parser:validate *
      lookup,facts,describe,doc *
      config,module,parser/
    pvecm
     . {status,nodes,list,config} *
    pveperf
     . {status,nodes,list,config} *
    pvesm
     . {status,nodes,list,config} *
    pveversion
     . {status,nodes,list,config} *
     . *
    pwdx
     . *
    pytest =jest
    python
     . @framework * !-c !-m
    python2
     . @framework * !-c !-m
    python3
     . @framework * !-c !-m
    q
     . *
    qhost
     . *
    qm
     /
      list,status,config,showcmd,listsnapshot,pending,monitor *
    qstat
     . *
    quilt
     /
      series,applied,unapplied,top,next,diff,files *
    rabbitmq-diagnostics
     / -n= -p= -q
      list_consumers,list_channels,list_permissions,list_user_permissions *
      list_policies,list_parameters,report,environment,ping *
      list_vhosts,list_global_parameters,node_health_check *
      check_running,check_port_connectivity,check_local_alarms,eval_file *
      listeners,memory_breakdown,alarms,server_version,cluster_status,status,runtime_thread_stats,log_tail,observer *
    rabbitmqadmin
     / -u= -p= -H= -P= -V=
      list,show,get *
    rabbitmqctl =rabbitmq-diagnostics
    rados
     / -p=
      ls,lspools,df,stat,info,list,du,showmapped,status *
    rails
     /
      db:version *
      db:migrate:status,middleware,initializers *
      test:list *
      zeitwerk:check *
      db,test,zeitwerk/
      db:migrate/
    railway
     /
      status,logs,list,whoami,variables <0 *
    rake
     . ?-T,-P,-W,-n,--tasks,--prereqs,--dry-run *
    ras-mc-ctl
     . ?--status,--summary,--errors *
    rbd
     / -p=
      ls,lspools,df,stat,info,list,du,showmapped,status *
    rc-status
     . *
    realm
     . {list,discover} *
    redocly
     . {lint} *
    remark
     . * !--fix !-o !--output
    resolvectl
     . {status,query,statistics,dns,domain} *
    restic
     / -r= --repo= -p=
      snapshots,ls,stats,diff,find,version,check *
      key:list,cat,list *
      key/
    revive
     . * !-out !-fix
    rfkill
     . {list} *
    rga
     . *
    rkhunter
     . ?--check,-C,-q,-l,--list *
    rocm-smi
     . *
    rocminfo
     . *
    rpcdebug
     . *
    rpcinfo
     . *
    rpk
     /
      topic:list,describe,consume *
      cluster:info,health,status,metadata *
      group:list,describe *
      cluster,group,topic/
    rpm-ostree
     /
      status <0 *
      db:list,diff,kargs <0 *
      db/
    rpmconf
     . ?-t *
    rpmdiff
     . ?-t *
    rpmlint
     . ?-t *
    rpmls
     . ?-t *
    ruby
     . ?-v,-c <1 -v -c -w
    runc
     /
      list,state,ps *
      spec:help,events *
      spec/
    rustup
     /
      doc ?--path --path
      run,override <0
    rvm
     /
      list,info,current *
    s-tui
     . *
    s3cmd
     . {ls,la,info,du,accesslog,cfinspect} *
    s5cmd
     /
      ls,du,head,version,cat *
    sa
     . *
    sacct
     . *
    sacctmgr
     . {show,list} *
    sadf
     . *
    safety
     . * !--fix !-o !--output-file
    saidar
     . *
    salt-call
     . {test.ping,grains.items,grains.get,pillar.items,sys.doc} *
    salt-key
     . ?-L,--list,--list-all,-f,-F *
    salt-run
     . {jobs.list_jobs,manage.status,manage.up,manage.down} *
    sam
     /
      validate,list,logs *
    samba-tool
     /
      user,group,computer,dns,domain,drs {list,show,query,level,showrepl,info} *
    sar
     . *
    sbctl
     /
      status,verify,list-files *
    scanimage
     . ?-L,-A,--list-devices -L -A --list-devices
    scontrol
     /
      show,ping,version *
    scoop
     /
      list,search,show,info,status *
      export:help *
      export/
    screenfetch
     . *
    sdiag
     . *
    sdk
     /
      home *
    seinfo
     . ?-l,--list *
     . *
    selene
     . ?--check *
    selinuxenabled
     . ?-l,--list *
     . *
    semanage
     /
      port,user,login,fcontext,boolean ?-l,--list -l --list -C
      port,user,login,fcontext,boolean,export <0
    semgrep
     . * !-r !--report-path !-o !--output !--autofix !--output-file
    sequelize =knex
    sequelize-cli =knex
    serverless
     /
      info,print,metrics,logs,doctor *
    sesearch
     . ?-l,--list *
     . *
    sgdisk
     . ?-p,-i,-v,-l,--print,--info,--verify -p -i= -v -l --print --info= --verify
    shellcheck
     . *
    showmount
     . *
    sinfo
     . *
     . *
    singularity =apptainer
    sipcalc
     . *
    skaffold
     /
      diagnose,render,version !-o !--output *
      schema:list !-o !--output *
      schema/
    slocate
     . *
    sls
     /
      info,print,metrics,logs,doctor *
    smbstatus
     . *
    smbtree
     . *
    smem
     . *
    smemstat
     . *
    snapper
     / -c=
      list,list-configs,status,diff,get-config *
    solana
     /
      balance,config {get,address,cluster-version} *
    solr
     /
      status,healthcheck,version *
    spack
     /
      find,info,list,spec,versions,compilers,arch,location *
    spctl
     . ?--status,-a,--assess --status -a -v -vv --assess -t= --type=
    spectral
     . {lint} *
    speedtest-go
     . *
    sprio
     . *
    sqldiff
     . *
    sqlfluff
     /
      lint *
    sqlite3_analyzer
     . *
    squeue
     . *
    squid
     . -k:parse,check -v ?-k,-v
    sreport
     . *
    ssh-audit
     . *
    sshare
     . *
    sshd
     . -t -T -f= -C= -V -G ?-t,-T,-V,-G
    sshping
     . *
    sstat
     . *
    stack
     /
      list,path,query,ls *
    staticcheck
     . * !-out !-fix
    stern
     . *
    stratis
     /
      pool,filesystem,fs,blockdev,daemon {list,version} *
    strings
     . * !-e !-E !-o !--extract !extract !-M !-d
    stripe
     /
      listen *
    stylua
     . ?--check *
    supabase
     /
      status !-f *
      projects:list !-f *
      functions:list !-f *
      migration:list !-f *
      db:diff,lint !-f *
      db,functions,migration,projects/
    supervisorctl
     / -c= -s= -u= -p=
      status,avail,pid,tail,maintail,version *
    svn
     /
      proplist,propget,externals *
    svnadmin
     /
      verify,lslocks,lstxns,info,dump *
    svnlook
     /
      author,changed,date,diff,dirs-changed,history,info,lock,log,tree,youngest,uuid,cat *
    sway
     . ?-C,-v,--validate -C -v --validate
    swift-format
     /
      lint * !-i
    swiftlint
     /
      lint * !--fix
    syft
     . * !-o !--output !--exit-code !--template !-t !--file
    systemd-cryptenroll
     . ?--tpm2-device:list
    systemd-inhibit
     . ?--list --list
    systemd-resolve
     . ?--status,--statistics
    systemd-tmpfiles
     . ?--cat-config,--dry-run *
    tapestat
     . *
    taplo
     /
      lint,check *
    task
     . ?-l,--list,-a,--list-all,--summary,-n,--dry *
    tc
     / -s -d -p
      qdisc,class,filter {show,list,ls} *
    tcping
     . ?-c,-n *
    tcptraceroute
     . *
    tealdeer
     . *
    teleport
     /
      status,ls,clusters,version *
    terraform
     / -chdir=
      state,workspace,providers {list,show,pull,schema} single *
      workspace:show,list *
      plan single * -out:/dev/null
      workspace/
    terraform-docs
     . * !-o !--output-file !--out !--fix !--output !--out-file
    terragrunt
     /
      plan,show,output,validate,graph-dependencies,output-module-groups,hclvalidate single * !-out !-destroy
      run-all {plan,output,validate} single * !-out
    terrascan
     . * !-o !--output-file !--out !--fix !--output !--out-file
    testparm
     . *
    textlint
     . * !--fix !-o !--output
    tfenv
     /
      list,version-name,list-remote *
    tflint
     . * !-o !--output-file !--out !--fix !--output !--out-file
    tfsec
     . * !-o !--output-file !--out !--fix !--output !--out-file
    timg
     . *
    tiup
     /
      list,status,env *
      cluster {list,display} *
    tldr
     . *
    tlmgr
     /
      info,list,search,show,check,conf <1 *
    tmutil
     /
      listbackups,isexcluded,uniquesize,calculatedrift,version *
    tofu =terraform
    toolbox
     /
      list *
    topgrade
     . -n --dry-run ?-n,--dry-run
    tpm2_eventlog
     . *
    tpm2_getcap
     . *
    tpm2_pcrread
     . *
    tpm2_readpublic
     . *
    tracepath6
     . *
    traceroute-nanog
     . *
    transmission-remote
     . ?-l,--list,-si,-st -l --list -si -st single
    trip
     . *
    trippy
     . *
    tripwire
     . ?--check,-C,-q,-l,--list *
    trivy
     . * !-o !--output !--exit-code !--template !-t !--file
    trufflehog
     . * !-r !--report-path !-o !--output !--autofix !--output-file
    tsc
     . ?--noEmit,--showConfig,--listFiles *
    tsh
     /
      status,ls,clusters,version *
    tune2fs
     . ?-l -l
    tuned-adm
     . {list,active,recommend,verify,profile_info} <1
    turbo
     . {version,info,graph,list,show,report} * !--file
    turbostat
     . *
    twine
     . {check} *
     . {check} *
    typeorm
     . {migration:show,query:help} *
    udisksctl
     /
      status,info,dump,monitor *
    unattended-upgrade
     . ?--dry-run *
    unbound-checkconf
     . *
    unbound-control
     . {status,stats_noreset,list_local_zones,list_forwards,dump_cache} *
    update-alternatives
     . ?--list,--display,--query,--get-selections *
    upower
     . ?-l,-L,-d,-e *
    uprecords
     . *
    upsc
     . ?-l,-L,-d,-e *
     . *
    uptimed
     . *
    usb-devices
     . *
    usbguard
     . {list-devices,list-rules} *
    usbip
     . {list} *
    usbview
     . *
    uv
     /
      version,tree !-U !--upgrade *
      pip:list,show,freeze,tree,check !-U !--upgrade *
      python:list,find,dir !-U !--upgrade *
      tool:list,dir !-U !--upgrade *
      cache:dir,lock !-U !--upgrade *
      cache,pip,python,tool/
    vacuum
     . {lint} *
    vagrant
     /
      status,global-status,port,ssh-config,validate,version *
      plugin:list *
      box:list *
      snapshot:list *
      box,plugin,snapshot/
    vainfo
     . *
    varnishhist
     . * !-w
    varnishlog
     . * !-w
    varnishstat
     . * !-w
    varnishtop
     . * !-w
    vault
     / -address= -namespace=
      status,version *
      secrets:list *
      auth:list *
      policy:list *
      audit:list *
      token:lookup *
      kv:list *
      operator:members *
      plugin:list *
      namespace:list *
      token:capabilities *
      policy:read *
      operator:raft:list-peers *
      audit,auth,kv,namespace,operator,plugin,policy,secrets,token/
      operator:raft/
    vboxmanage =VBoxManage
    vc
     /
      ls,list,inspect,logs,whoami *
      domains:ls *
      env:ls *
      dns:ls *
      certs:ls *
      projects:ls *
      project:ls *
      teams:ls *
      alias:ls *
      alias,certs,dns,domains,env,project,projects,teams/
    vcgencmd
     . {measure_temp,get_throttled,version,measure_volts,measure_clock,get_config,get_mem} *
    vdpauinfo
     . *
    velero
     /
      get,describe,logs,version *
      backup,schedule,restore {get,describe,logs} *
    vercel =vc
    vi
     . ?--version,--startuptime --version
    vim
     . ?--version,--startuptime --version
    virsh
     / -c= --connect= -r -q
      list,dominfo,domstate,dumpxml,nodeinfo,net-info,net-dumpxml,pool-info,pool-dumpxml,vol-info,vcpuinfo,domstats *
      vncdisplay,domblkinfo,domifaddr,snapshot-info,version,hostname,uri,freecell,vol-path,domdisplay,domjobinfo *
    virt-cat
     . *
    virt-df
     . *
    virt-filesystems
     . *
    virt-host-validate
     . *
    virt-ls
     . *
    virt-top
     . *
    virt-what
     . *
    visudo
     . ?-c,--check -c -f= --check -q -s
    vitest =jest
    viu
     . *
    vkcube
     . *
    vmrun
     . {list} *
    vmware-toolbox-cmd
     . {stat} *
    vnstat
     . *
    vnstati
     . *
    volta
     /
      list,ls,list-remote,current,which *
    vue
     . {version,info,graph,list,show,report} * !--file
    w3m
     . ?-dump *
    wavemon
     . ?--version
    winget =scoop
    wl-paste
     . ?-o,--output,-l,--list-types *
    wmctrl
     . ?-l,-d,-m,-lx,-lG -l -d -m -x -G -p
    wp
     / --path= --url= --allow-root
      core:version,check-update,is-installed,verify-checksums *
      plugin,theme,user,post,site,option,cron,menu,role,cap,term,comment,transient {list,get,status,path,event,search} *
      db:size,tables,check,prefix,search *
      config:list,get,path *
      cli:info,version,check-update *
      cron:event:list *
      cli,config,core,cron,db/
      cron:event/
    write-good
     . * !--fix !-o !--output
    wsl
     . ?-l,--list,--status,--version -l --list -v --verbose -q --quiet -o --online --status --version
    x86info
     . *
    xclip
     . ?-o,--output,-l,--list-types *
    xcodebuild
     . ?-list,-version,-showsdks single *
    xcrun
     /
      simctl:list,getenv *
      simctl/
    xdg-mime
     . {query} *
    xdg-settings
     . {get,check,DESKTOP,DOWNLOAD,DOCUMENTS} *
    xdg-user-dir
     . {get,check,DESKTOP,DOWNLOAD,DOCUMENTS} *
    xdpyinfo
     . ?-q,-pp,-pke,-query,--list,-print -q -pp -pke -query --list -print
    xev =xdpyinfo
    xfs_db
     . ?-r *
    xfs_info
     . ?-c *
    xidel
     . * !--download !--output
    xl
     /
      list,info,top,dmesg,uptime,vcpu-list,network-list,block-list *
    xlsatoms =xdpyinfo
    xm =xl
    xq
     . * !--download !--output
    xsel
     . ?-o,--output,-l,--list-types *
    yarn
     /
      npm:info,audit,whoami *
      workspaces:info,list *
      npm,workspaces/
    ykman
     . {info,list} *
    zabbix_get
     . *
    zenith
     . *
    zerotier-cli
     . {info,listnetworks,listpeers,peers,status} *
    zfs
     /
      list,get,version,holds,diff,userspace,groupspace *
      program:help *
      program/
    zgrep
     . *
    zig
     /
      version,env,targets,ast-check *
    zmore
     . *
    zpool
     /
      status,list,iostat,history,get,events,version,prefetch *
    zsteg
     . * !-e !-E !-o !--extract !extract !-M !-d
    """)
}
