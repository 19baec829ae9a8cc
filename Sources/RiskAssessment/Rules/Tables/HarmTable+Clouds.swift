extension HarmTable {
  /// Accounts of clouds and hosting services.
  static let clouds = HarmTable(
    """
    akamai
      ! .. delete,deactivate,invalidate,purge
    aliyun
      ! * delete*,release*,remove*,destroy* | oss rm,rb
      ? * create*,modify*,start*,stop*,reboot*,run*
    amplify
      ! delete,remove,reset | sandbox delete
      ? push,publish,init,add
    ampx =amplify
    aws --profile= --region= --output= --query= --endpoint-url=
      ! s3 rm,rb | s3 sync --delete | * delete,delete-*,terminate-*,purge-*,deregister-*,destroy-*,batch-delete-*
      ? s3 cp,mv,sync,mb
      ? * *stop-*,start-*,reboot-*,run-*,create-*,update-*,put-*,modify-*,authorize-*,revoke-*,attach-*,detach-*
      ? * add-*,remove-*,set-*,import-*,restore-*,copy-*
      ? * register-*,associate-*,disassociate-*,enable-*,disable-*,allocate-*
      ? * release-*,tag-*,untag-*,invoke,publish,send-*,assign-*
      ? * cancel-*,reset-*,replace-*,accept-*,reject-*,deploy,execute-*
      ! kms schedule-key-deletion,disable-key | ec2 authorize-security-group-ingress --protocol=all
      ! ec2 authorize-security-group-ingress --protocol=-1
      ! ec2 authorize-security-group-ingress --port=22 --cidr=0.0.0.0/0
      ! s3api put-bucket-acl,put-object-acl --acl=public-read
      ! s3api put-bucket-acl,put-object-acl --acl=public-read-write
      ! s3api put-bucket-acl,put-object-acl --acl=authenticated-read | s3 cp,mv,sync --acl=public-read-write
      ! s3api put-bucket-versioning --versioning-configuration=Status=Suspended
      ! s3api put-bucket-lifecycle,put-bucket-lifecycle-configuration | ecr batch-delete-image | sqs purge-queue
      ! organizations leave-organization,close-account,remove-account-from-organization | cloudtrail stop-logging
      ! guardduty disassociate*,stop-monitoring-members | route53 change-resource-record-sets
      ! autoscaling update-auto-scaling-group --desired-capacity=0 | ecs update-service --desired-count=0
      ! rds modify-db-instance --publicly-accessible
      ! ec2 release-address,release-hosts,cancel-spot-fleet-requests,cancel-spot-instance-requests
      ! ec2 modify-snapshot-attribute,modify-image-attribute | lambda add-permission | dynamodb batch-write-item
      ! account close-account | iam update-assume-role-policy
      ! iam put-user-policy,put-group-policy,put-role-policy,add-user-to-group,create-login-profile,update-login-profile
      ! s3api put-bucket-policy --policy=*public*
      ! * *-delete-*,*-terminate-*
    az -g= -n= --name= --resource-group= --subscription= -o= --output=
      ? .. create,update,start,stop,restart,deallocate,set,add,import
      ? .. scale,up,upload,upload-batch,deploy,assign,run,invoke,regenerate
      ! .. delete,purge,revoke-access | vm,vmss redeploy,reimage | ad .. delete | keyvault .. purge,delete
      ! network nsg rule create --source-address-prefixes=* --destination-port-ranges=22
      ! storage container set-permission --public-access=container
      ! sql,postgres,mysql .. firewall-rule create --end-ip-address=255.255.255.255
      ! postgres,mysql .. firewall-rule create --end-ip-address=255.255.255.255
      ? account clear
    azcopy --from-to=
      ! remove,rm | sync --delete-destination=true
      ? copy,cp,sync,make
    b2
      ! delete*,rm,hide-file,cancel* | bucket,file,key delete | sync --delete | file-version delete
      ? upload*,update*,create*,copy*,sync
    bosh -d= -e= --deployment= --environment=
      ! delete-*,clean-up,cck,recreate | stop --hard
      ? deploy,stop,start,restart
    cf
      ! delete,d,delete-*,purge-*,unbind-*,unshare-*
      ? push,restart,restage,stop,start,scale
    cinder
      ! delete,force-delete,*-delete,reset-state
    civo
      ! .. delete,remove,destroy,rm
      ? .. create
    clever
      ! delete | addon delete
      ? deploy,restart,stop
    convox
      ! .. delete,destroy,uninstall
    copilot
      ! .. delete
      ? .. deploy,init
    crane
      ! delete
      ? push,copy,tag,mutate
    databricks --profile=
      ! .. delete,permanent-delete,delete-* | fs rm | workspace delete | bundle destroy | secrets delete-scope
      ? .. create,run-now,start,import,cp,mkdirs
    dnscontrol
      ! push
    doctl -t= -c= --context=
      ! .. delete,d,rm,destroy,delete-*,rebuild,reset*,restore
      ? .. create,update,power-*,reboot,shutdown,snapshot,resize
    dokku
      ! apps:destroy,*:destroy,*:delete,*:remove,storage:unmount | ps:stop --all
      ? *:set,*:create,*:add,ps:*
    eb
      ! terminate | platform delete | restore | labs .. delete
      ? deploy,create,setenv,scale,swap,upgrade
    exo
      ! .. delete,rm,del,reset | compute .. delete
      ? .. create,stop,start,reboot
    fastly
      ! .. delete,purge | purge
      ? .. create,update,activate
    firebase --project=
      ! *:delete,*:remove,*:rm | database:remove | firestore:delete | functions:delete | hosting:disable | apps:delete
      ! *:clear
      ? deploy,*:set,*:update,*:import,*:create
    fly -a= --app= -c=
      ! apps,app,volumes,volume,vol,machine,machines,m destroy,delete,remove,rm,release,unset,revoke,detach
      ! certs,postgres,pg,redis,ips,secrets,wireguard,tokens,orgs destroy,delete,remove,rm,release,unset,revoke,detach
      ! destroy | .. destroy,destroy-pipeline,destroy-team
      ? deploy,scale,restart,suspend,launch,secrets
    flyctl =fly
    gcloud --project= --zone= --region= --format= --filter= -q=
      ? .. create,update,start,stop,deploy,set,add,import,add-iam-policy-binding,resize
      ? .. patch,scp,enable,set-*,add-*,cp,mv,rsync,submit,run
      ! .. delete,destroy,remove-iam-policy-binding | .. disable --force | .. delete*
      ! storage rsync --delete-unmatched-destination-objects | storage rm
      ! compute firewall-rules create --allow=all | sql instances restore-backup,reset-ssl-config
      ! kms keys versions destroy | projects set-iam-policy | compute instances reset
      ! compute disks,instances,images .. delete | storage rm -r
      ! pubsub subscriptions seek
      ! compute firewall-rules create --allow=tcp:0-65535 | compute firewall-rules create --allow=tcp
      ! compute firewall-rules create --allow=tcp:22 --source-ranges=0.0.0.0/0 | compute firewall-rules create --rules=all
    gh -R= --repo= --hostname= --search= -S= -L= --label= -l= --state= --author= -q= --jq= --json= --title= --body= -b=
      ! repo delete | release delete,delete-asset | secret,variable delete,remove | .. delete
      ! repo edit --visibility=public | ssh-key,gpg-key add,delete | gist delete | repo archive | codespace delete
      ! cache delete --all,-a | run delete | repo sync --force
      ? pr merge,close,create,edit,ready,review,comment,reopen,checkout
      ? issue create,close,edit,comment,reopen,transfer,pin,lock | run cancel,rerun | workflow run,enable,disable
      ? release create,edit,upload | repo create,edit,rename,fork,sync,unarchive,clone,set-default
      ? secret,variable set | gist create,edit,rename | label create,edit,clone
      ? auth login,logout,refresh,setup-git,switch | alias,config,extension set,install,remove,upgrade,delete
      ? cache delete
    glab -R= --repo= --search= --label= --title= --description=
      ! .. delete,rm | repo archive | project delete | release delete | variable delete
      ? mr merge,close,create,update,approve,rebase,note | issue create,close,update,note
      ? ci run,cancel,retry,trigger,delete | repo create,fork,transfer | variable set,update | release create,upload
    glance
      ! *-delete
    gsutil -o=
      ! rm,rb | rsync -d | acl ch,set *allusers* | .. rm,rb | iam ch *allusers* | lifecycle set | versioning set off
      ? cp,mv,mb,rsync,acl,iam,web,cors,setmeta
    hcloud
      ! .. delete,remove,rm,rebuild,reset,reset-password,disable-protection | .. poweroff
      ? .. create,shutdown,reboot,update,attach,detach,enable-*,change-*,add-*,set-*,remove-*
    heroku -a= --app= --remote= -r=
      ! *:destroy,*:delete,*:remove,*:reset,*:kill,*:unset,*:clear,*:revoke
      ! pg:reset,pg:copy,pg:push,repo:reset,apps:leave,destroy
      ? *:set,*:add,*:create,*:scale,*:restart,*:stop,*:restore,*:enable,*:disable
      ? *:on,*:off,*:rename,*:transfer,*:upgrade,*:promote,*:rollback,*:import,run
    ibmcloud
      ! .. rm,delete,destroy,*-delete,*-remove,*-rm,instance-delete,volume-delete,cancel | ks .. rm | is *-delete
      ! resource service-instance-delete,reclamation-delete
      ? .. create,*-create,update,*-update,stop,start,reboot
    infisical
      ! secrets delete
    koyeb
      ! .. delete,remove
    linode-cli
      ! .. delete,*-delete,rm,remove,rebuild,disk-delete,reset,*-reset | obj rb,del,rm
      ? .. create,*-create,update,*-update,boot,reboot,shutdown
    mc
      ! rm,rb,undo,retention,legalhold | admin .. rm,remove,stop,disable,decommission | mirror --remove
      ! anonymous set public,upload | policy set public | ilm .. rm,add | version suspend
      ? cp,mv,mb,mirror,put,pipe
    mega-rm
      ! ^--help
    megarm
      ! ^--help
    netlify
      ! *:delete,*:remove,*:unset,*:destroy
      ? deploy,*:set,*:create,*:import,link,unlink
    neutron
      ! *-delete,purge
    nova
      ! delete,force-delete,*-delete,rebuild,reset-state
    oci --profile= --compartment-id= -c=
      ! .. delete,terminate,bulk-delete,purge,remove,schedule-key-deletion,schedule-vault-deletion
      ! os object bulk-delete
      ? .. create,update,launch,action,put,bulk-upload
    openstack --os-cloud=
      ! .. delete,purge,remove,rebuild,reset,restore,revoke
      ? .. create,set,add,stop,start,reboot,resize,suspend,lock,unset
    railway
      ! down,delete
      ! volume,environment,service delete
      ? up,redeploy,restart,variables,link,add
    regctl
      ! .. delete,rm
    render
      ! .. delete,suspend
    s3cmd -c=
      ! expire | sync --delete-removed | del,rm,rb,expire | setacl --acl-public,-P
      ? put,sync,mb,cp,mv,modify,setpolicy,setacl
    s4cmd
      ! del | dsync --delete-removed
    s5cmd --endpoint-url=
      ! rm,rb | sync --delete | .. rm,rb
      ? cp,mv,mb,sync,pipe
    sam
      ! delete
      ? deploy,sync
    scw
      ! .. delete,terminate,destroy,remove,detach-volume
      ? .. create,update,stop,start,reboot
    sf
      ! .. delete,destructive
      ? .. deploy,create
    sfdx
      ! *:delete,*:purge | .. delete
      ? *:deploy,*:create,*:push
    skopeo
      ! delete
      ? copy,sync
    stripe
      ! .. delete,cancel
      ? .. create,update
    supabase
      ! db reset | projects delete | functions delete | secrets unset | branches delete | .. delete
      ? db push,pull | migration up,repair | functions deploy | link | start,stop
    swift
      ! delete
    tccli
      ! * delete*,terminate*,destroy*
    upctl
      ! .. delete,eradicate
    vercel -t= --token= --scope=
      ! remove,rm | .. rm,remove | env rm | project,domains,dns,certs,secrets,alias rm,remove
      ? deploy,promote,rollback,alias,link,redeploy,--prod
    vultr-cli
      ! .. delete,destroy,reinstall,restore
      ? .. create,start,stop,reboot
    wrangler
      ! delete,rollback | .. delete,bulk:delete | kv:* delete | r2 .. delete | d1 delete,execute *drop*
      ! pages .. delete | secret delete | queues .. delete,purge | kv bulk,key,namespace delete
      ? deploy,publish,secret,kv,r2,d1,pages
    yc
      ! .. delete,remove*,rm
      ? .. create,update,start,stop
    """)
}
