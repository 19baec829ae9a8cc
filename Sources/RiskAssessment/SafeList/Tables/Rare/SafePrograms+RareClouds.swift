extension SafePrograms {
  /// Programs of clouds and of what describes them.
  static let rareClouds = NamedBlocks(
    """
    akamai
     . * @question
    aliyun
     . * @question
    amplify
     . * @question
    ansible
     . * ?-C,--check,--list-hosts,--version !-o !--tree !-t @ansiblevars !--scp-extra-args !--sftp-extra-args !-M
     . @inner -m:command,shell,ansible.builtin.command,ansible.builtin.shell --module-name:command,shell -a= --args= -i= -l= -u= -o -f= -v -vv --one-line --limit= --inventory= --forks=
     . ?-m,--module-name -m:ping,setup,gather_facts,service_facts,package_facts,stat,slurp,ansible.builtin.ping,ansible.builtin.setup,win_ping --module-name:ping,setup,gather_facts,stat -i= -l= -u= -b --become -o --one-line -f= -e= -a= -k -K --limit= --inventory= -v @ansiblevars
    ansible-config
     /
      list,dump,view *
    ansible-galaxy
     /
      collection,role {list,info,search} *
      list,info,search *
    ansible-playbook
     . * ?-C,--check,--list-hosts,--list-tasks,--list-tags,--syntax-check @ansiblevars !--scp-extra-args !--sftp-extra-args !-M
    awslogs
     /
      groups,streams,get *
    azcopy
     . * @question
    b2
     /
      ls,list-buckets,get-account-info,account {get} *
    balena
     . * @question
    bolt
     . * @question
    bosh
     . * @question
    cdk
     /
      diff,ls,list,synth,synthesize,doctor,notices !-o !--output !-a !--app *
    cf
     . * @question
    circleci
     /
      config:validate,process *
      version,info *
      config/
    clever
     . * @question
    convox
     . * @question
    copilot
     . * @question
    databricks
     . * @question
    dnscontrol
     . * @question
    dokku
     . {apps:list,apps:report,logs,ps:report,domains:report,certs:report,version} *
    eb
     /
      status,health,list,logs,events *
    fastly
     . * @question
    firebase
     / --project=
      projects:list <0 *
      apps:list <0 *
      functions:log,list <0 *
      hosting:channel:list,use <0 *
      apps,functions,hosting,projects/
      hosting:channel/
    fission
     . * @question
    glab
     / -R= --repo=
      repo,ci,release,label,variable,schedule,cluster,user,milestone {list,view,search,events,status,trace,lint} *
      mr:list,view,diff *
      issue:list,view *
      mr,issue/
    heroku
     . @verb *
     / -a= --app=
      addons,ps,apps,releases,domains,buildpacks,pipelines,regions,status,whoami,certs <0
    hub
     /
      pr,issue {list,show} *
      ci-status,browse,compare <1 *
    ibmcloud
     . @verb *
     /
      target <0
    infisical
     /
      user *
    juju
     . * @question
    knife
     /
      node,role,environment,cookbook,data {bag} {list,show} *
    koyeb
     . * @question
    maas
     . * @question
    mc
     /
      ls,stat,du,tree,diff,find,cat,head,version <4 * !--exec
      admin:info,trace *
      user:list *
      alias:list,ls *
      admin,alias,user/
    molecule
     . * @question
    netlify
     . @verb *
     /
      api:list *
      api/
    ntl =netlify
    orb
     . {list,status,version} <1
    orbctl
     . {list,status,version} <1
    packer
     /
      validate,inspect,version *
      console:help *
      console/
    pulumi
     / -s= --stack= -C= --cwd=
      preview,diff * !--save-plan
      version,about,whoami,logs *
      stack:ls,output,history,graph *
      stack:tag {ls,get} *
      config,plugin,org,state {get,ls,list,get-default} *
      stack,config,plugin,org <0
      stack/
    puppet
     /
      config:print *
      module:list,search *
      parser:validate *
      lookup,facts,describe,doc *
      config,module,parser/
      agent ?--noop -t --test --noop -v --verbose --debug --onetime --no-daemonize
      apply * ?--noop
      resource <2
    puppetserver
     . * @question
    s3cmd
     . @verb *
     . @dryrun *
     . {ls,la,info,du,cfinspect} *
    s5cmd
     . @dryrun *
     /
      ls,du,head,version,cat *
    salt
     . @inner -L -E -G -C -N -I -t= --timeout= --out= --output= --static -v -s {2:cmd.run,cmd.run_all,cmd.shell,cmd.run_stdout}
     . -L -E -G -C -N -I -t= --timeout= --out= --output= --static -v -s {2:test.ping,test.version,test.versions_report,grains.items,grains.item,grains.get,pillar.items,pillar.get,status.uptime,status.diskusage,status.loadavg,disk.usage,network.interfaces,network.ip_addrs,pkg.list_pkgs,pkg.version,service.status,sys.doc,sys.list_modules}
    salt-call
     . * {test.ping,test.version,grains.items,grains.get,pillar.items,pillar.get,sys.doc}
    salt-cloud
     . * @question
    salt-key
     . ?-L,--list,--list-all,-f,-F *
    sam
     /
      validate,list,logs *
    serverless
     /
      info,print,metrics,logs,doctor *
    sf
     . * @question
    sfdx
     . * @question
    sls
     /
      info,print,metrics,logs,doctor *
    solana
     /
      balance,config {get,address,cluster-version} *
    sst
     . * @question
    stack_master
     . * @question
    stripe
     /
      listen *
    supabase
     /
      status !-f !--file *
      projects:list !-f !--file *
      functions:list !-f !--file *
      migration:list !-f !--file *
      db:diff,lint !-f !--file *
      db,functions,migration,projects/
    tea
     /
      issues,pulls,pr,releases,repos,labels,milestones,notifications {ls,list} *
    terraform-docs
     . * !-o !--output-file !--out !--fix !--output !--out-file
    tfenv
     /
      list,version-name,list-remote *
    tflint
     . * !--init !-o !--output-file !--out !--fix !--output !--out-file
    vc
     . @verb *
     /
      ls,list,inspect,logs,whoami *
      domains,env,dns,certs,projects,project,teams,alias {ls} *
    vercel =vc
    waypoint
     . * @question
    wrangler
     /
      whoami,tail,version *
      deployments,kv:namespace,kv,d1,r2,queues,pages {list,status,info,view} <2 *
    zappa
     . * @question
    """)
}
