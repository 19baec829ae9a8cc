extension SafePrograms {
  /// Programs of clusters and of queues of jobs.
  static let rareClusters = NamedBlocks(
    """
    argo
     /
      list,get,logs,lint,version *
    bhosts
     . *
    bjobs
     . *
    bqueues
     . *
    calicoctl
     . * @question
    ceph
     /
      status,-s,df,health,version,versions,features * !-o
      osd,mon,mgr,mds,pg,fs {tree,stat,df,ls,dump,status,pool} @verb * !-o
      osd:tree,stat,df,dump,ls,status,blocked-by * !-o
      osd:perf <0
      osd:pool {ls,stats,get} *
      mon,mgr,mds,pg,fs {stat,dump,ls,status,services,module} <2 *
      orch:ls,ps,status *
      crash,device,log {ls,info,dump,last} <3 *
      quorum_status,report,time-sync-status * !-o
      osd,orch/
    cephadm
     /
      ls,version *
    cilium
     /
      status,version *
    clusterctl
     . * @question
    condor_q
     . *
    condor_status
     . *
    consul
     /
      members,info,version,validate,monitor,catalog *
      kv,acl,intention,session,operator {get,list,read,raft} @verb *
      operator:raft:list-peers *
      operator/
      operator:raft/
    crm
     . * @question
    drbdadm
     . * @question
    eksctl
     . @verb *
     . @dryrun *
    esxcli
     . @verb *
    gluster
     /
      volume {info,status,list} *
      peer,pool {status,list} *
      snapshot {list,info,status} *
    hadoop
     /
      version,classpath *
      fs ?-ls,-cat,-du,-df,-count,-stat,-tail,-test,-checksum -ls -cat -du -df -count -stat -tail -test -h -s -R single
    hdfs
     /
      dfs ?-ls,-cat,-du,-df,-count,-stat,-tail,-test -ls -cat -du -df -count -stat -tail -test -h -s -R single
      fsck <1
      dfsadmin ?-report -report single
    helmfile
     / -e= -f=
      list,diff,status,template,lint * !-b !--helm-binary !--kustomize-binary !--output-dir
    ipfs
     /
      id,cat,ls,version,stats * !-o
      swarm:peers *
      swarm/
    k0s
     . * @question
    kafkactl
     . * @question
    kapp
     /
      list,inspect,logs *
    kn
     /
      service,revision,route {list,describe} *
    kops
     /
      get,validate,version *
    kpt
     . * @question
    kubeadm
     /
      version *
      token:list *
      certs:check-expiration *
      upgrade:plan *
      config:images {list} *
      config:print *
      certs,config,token,upgrade/
    kubetail
     . *
    kustomize
     /
      build,version !-o !--output !--enable-exec !--enable-alpha-plugins *
      cfg {tree,cat,count,grep} *
    linkerd
     /
      check,version,stat,top,edges,routes,diagnostics *
    microk8s
     /
      status,inspect,version *
    nomad
     / -address=
      status,version,logs,monitor,agent-info,validate *
      eval {status,list} *
      job:status,history,inspect,plan,validate *
      node,alloc,deployment,server,namespace,volume,acl {status,logs,list,members,fs} *
      operator:raft {list-peers} *
      operator/
      job/
    nomad-pack
     . * @question
    pachctl
     . * @question
    pbsnodes
     . *
    pcs
     /
      status *
      config {show,} *
      cluster,resource,stonith,property {status,show,config,list} *
    pulsar-admin
     . * @question
    qhost
     . *
    qnodes
     . *
    qstat
     . *
    rados
     / -p=
      ls,lspools,df,stat,info,list,du,showmapped,status *
    radosgw-admin
     . * @question
    rancher
     /
      cluster,clusters,node,nodes,project,projects,namespace,namespaces,ps,context {ls,ps,current} *
    rbd
     / -p=
      ls,lspools,df,stat,info,list,du,showmapped,status *
    rke
     . * @question
    sacct
     . *
    sacctmgr
     . {show,list} *
    salt-run
     . {jobs.list_jobs,manage.status,manage.up,manage.down} *
    scontrol
     /
      show,ping,version *
    sdiag
     . *
    sinfo
     . *
    skaffold
     /
      diagnose,render,version !-o !--output *
      schema:list !-o !--output *
      schema/
    sprio
     . *
    squeue
     . *
    squid
     . -k:parse,check -v ?-k,-v
    sreport
     . *
    sstat
     . *
    talosctl
     . * @question
    tanzu
     . * @question
    vault
     / -address= -namespace=
      status,version *
      secrets:list *
      auth:list *
      policy:list *
      audit:list *
      token:lookup *
      kv:list *
      kv:metadata:get *
      kv:metadata/
      operator:members *
      plugin:list *
      namespace:list *
      token:capabilities *
      policy:read *
      operator:raft:list-peers *
      audit,auth,kv,namespace,operator,plugin,policy,secrets,token/
      operator:raft/
    velero
     /
      get,describe,logs,version *
      backup,schedule,restore {get,describe,logs} *
    """)
}
