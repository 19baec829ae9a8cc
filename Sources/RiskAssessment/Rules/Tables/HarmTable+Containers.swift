extension HarmTable {
  /// Runtimes of containers, and virtual machines.
  static let containers = HarmTable(
    """
    VBoxManage =vboxmanage
    apptainer
      ! cache clean | instance stop -a,--all
    balena
      ! *delete,purge,rm | app,device,fleet rm
    bhyvectl
      ! --destroy
    buildah
      ! rm,rmi -a,--all,-f,--force,-p,--prune | prune
      ? rm,rmi
    colima -p= --profile=
      ! delete,prune
      ? stop,start,restart
    crictl -r= --runtime-endpoint= -i= -c=
      ! rmi --prune,-q,-a,--all | rm,rmp -a,-f,--all,--force
      ? rm,rmi,rmp,stop,stopp
    ctr -n= --namespace= -a= --address=
      ! i,image,images,c,container,containers,snapshot,snapshots rm,remove,delete,del,prune,kill
      ! t,task,tasks,content,lease,leases,ns,namespace,namespaces rm,remove,delete,del,prune,kill
    distrobox
      ! rm -f,--force,-a,--all,--rm-home
      ? rm,stop
    distrobox-rm
      ! -f,--force,-a,--all,--rm-home
    docker -H= --host= -c= --context=
      ! node,plugin rm,remove -f,--force
      ? node,plugin,secret,config,service,stack,swarm,volume,network create,rm,remove,update,promote,demote,join,init,leave
    docker-machine
      ! rm
      ? kill,stop,restart
    govc
      ! vm.destroy,*.destroy,datastore.rm,*.rm,*.remove,pool.destroy,folder.destroy
      ? vm.power,*.create,*.change
    incus =lxc
    iocage
      ! destroy
      ? stop,start
    jail
      ? -r
    lima =limactl
    limactl
      ! delete,rm,factory-reset,prune
      ? stop,start,edit
    lxc --project=
      ! delete,rm | image,network,profile,project,storage,snapshot,cluster delete,rm,remove
      ! storage volume,bucket delete | rebuild | restore
      ? stop,start,restart,move,publish,launch,init,copy,exec,config,file
    lxc-destroy
      ! *
      ! -n
    machinectl
      ! remove,clean | disable | terminate
      ? stop,poweroff,reboot,kill
    multipass
      ! delete,purge
      ? stop,start,restart,suspend,launch
    nerdctl
      ! namespace rm,remove | system,volume,image,builder prune | volume rm
    orb
      ! delete,reset
    orbctl =orb
    pct
      ! destroy,restore,rollback,delsnapshot | reboot,stop,shutdown --skiplock
      ? stop,shutdown,reboot,start,suspend,set,resize
    podman
      ! kube,play down,kube --force,--down
    prlctl
      ! delete,unregister,snapshot-delete,snapshot-switch
      ? stop,reset,start
    pvesh --output-format=
      ! delete
      ? create,set
    pvesm
      ! remove,free
    qemu-img
      ! snapshot -d,-a | resize --shrink | commit
      ? create,convert,resize,rebase,snapshot,amend
    qm
      ! destroy,rollback,delsnapshot | disk unlink | disk move -delete,--delete | unlink | template
      ? stop,shutdown,reset,reboot,start,suspend,set,resize,migrate
    rancher
      ! *delete,rm,remove | .. delete,rm
    runc
      ! delete,kill
    singularity =apptainer
    toolbox
      ! rm,rmi -f,--force,-a,--all
      ? rm,rmi
    utmctl
      ! delete
      ? stop,start
    vboxmanage
      ! unregistervm --delete,--delete-all | closemedium --delete | snapshot * delete,restore,restorecurrent
      ! controlvm * poweroff,reset | modifymedium | storagectl --remove | natnetwork,hostonlyif,dhcpserver remove
      ! discardstate
      ? unregistervm,modifyvm,controlvm,startvm,createvm,snapshot,import,clonevm,export
    vim-cmd
      ! vmsvc/destroy,vmsvc/power.off,vmsvc/snapshot.removeall,vmsvc/unregister
    virsh -c= --connect=
      ! undefine,destroy,vol-delete,vol-wipe,pool-delete,pool-destroy,snapshot-delete
      ! snapshot-revert,net-undefine,net-destroy,managedsave-remove
      ! nodedev-destroy,secret-undefine,checkpoint-delete,iface-undefine
      ? shutdown,reboot,start,suspend,define,edit,create,attach-*,detach-*,set*
    vmrun -T=
      ! deletevm,deletesnapshot,reverttosnapshot | stop * hard
      ? stop,start,reset,suspend
    wsl
      ! --unregister
      ? --shutdown,--terminate,-t
    xe
      ! vm-destroy,vm-uninstall,vdi-destroy,sr-destroy,sr-forget
      ! snapshot-destroy,snapshot-uninstall,vm-reset-powerstate,host-forget,pool-eject
      ? vm-shutdown,vm-reboot,vm-start,host-reboot,host-shutdown
    xl
      ! destroy
      ? shutdown,reboot,create
    """)
}
