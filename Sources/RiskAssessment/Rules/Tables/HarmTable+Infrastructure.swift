extension HarmTable {
  /// Tools that bring many machines to a described state.
  static let infrastructure = HarmTable(
    """
    ansible -i= -u= -l= --limit= -e= -f= --become-user=
      ! .. *state=absent* | -m=reboot | -m=community.general.shutdown | -m=user .. *state=absent*
      ? ^--list-hosts
    ansible-galaxy
      ? install,remove
    ansible-playbook
      ? ^--check ^--list-hosts ^--syntax-check ^--list-tasks ^-C
    ansible-vault
      ? encrypt,decrypt,rekey,edit,create
    aws-nuke
      ! --no-dry-run,--force
      ? *
    bolt
      ? command,script,task,plan run
    cdk
      ! destroy
      ? deploy,bootstrap,import
    cdktf
      ! destroy | apply,deploy --auto-approve
      ? deploy,apply
    cloud-nuke
      ! aws,defaults-aws,azure,gcp
    crossplane
      ? *
    juju -m= -c= --model= --controller=
      ! destroy-model,destroy-controller,kill-controller,remove-application,remove-unit
      ! remove-machine,remove-storage,remove-relation,remove-cloud,unregister,remove-*
      ? deploy,config,add-*,upgrade-*,scale-*,relate,integrate,refresh,run
    knife -c=
      ! .. delete,destroy | * bulk delete | ssh .. *rm*
      ? .. create,upload,edit,bootstrap
    kpt
      ! live destroy
      ? live apply
    maas
      ! * .. delete,release,erase
    molecule
      ! destroy,reset
    nixops
      ! destroy,delete
      ? deploy
    packer
      ? build
    pulumi -s= --stack= -C= --cwd=
      ! destroy,down | stack rm | up,update --yes,-y,--skip-preview,-f | state delete,repair | stack import | cancel
      ! refresh -y,--yes
      ? up,update,refresh,import,config,stack,new
    puppet
      ! node clean,deactivate,purge | cert clean,revoke | resource .. ensure=absent | cert .. --all
      ? apply,agent,cert,resource
    puppetserver
      ! ca clean,revoke
    salt -G= -L= -E= -t=
      ! .. pkg.remove,pkg.purge,file.remove,user.delete,service.stop,system.shutdown
      ! .. system.reboot,system.poweroff,system.halt,network.mod_*,network.connect,state.single,cp.push
      ? .. cmd.*,state.*,pkg.*,service.*,file.*,saltutil.*
    salt-call
      ? .. cmd.*,state.*,pkg.*,service.*,file.*
    salt-cloud
      ! -d,--destroy
    salt-key
      ! -d,-D,--delete,--delete-all,-r,-R
      ? -a,-A,--accept,--accept-all
    serverless
      ! remove
      ? deploy,rollback,invoke
    sls =serverless
    sst
      ! remove
      ? deploy,dev
    stack_master
      ! delete
      ? apply
    terraform -chdir=
      ! destroy | .. destroy | state rm,push,mv,replace-provider | workspace delete
      ! apply -auto-approve,--auto-approve,-destroy,--destroy,-replace | force-unlock
      ? apply,import,taint,untaint,refresh,init,state,workspace
      . state list,show,pull
    terragrunt
      ! .. destroy,destroy-all
      ! .. apply,apply-all -auto-approve,--auto-approve,-destroy,--terragrunt-non-interactive,--non-interactive
      ! state rm,push
      ? .. apply,apply-all,import,init
    tofu =terraform
    vagrant
      ! destroy | box,snapshot,plugin remove,delete,prune,uninstall,expunge | snapshot pop,restore
      ? halt,up,reload,suspend,resume,provision,package,rsync
    waypoint
      ! destroy
      ? up,deploy
    zappa
      ! undeploy
      ? deploy,update,rollback
    """)
}
