extension HarmTable {
  /// Clusters, what runs on them, and the stores that they keep their state in.
  static let clusters = HarmTable(
    """
    argo -n= --namespace=
      ! delete,stop,terminate | cron,template,cluster-template,archive delete
      ? submit,retry,resubmit,suspend,resume
    argocd
      ! .. delete,rm,remove,terminate-op | app rollback | app sync --prune,--force,--replace
      ? app sync,set,create,patch
    bkill
      ! 0,-u
      ? *
    calicoctl
      ! delete
      ? apply,create,replace,patch
    ceph
      ! osd purge,destroy,rm,out,crush | osd pool delete,rm | fs rm,fail | mon remove,rm | auth del,rm | orch rm,host
      ! config rm | osd lost
      ? osd set,unset,in | mgr module
    ceph-volume
      ! lvm zap,prepare,batch | .. zap
    cephadm
      ! rm-cluster,rm-daemon,zap-osds
    cilium
      ! uninstall | endpoint,bpf,policy delete
      ? install,upgrade
    clusterctl
      ! delete | move
      ? init,upgrade
    consul -http-addr= -token=
      ! kv delete -recurse | force-leave,leave | acl,config,intention,session,partition,namespace,peering .. delete
      ! operator raft | snapshot restore | services deregister | keyring
      ? kv put,delete,import | join,reload,maint,connect,lock,exec | config write | services register
    corosync-cfgtool
      ! -H,-k
    crm
      ! .. delete,erase | node standby,fence
    crsctl
      ! delete,stop
    eksctl
      ! delete,drain | .. delete
      ? create,upgrade,scale
    etcdutl
      ! snapshot restore
    fission
      ! .. delete
    flux
      ! uninstall,delete
      ? suspend,resume,reconcile,create,bootstrap
    gluster
      ! volume delete,stop,reset | volume remove-brick,replace-brick | peer detach | snapshot delete,restore
      ? volume start,set,create
    hadoop
      ! fs -rm,-rmr,-rmdir,-expunge | fs -chmod,-chown -R | fs -truncatez | namenode -format
      ? fs -put,-mv,-cp,-mkdir
    hdfs
      ! dfs -rm,-rmr,-expunge | namenode -format | dfs -chmod,-chown -R | dfsadmin -safemode | dfs -truncate
      ! cacheadmin -removePool
      ? dfs -put,-mv,-cp,-mkdir
    helm -n= --namespace= --kube-context= --kubeconfig=
      ! uninstall,delete,del,un | upgrade,install --force --recreate-pods
      ? rollback,upgrade,install,push,test,pull,fetch,create,package,registry
      ? repo,plugin add,remove,rm,update,install,uninstall | dependency,dep update,build
    helmfile -e= -f= --environment= --file=
      ! destroy,delete
      ? apply,sync
    ipfs
      ! repo gc | pin rm | files rm | key rm
    istioctl
      ! uninstall
      ? install,upgrade | operator remove
    k =kubectl
    k0s
      ! reset
      ? stop
    k3d
      ! cluster,node,registry,image delete,rm
      ? cluster,node create,start,stop
    k3s
      ! etcd-snapshot delete,prune | server --cluster-reset | secrets-encrypt rotate
    k3s-agent-uninstall
      ! *
    k3s-killall
      ! ^--help
    k3s-uninstall
      ! ^--help
    kapp
      ! delete
      ? deploy
    kind
      ! delete
      ? create,load
    kn
      ! .. delete
    kops
      ! delete | rolling-update --yes --cloudonly
      ? update,create,replace,edit,rolling-update
    kubeadm
      ! reset | token delete
      ? init,join,upgrade
    kubecolor =kubectl
    kubectl -n= --namespace= --context= --kubeconfig= -s= --server= --cluster= --user= --as=
      ! delete,drain | replace --force | scale --replicas=0 | apply --prune,--force | .. --raw=delete | taint --all
      ? replace,scale,apply,cordon,uncordon,edit,patch,taint,create,set,label,annotate,cp,expose,autoscale,run,debug
      ? rollout restart,undo,pause,resume | certificate approve,deny
      ? config set*,use-context,delete-*,rename-context,unset
      ! patch --patch=*finalizers*null* | patch -p=*finalizers*
      ! patch --patch=*"replicas":0* | patch -p=*"replicas":0* | proxy --address=0.0.0.0 | adm drain,prune
    kustomize
      ? edit
    microk8s
      ! reset | kubectl,helm,helm3 .. delete,uninstall
      ? stop,start,enable,disable
    microk8s.kubectl =kubectl
    minikube -p=
      ! delete
      ? stop,start,pause,addons
    nomad
      ! job stop -purge | job stop | stop | node drain -enable | node purge | system gc
      ! namespace,volume,acl,quota,var,sentinel .. delete,purge,deregister
      ! operator raft,snapshot remove-peer,restore | server force-leave
      ? job run,dispatch,promote,revert,periodic | run | alloc stop,restart,signal | node eligibility
    nomad-pack
      ! destroy,stop
    oc =kubectl
    openshift-install
      ! destroy
    pachctl
      ! delete
    pcs
      ! cluster destroy | resource delete,remove | stonith fence,delete | node standby
      ? cluster stop,start | resource move,disable
    pvecm
      ! delnode
      ? add,create,expected,addnode
    rabbitmq-queues
      ! delete_member,shrink
    rados
      ! rm,purge,rmpool,truncate
    radosgw-admin
      ! .. rm,delete,remove,purge
    rbd
      ! rm,remove,purge | snap rm,purge,rollback | trash purge,rm | pool .. rm
      ? create,resize,map,unmap
    rke
      ! remove
      ? up
    rook
      ! .. destroy,rm,delete
    sacctmgr
      ! delete,remove
      ? add,modify,create
    scancel
      ! -u,--user,--state,-t,-A,--account
      ? *
    scontrol
      ! delete,shutdown,reboot
      ? update,hold,suspend,requeue
    skaffold
      ! delete
      ? run,deploy,dev
    talosctl -n= -e=
      ! reset,wipe,destroy,upgrade | cluster destroy | etcd remove-member,leave
      ? apply-config,reboot,shutdown,bootstrap
    tanzu
      ! .. delete
    vault -address= -namespace= -mount=
      ! secrets,auth,audit disable | kv delete,destroy | kv metadata delete | delete
      ! operator rekey,seal,step-down,init,generate-root | operator raft remove-peer | lease revoke -prefix,-force | token revoke
      ! policy,namespace,plugin delete,deregister | secrets tune,move
      ? kv put,patch,undelete,rollback | write | secrets,auth enable | lease revoke,renew | operator unseal
      ? policy write | token create
    velero
      ! .. delete | uninstall
      ? backup,schedule,restore create
    virtctl
      ? stop,restart,pause
    zkCli
      ! deleteall,rmr,delete
    zkcli =zkCli
    zookeeper-shell
      ! .. deleteall,rmr,delete
    """)
}
