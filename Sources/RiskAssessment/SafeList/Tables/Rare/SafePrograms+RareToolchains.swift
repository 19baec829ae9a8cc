extension SafePrograms {
  /// Programs of languages, and tools of projects.
  static let rareToolchains = NamedBlocks(
    """
    act
     . ?-l,--list,-n,--dryrun *
    airflow
     /
      dags,tasks,pools,connections,variables,users,roles,providers,jobs,plugins,config {list,show,list-runs,state,report,get-value} *
      version,info,cheat-sheet *
    ant
     . ?-p,-projecthelp,-version,-diagnostics single -p -projecthelp -version -diagnostics -f= <0
    buck2
     /
      targets,query,uquery,cquery,aquery,audit,log,status *
    chezmoi
     /
      status,diff,managed,unmanaged,data,doctor,source-path,cat,dump,verify *
    codiff
     . *
    conan
     /
      list,search,info,inspect,version *
    coverage
     /
      report,debug * !-o
    cue
     /
      vet,eval,export,version * !-o !--outfile
    dagster
     /
      asset,job,run,schedule,sensor,instance {list,info} *
    dart
     /
      devices,doctor,--version,analyze,info *
      pub:deps,outdated *
      pub/
    dbt
     /
      ls,list,debug *
    deno
     /
      info,types *
      check *
      lint * !--fix
      doc * !--html !--output
    dvc
     /
      status,diff,list,dag *
      metrics:show *
      params:diff,version *
      data:status *
      data,metrics,params/
    eu-nm
     . *
    eu-readelf
     . *
    eu-size
     . *
    eu-strings
     . *
    expo
     /
      whoami,doctor *
     . {version,info,graph,list,show,report} * !--file
    fastlane
     . {lanes,list,env,actions,action,search_plugins} *
    fnm
     /
      list,ls,list-remote,current,which *
    fossil
     /
      status,timeline,diff,info,ls,changes *
      branch:list *
      branch/
    getopt
     . *
    ghcup
     /
      list,whereis,tool-requirements,debug-info *
    git-lfs
     /
      ls-files,env,status,version *
    hatch
     /
      run @inner *
      env:show,find *
      env/
      version <0 *
      status,dep *
    hf
     . {env,version} *
    huggingface-cli
     . {whoami,scan-cache,env,version} *
    hugo
     . {version,list,env,config} *
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
    jf
     /
      rt:ping,search,s *
      config:show *
      --version *
      config,rt/
    jj
     / -R=
      log,status,st,diff,show,files,evolog,obslog,interdiff,version <3 * !--tool !--config !--config-toml !--config-file
      op,operation {log,show} *
      bookmark,branch,tag,workspace,config,file {list,show,get} *
    jupyter
     /
      kernelspec:list *
      notebook:list *
      lab:list *
      server:list *
      kernelspec,lab,notebook,server/
    just
     . ?-l,--list,--show,--summary,-n,--dry-run,--evaluate,--dump * !--fmt !--unstable
    manage.py
     . {showmigrations,check,diffsettings,sqlmigrate,inspectdb,version,help} *
    mlflow
     /
      experiments,runs,deployments {search,list,describe,get} *
      doctor *
    ncu
     . * !-u !--upgrade !-i !--out
    next
     /
      info *
    ng
     . {version,info,graph,list,show,report} * !--file
    nix
     /
      search,show-config,path-info,why-depends *
      eval * !--write-to !--option
      flake:show,metadata,info * !--commit-lock-file !--recreate-lock-file !--option
      store:ls,ping,diff-closures,info,cat *
      derivation:show *
      profile:list,history,diff-closures *
      derivation,flake,profile,store/
    nix-channel
     . ?--list --list
    nix-env
     . ?-q,--query,--list-generations * !-i !-e !-u !-S !-G !--install !--uninstall !--upgrade !--delete-generations !--rollback !--set !--switch-profile !--switch-generation
    nix-store
     . ?-q,--query,--verify,--print-env,--gc * !--delete !-r !--repair !--gc
    nox
     . ?-l,--list *
    npm-check
     . * !-u !--upgrade !-i !--out
    npm-check-updates
     . * !-u !--upgrade !-i !--out
    nx
     . {version,info,graph,list,show,report} * !--file
    ollama
     /
      list,ls,ps,show *
    opam
     /
      list,show,search,info *
      switch:list,show *
      config:list,var *
      config,switch/
    ostree
     /
      log,show,refs,ls,diff *
      admin:status *
      config:get *
      admin,config/
    p4
     / -c= -u= -p=
      info,opened,changes,describe,filelog,files,diff,status,where,annotate,clients,users,have,dirs <5 * !-d !-f
    patchelf
     . ?--print-needed,--print-rpath,--print-interpreter,--print-soname --print-needed --print-rpath --print-interpreter --print-soname
    pdm
     /
      run @inner *
      list,show,info,search,outdated *
    pfunct
     . *
    pipdeptree
     . * !--fix !-o !--output-file
    pipenv
     /
      graph,check,verify *
      run @inner *
     . ?--venv,--where,--py,--envs --venv --where --py --envs
    pod
     . {outdated,list,search,env,spec} <3 *
    prefect
     /
      deployment,flow,flow-run,work-pool,work-queue,block,profile,config,task-run {ls,inspect,view} *
      version *
    rpm-ostree
     /
      status <0 *
      db:list,diff,kargs <0 *
      db/
    rvm
     /
      list,info,current *
    rye
     /
      show,list,version,toolchain <1 *
    sbt
     . {about,projects,dependencyTree,tasks,settings,plugins} <1
    spack
     /
      find,info,list,spec,versions,compilers,arch,location *
    stack
     /
      list,path,query,ls *
    svnadmin
     /
      verify,lslocks,lstxns,info,dump * !-F !--file
    svnlook
     /
      author,changed,date,diff,dirs-changed,history,info,lock,log,tree,youngest,uuid,cat *
    task
     . ?-l,--list,-a,--list-all,--summary,-n,--dry *
    tkn
     / -n=
      pipeline,pipelinerun,pr,task,taskrun,tr,clustertask {list,ls,describe,desc,logs} *
      version *
    tlmgr
     /
      info,list,search,show,check,conf <1 *
    tox
     . ?-l,-a,--listenvs,--showconfig *
    turbo
     . {version,info,graph,list,show,report} * !--file
    twine
     . {check} *
     . {check} *
    uv
     /
      version <0 --short --output-format=
      tree !-U !--upgrade *
      pip:list,show,freeze,tree,check !-U !--upgrade *
      python:list,find,dir !-U !--upgrade *
      tool:list,dir !-U !--upgrade *
      cache:dir *
      cache,pip,python,tool/
    vcpkg
     . {list,search,version,depend-info} *
    volta
     /
      list,ls,list-remote,current,which *
    wandb
     . {status,verify} *
    zig
     /
      version,env,targets,ast-check *
    """)
}
