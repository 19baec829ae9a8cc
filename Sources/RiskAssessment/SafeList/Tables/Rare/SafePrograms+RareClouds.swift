extension SafePrograms {
  /// Programs of clouds and of what describes them.
  static let rareClouds = NamedBlocks(
    """
    ansible
     . * ?-C,--check,--list-hosts !-o !--tree !-t
     . ?-m,--module-name -m:ping,setup,gather_facts,service_facts,package_facts,stat,slurp,ansible.builtin.ping,ansible.builtin.setup,win_ping --module-name:ping,setup,gather_facts,stat -i= -l= -u= -b --become -o --one-line -f= -e= -a= -k -K --limit= --inventory= -v -t=
    ansible-config
     /
      list,dump,view *
    ansible-galaxy
     /
      collection,role {list,info,search} *
      list,info,search *
    ansible-playbook
     . * ?-C,--check
    awslogs
     /
      groups,streams,get *
    b2
     /
      ls,list-buckets,get-account-info,account {get} *
    cdk
     /
      diff,ls,list,synth,synthesize,doctor,context,notices !-o !--output *
    circleci
     /
      config:validate,process *
      version,info *
      config/
    dokku
     . {apps:list,apps:report,logs,ps:report,domains:report,certs:report,version} *
    eb
     /
      status,health,list,logs,events *
    firebase
     / --project=
      projects:list <0 *
      apps:list <0 *
      functions:log,list <0 *
      hosting:channel:list,use <0 *
      apps,functions,hosting,projects/
      hosting:channel/
    gcloud
     /
      info,version,help *
    gh
     /
      auth:status *
      pr,run {checks,watch,list,view,diff,status} *
      auth/
    glab
     /
      ci {status,list,view,trace,lint} *
      repo,release,label,variable,schedule,cluster,user,milestone {list,view,search,events} *
    heroku
     / -a= --app=
      addons,ps,apps,releases,domains,buildpacks,pipelines,regions,status,whoami,certs <0
    hub
     /
      pr,issue {list,show} *
      ci-status,browse,compare <1 *
    ibmcloud
     /
      target <0
    infisical
     /
      user *
    knife
     /
      node,role,environment,cookbook,data {bag} {list,show} *
    linode-cli
     /
      account:view *
      account/
    mc
     /
      ls,stat,du,tree,diff,find,cat,head,version <4 * !--exec
      admin:info,trace *
      user:list *
      alias:list,ls *
      admin,alias,user/
    netlify
     /
      status *
      sites:list *
      env:list *
      functions:list,logs *
      api:list *
      api,env,functions,sites/
    ntl =netlify
    packer
     /
      validate,inspect,version *
      console:help *
      console/
    pulumi
     / -s= --stack= -C=
      stack:ls,output,history,graph,tag *
      config,plugin,org,state {get,ls,list,unprotect} *
      stack,config,plugin,org <0
      diff,preview * !--save-plan
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
    railway
     /
      status,logs,list,whoami,variables <0 *
    s3cmd
     . {ls,la,info,du,accesslog,cfinspect} *
    s5cmd
     /
      ls,du,head,version,cat *
    salt-call
     . {test.ping,grains.items,grains.get,pillar.items,sys.doc} *
    salt-key
     . ?-L,--list,--list-all,-f,-F *
    sam
     /
      validate,list,logs *
    serverless
     /
      info,print,metrics,logs,doctor *
    sls
     /
      info,print,metrics,logs,doctor *
    solana
     /
      balance,config {get,address,cluster-version} *
    stripe
     /
      listen *
    supabase
     /
      status !-f *
      projects:list !-f *
      functions:list !-f *
      migration:list !-f *
      db:diff,lint !-f *
      db,functions,migration,projects/
    tea
     /
      issues,pulls,pr,releases,repos,labels,milestones,notifications {ls,list} *
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
    tfenv
     /
      list,version-name,list-remote *
    tflint
     . * !-o !--output-file !--out !--fix !--output !--out-file
    tofu =terraform
    vagrant
     /
      status,global-status,port,ssh-config,validate,version *
      plugin:list *
      box:list *
      snapshot:list *
      box,plugin,snapshot/
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
    vercel =vc
    wrangler
     /
      whoami,tail,version *
      deployments,kv:namespace,kv,d1,r2,queues,pages {list,status,info,view} <2 *
    """)
}
