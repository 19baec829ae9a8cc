extension SafePrograms {
  static let packages = """
    apt,aptitude/ -q -a -n
      list,search,show,policy,depends,rdepends,showsrc,why,why-not,versions,changelog *
    apt-cache,dpkg-query,apt-listchanges,dlocate,repoquery *
    debsums * !-g !--generate
    deborphan * !-A !-D !-Z !-R !--add-keep !--del-keep !--zero-keep
    rpmquery * !--pipe !--define !-D !--eval !-E !--macros !--rcfile
    apt-get,apt ?-s,--simulate,--dry-run,--just-print,--no-act,--recon,--print-uris * !--no-simulate !--no-dry-run !--no-just-print !-o !--option !-c !--config-file !-=
    apt-get/
      changelog,indextargets,check * !-o !--option !-c !--config-file
    apt-mark/
      showhold,showmanual,showauto,showinstall *
    apt-config/
      dump *
    needs-restarting *
    apt-file/
      search,list,show,find *
    dpkg ?-l,-L,-S,-s,-p,-C,-V,-I,-c,-W,--list,--listfiles,--search,--status,--info,--contents,--print-architecture,--get-selections,--verify,--audit,--compare-versions * !--status-logger !--pre-invoke !--post-invoke !--log !-i !-r !-P !--install !--remove !--purge !--unpack !--configure
    dpkg-deb ?-I,-c,-f,-W,--info,--contents,--field,--show * !-x !-b !-e
    rpm * ?-q,-V,--query,--verify,-K,--checksig !-i !-U !-e !-F !--install !--upgrade !--erase !--import !--rebuilddb \
    !--pipe !--define !-D !--eval !-E !--load !--macros !--rcfile !--setperms !--setugids !--setcaps
    rpm * ?-q,--query !-U !-e !-F !--install !--upgrade !--erase !--pipe !--define !--eval !--load !--macros !--rcfile !--setperms !--setugids !--setcaps
    dnf,yum,microdnf,dnf5/ -q -C -v --quiet --cacheonly --enablerepo= --disablerepo= --repo= --installed --available
      list,search,info,provides,whatprovides,repolist,repoinfo,repoquery,check-update,deplist,updateinfo,resolvedep *
      needs-restarting *
      history {list,info,} *
      group {list,info,summary} *
      grouplist,groupinfo *
      module {list,info,provides} *
    zypper/ -q -n --no-refresh --non-interactive
      search,se,info,if,packages,pa,patterns,pt,products,pd,repos,lr,list-updates,lu,list-patches,lp,what-provides,wp *
      patch-check,pchk,locks,ll,services,ls,versioncmp,targetos,licenses,ps *
    pacman,yay,paru * ?-Q !-S !-R !-U !-D
    pacman,yay,paru -S -s -i -l -g -q -Si -Ss -Sl -Sg -Sp ?-s,-i,-l,-g,-Ss,-Si,-Sl,-Sg
    pacman -F * !-y !-Fy
    apk/ -q -v
      info,list,search,policy,stats,dot,version,audit *
    snap/
      list,find,info,version,changes,connections,interfaces,services,logs,warnings *
    flatpak/ --user --system
      list,search,info,remotes,history,ps,remote-ls,remote-info *
      config --list --get= --user --system <0
    brew/ --prefix --cellar --repository --version --config --env --cache --caskroom
      list,ls,search,info,outdated,deps,leaves,config,doctor,uses,desc,cat,log,home,options,casks,formulae,missing *
      services:list,info *
      services/ .
      tap <0
      --prefix,--cellar,--version *
    brew ?--prefix,--cellar,--repository,--version,--config --prefix --cellar --repository --version --config <1
    port/
      installed,list,search,info,outdated,contents,provides,deps,dependents,echo,variants *
    pip,pip3,pipx/ -q -v
      list,show,freeze,check,search,index,debug,inspect,help,environment,hash *
      config {list,get,debug} *
      cache {dir,info,list} *
    poetry/
      show,check,search,about,list *
      version <0 -s --short
      run @inner *
      env {info,list} *
      config --list
    conda,mamba,micromamba/
      list,info,search,compare *
      env {list,export} !-f !--file *
      config --show --show-sources --get=
      run @inner *
    npm,pnpm/ --silent -s -g --prefix= --loglevel= --json --global
      ls,list,ll,la,outdated,view,info,show,v,search,root,prefix,bin,whoami,ping,explain,why,fund,query,help *
      audit * <0
      config,c {get,list,ls} *
      -v *
      run,run-script <0 *
      doctor <0
      owner,dist-tag,dist-tags,access,profile,org,team,hook {ls,list,get} *
      pkg {get} *
      publish,install,i,uninstall,update,prune,pack,dedupe * @dryrun
    gem/
      list,search,info,environment,env,contents,dependency,outdated,specification,which,query,stale *
    bundle,bundler/
      exec @inner *
      list,show,info,outdated,check,platform,env *
    composer/
      show,info,search,outdated,licenses,validate,status,depends,why,diagnose,about,check-platform-reqs *
    go/
      version,list,doc,help,vet single * -mod:readonly,vendor !-fix !-modfile !-vettool !--vettool !-toolexec !--toolexec !-exec !-C !-o
      tool {pprof,trace,nm,objdump,cover,covdata} * !-output !--output !-o !-http !--http !-tools !--tools !-svg !-png !-pdf !-gif !-ps !-web !-gv
      env * !-w !-u
      mod {graph,why,verify} *
    rustup/
      show,check,which,help *
      toolchain,target,component {list} *
      doc ?--path --path
    nvm/
      ls,list,ls-remote,current,version,which,version-remote *
    pyenv,rbenv,nodenv,goenv,asdf,mise/
      versions,version,which,whence,root,list,current,ls,plugin-list,latest,list-all,where,doctor,registry *
      settings,tasks {ls,} <1
    sdk/
      list,current,version,home *
    dotnet/ --info --list-sdks --list-runtimes --version .
      list,--list-sdks,--info *
    mvn -v --version -B -q -N -o -U -D:includes=*,excludes=*,verbose*,skipTests*,detail*,expression=*,forceStdout*,plugin=*,scope=*,artifactId=*,groupId=* -f= -P= -pl= {dependency:tree,dependency:list,dependency:analyze,help:effective-pom,help:describe,help:evaluate,help:effective-settings,help:active-profiles,versions:display-dependency-updates,validate,} <1
    gradle,gradlew/ -q --console= -v
      tasks,projects,dependencies,properties,help * !-I !--scan
    gradle,gradlew ?--dry-run,-m,--version,--status * !-I !--scan
    """
}
