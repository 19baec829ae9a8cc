extension SafePrograms {
  /// Programs of languages, and tools of projects.
  static let rareToolchains = NamedBlocks(
    """
    act
     . ?-l,--list,-n,--dryrun *
    chezmoi
     /
      status,diff,managed,unmanaged,data,doctor,source-path,cat,dump,verify *
    codiff
     . *
    conan
     /
      list,search,info,inspect,version *
    cue
     /
      vet,eval,export,version *
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
    go
     /
      tool {pprof,trace,nm,objdump,cover,covdata} * !-output !-o !-http
    gradle
     . ?--dry-run,-m,--version,--status *
    gradlew
     . ?--dry-run,-m,--version,--status *
    guix
     /
      search,show,describe,weather,size,graph *
    hg
     /
      bookmarks,phase,tip,glog,export,paths,resolve <0 *
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
    jj
     / -R=
      log,status,st,diff,show,files,evolog,obslog,interdiff,version <3 *
      op,operation {log,show} *
      bookmark,branch,tag,workspace,config,file {list,show,get} *
    just
     . ?-l,--list,--show,--summary,-n,--dry-run,--evaluate,--dump * !--fmt !--unstable
    mamba
     /
      config ?--show,--show-sources --show --show-sources
    manage.py
     . {showmigrations,check,diffsettings,sqlmigrate,inspectdb,version,help} *
    micromamba
     /
      config ?--show,--show-sources --show --show-sources
    mvn
     . {help:evaluate,help:effective-settings,versions:display-dependency-updates,dependency:analyze,dependency:resolve-help} *
    ncu
     . * !-u !--upgrade !-i !--out
    ng
     . {version,info,graph,list,show,report} * !--file
    nix
     /
      eval *
      flake:show,metadata,info *
      store:ls,ping,diff-closures,info,cat *
      derivation:show *
      profile:list,history,diff-closures *
      derivation,flake,profile,store/
    nix-channel
     . ?--list --list
    nix-env
     . ?-q,--query,--list-generations * !-i !-e !-u !--install !--uninstall !--delete-generations
    nix-store
     . ?-q,--query,--verify,--print-env,--gc * !--delete !-r !--repair !--gc
    node
     . ?-v,--version,--v8-options,--check,-c <1 -v --version -c --check
    nodejs =node
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
    pahole
     . *
    patchelf
     . ?--print-needed,--print-rpath,--print-interpreter,--print-soname *
    pdm
     /
      list,show,info,search,outdated *
    perl
     . ?-v,-V <0 *
    pfunct
     . *
    php
     . @framework * !-r
    pipdeptree
     . * !--fix !-o !--output-file
    pipenv
     /
      graph,check,verify *
     . ?--venv,--where,--py,--envs --venv --where --py --envs
    pkgconf
     . *
    python
     . @framework * !-c !-m
    python2
     . @framework * !-c !-m
    python3
     . @framework * !-c !-m
     . -m:http.server,py_compile,compileall,pip,venv,pytest,unittest,json.tool ?--help,-h --help -h
    rpm-ostree
     /
      status <0 *
      db:list,diff,kargs <0 *
      db/
    ruby
     . ?-v,-c <1 -v -c -w
    rustup
     /
      doc ?--path --path
      run,override <0
    rvm
     /
      list,info,current *
    sdk
     /
      home *
    spack
     /
      find,info,list,spec,versions,compilers,arch,location *
    stack
     /
      list,path,query,ls *
    strings
     . * !-e !-E !-o !--extract !extract !-M !-d
    svn
     /
      proplist,propget,externals *
    svnadmin
     /
      verify,lslocks,lstxns,info,dump *
    svnlook
     /
      author,changed,date,diff,dirs-changed,history,info,lock,log,tree,youngest,uuid,cat *
    task
     . ?-l,--list,-a,--list-all,--summary,-n,--dry *
    tlmgr
     /
      info,list,search,show,check,conf <1 *
    tsc
     . ?--noEmit,--showConfig,--listFiles *
    turbo
     . {version,info,graph,list,show,report} * !--file
    twine
     . {check} *
     . {check} *
    update-alternatives
     . ?--list,--display,--query,--get-selections *
    uv
     /
      version,tree !-U !--upgrade *
      pip:list,show,freeze,tree,check !-U !--upgrade *
      python:list,find,dir !-U !--upgrade *
      tool:list,dir !-U !--upgrade *
      cache:dir,lock !-U !--upgrade *
      cache,pip,python,tool/
    volta
     /
      list,ls,list-remote,current,which *
    yarn
     /
      npm:info,audit,whoami *
      workspaces:info,list *
      npm,workspaces/
    zig
     /
      version,env,targets,ast-check *
    """)
}
