extension SafePrograms {
  static let containers = """
    docker,podman,nerdctl/ -H= --host= --context= -c= -D --debug --log-level= -l= --config= --tls --connection= -r --remote
      ps,images,logs,inspect,version,info,stats,top,port,diff,history,search,events *
      container:ls,list,ps,logs,inspect,stats,top,port,diff *
      image:ls,list,inspect,history,tree,exists *
      volume:ls,list,inspect,exists *
      network:ls,list,inspect,exists *
      system:df,info,events *
      context:ls,list,inspect,show *
      config:ls,inspect *
      secret:ls,inspect *
      node:ls,ps,inspect *
      service:ls,ps,inspect,logs *
      stack:ls,ps,services,config *
      plugin:ls,inspect *
      manifest:inspect *
      trust:inspect *
      checkpoint:ls,list *
      wait,sbom *
      cp {2:-} * <2
      save,export * !-o !--output
      builder:du *
      buildx:imagetools {inspect} *
      buildx:ls,inspect,du,version *
      buildx:history {ls,logs,inspect} *
      pod:ls,list,ps,inspect,stats,top,logs,exists *
      machine:ls,list,inspect,info *
      healthcheck:ls *
      system:connection:list *
      generate:kube,systemd * !-f !--files !--filename
      generate/
      system:connection/
      scout:cves,quickview,recommendations,version *
      container,image,volume,network,system,context,config,secret,node,service,stack,plugin,manifest,builder,buildx,trust,checkpoint/
      pod,machine,healthcheck,scout/
      compose:ps,ls,images,logs,top,port,events,config,version,stats,convert,volumes * !-o !--output !--lock-image-digests
      compose:exec @inner *
      compose/ -f= --file= -p= --project-name= --profile= --env-file= --project-directory= --ansi= --progress=
      run * @inner @baseimage
      exec @inner * !--privileged
      container:exec @inner * !--privileged
    docker-compose/ -f= --file= -p= --project-name= --profile= --env-file=
      ps,ls,images,logs,top,port,events,config,version *
      exec @inner *
    kubectl,oc,k,kubecolor,microk8s.kubectl/ -n= --namespace= --context= --kubeconfig= --cluster= -v= --user= --as= -A
      get,describe,logs,top,explain,version,api-resources,api-versions,cluster-info,options,events,diff,wait * !--profile-output
      config:view,get-contexts,current-context,get-clusters,get-users *
      rollout:status,history *
      auth:can-i,whoami *
      certificate:list *
      plugin:list *
      config,rollout,auth,certificate,plugin/
      exec @inner *
      apply,create,delete,patch,run,scale,annotate,label,set,replace,expose,drain,rollout,autoscale,cordon,uncordon,taint * ?--dry-run \
    --dry-run:client,server -f= -n= --namespace= --image= -o=
      kustomize * !-o !--output !--enable-exec !--enable-alpha-plugins !--enable-helm !--helm-command
      krew:list,search,info,version *
      adm:top *
      krew,adm/
      status,whoami,projects <0
    helm/ -n= --namespace= --kube-context= --kubeconfig= --debug
      list,ls,status,history,get,show,search,version,env,template,lint,inspect,diff,verify,completion * !--output-dir !--post-renderer
      repo:list,ls *
      plugin:list,ls *
      dependency:list,ls *
      repo,plugin,dependency/
      install,upgrade,uninstall,rollback * @dryrun -n= -f= --namespace= !--post-renderer
    minikube/ -p= --profile=
      status,ip,version,logs * !--file
      service,profile,addons,image,node,cache,config {list,ls,view,get} *
      docker-env,ssh-key <0 *
    kind/
      get,version *
    k3d/
      version *
      cluster,node,registry {list,get} *
    k9s,stern,ctop,kail,popeye *
    kubectx,kubens -c --current <0
    skopeo/
      inspect,list-tags *
    crane/
      ls,manifest,config,digest,catalog *
    istioctl/
      version,proxy-status,ps,analyze,proxy-config,validate,describe * !--level !--reset !-r
    argocd/
      app {list,get,diff,history,logs} *
      version *
    flux/
      get,check,logs,version,tree,stats,events,export *
    vagrant/
      status,global-status,version,ssh-config,validate,port * !--prune
      box,plugin,snapshot {list} *
    terraform,tofu,terragrunt/ -chdir=
      plan single * -destroy !-terragrunt-tfpath !-tf-path !-generate-config-out -out:/dev/null
      show,output,validate,graph,version,metadata single *
      providers {schema,} single *
      state:list,show,pull *
      workspace:list,show *
      state,workspace/
      fmt ?-check,--check single *
    ansible-inventory,ansible-doc,ansible-lint * !--output
    terragrunt/
      graph-dependencies,output-module-groups,hclvalidate single *
      run-all {plan,output,validate} single * !-out !-terragrunt-tfpath !-tf-path
    """
}
