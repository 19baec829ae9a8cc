extension SafePrograms {
  /// Programs for containers and machines in machines.
  static let rareContainers = NamedBlocks(
    """
    VBoxManage
     /
      list,showvminfo,showmediuminfo,showhdinfo,guestproperty,metrics {enumerate,get,list} *
      list,showvminfo *
    apptainer
     /
      version,inspect *
      cache:list *
      instance:list *
      cache,instance/
    bastille
     . {list} *
    buf
     . {lint,breaking} *
    buildah
     /
      images,containers,ps,inspect,info,version *
    cinder
     . * @question
    colima
     /
      list,status,version *
    crictl
     /
      ps,images,logs,inspect,pods,stats,info,version,inspecti,inspectp,imagefsinfo,metrics,statsp *
      config <0
    crun
     /
      list,state,ps *
      spec:help,events *
      spec/
    ctr
     / -n= --namespace= -a= --address= --debug
      images,i,image,containers,c,container,tasks,t,task,snapshots,snapshot,content,leases,namespaces,ns,plugins {ls,list,info,check,usage,ps,metrics,tree}
      version,info *
    distrobox
     . * @question
    dive
     . * <1
    docker-machine
     /
      ls,status,ip,env,inspect,config,active,url,version *
    docker-slim
     . {xray} *
    glance
     . * @question
    govc
     . * @question
    ha-manager
     . {status,nodes,list,config} *
    incus
     /
      list,ls,info,version *
      warning,operation,remote,cluster,profile,storage,config,image,network,project {list,show,info,get,get-value} *
    iocage
     . {list,info,get,fetch-list,df,activate-list} *
    jls
     . *
    limactl
     /
      list,ls,info,validate *
    lxc =incus
    lxc-info
     . *
    lxc-ls
     . *
    machinectl
     / . --no-pager
      list,status,show,list-images,image-status,show-image *
    multipass
     /
      list,ls,info,version,find,networks *
    neutron
     . * @question
    nova
     . * @question
    oras
     /
      discover,manifest,repo,version {fetch,ls,tags} * !-o !--output
    pct
     /
      list,status,config,showcmd,listsnapshot,pending,monitor *
    prlctl
     . {list,server,problem-report} *
    pvecm
     . {status,nodes,list,config} *
    pveperf
     . {status,nodes,list,config} *
    pvesh
     / --output-format=
      get,ls,usage,help *
    pvesm
     . {status,nodes,list,config} *
    pveversion
     . *
    qm
     /
      list,status,config,showcmd,listsnapshot,pending,monitor *
    regctl
     /
      tag,repo {ls} *
      manifest,image {get,inspect,head,digest,config} *
    runc
     /
      list,state,ps *
      spec:help,events *
      spec/
    singularity =apptainer
    toolbox
     /
      list *
    utmctl
     . * @question
    vboxmanage =VBoxManage
    virsh
     / -c= --connect= -r -q
      list,dominfo,domstate,dumpxml,nodeinfo,net-list,net-info,net-dumpxml,pool-list,pool-info,pool-dumpxml,vol-list,vol-info,snapshot-list *
      domblklist,domiflist,capabilities,vcpuinfo,domstats *
      vncdisplay,domblkinfo,domifaddr,snapshot-info,version,hostname,uri,freecell,vol-path,domdisplay,domjobinfo *
    virtctl
     . * @question
    vmrun
     . {list} *
    wsl
     . ?-l,--list,--status,--version -l --list -v --verbose -q --quiet -o --online --status --version
    xe
     . * @question
    xl
     /
      list,info,top,dmesg,uptime,vcpu-list,network-list,block-list *
    xm =xl
    """)
}
