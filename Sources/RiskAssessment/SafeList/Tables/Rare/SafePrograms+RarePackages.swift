extension SafePrograms {
  /// Programs that manage packages.
  static let rarePackages = NamedBlocks(
    """
    alternatives
     . ?--display,--list *
    apt-get
     . {check,changelog,indextargets} *
     . ?--print-uris,-s,--simulate,--just-print,--no-act,--dry-run,--recon * !--no-simulate !--no-dry-run !--no-just-print !--no-act=no !-o !--option !-c !--config-file !-=
    apt-key
     . {list,finger,exportall} <1
    brew
     . {outdated,deps,leaves,desc,info,home,log,uses,casks,formulae,missing,doctor,config,list,search} *
    bun
     /
      pm:ls,bin,hash *
      pm/
      outdated *
    cabal
     /
      list,info,outdated *
    cargo
     /
      audit * <0
      outdated,deny,geiger,bloat,udeps,tree,metadata,search,info,locate-project,pkgid,verify-project,read-manifest,version *
    checkupdates
     . *
    choco
     /
      list,search,info,outdated *
    conda
     /
      config ?--show,--show-sources --show --show-sources
    cpan
     . ?-l,-v,-D,-O -l -v -D -O
    debconf-show
     . *
    debsecan
     . ?--check,-C,-q,-l,--list *
    dpkg-architecture
     . *
    dpkg-parsechangelog
     . *
    dpkg-vendor
     . *
    eix
     . *
    emerge
     . * ?-p,--pretend,-s,--search,-S,--searchdesc,--info,--version
    equery
     . *
    eselect
     . * @verb
    expac
     . *
    fc-conflist
     . *
    gem
     . {list,search,info,environment,env,outdated,contents,dependency,which,specification,stale} *
    genlop
     . *
    guix
     . {search,show,describe,size,graph,weather,processes,lint} *
     . {package} ?-I,-A,-s,--list-installed,--list-available,--list-generations,--search,--show -I= -A= -s= -I -A --list-installed --list-available --list-generations --search= --show=
    luarocks
     . {list,search,show,which,path,doc} *
    mas
     . {list,outdated,search,info,account,version} *
    mise
     /
      doctor,settings,registry,env,tasks {ls} *
    nix-diff
     . ?--eval,--parse,--json,--version *
    nix-du
     . ?--eval,--parse,--json,--version *
    nix-info
     . ?--eval,--parse,--json,--version *
    nix-instantiate
     . ?--eval,--parse,--json,--version *
    nix-tree
     . ?--eval,--parse,--json,--version *
    npm
     /
      doctor,ls,list,la,ll,view,info,show,v,outdated,explain,why,fund,root,prefix,query,search,whoami,ping,bin *
      owner,dist-tag,dist-tags,access,profile,org,team,hook {ls,list,get} *
      run,run-script <0 *
      pkg {get} *
    opkg
     /
      list,list-installed,list-upgradable,info,status,files,search,find,depends *
    paccheck
     . *
    pacman-conf
     . *
    pactree
     . *
    pip
     . {hash,check,debug,list,freeze,show,inspect} *
    pip3
     . {hash,check,debug,list,freeze,show,inspect} *
    pkg
     /
      info,search,audit,which,stats,version,query,leaf *
    pkg-query
     . *
    pkg_info
     . *
    pkgfile
     . *
    pkgutil
     . ?--pkgs,--pkg-info,--files,--file-info,--pkg-groups *
    poetry
     /
      version <0 *
      show,check,search,about,list *
    qlist
     . *
    quilt
     /
      series,applied,unapplied,top,next,diff,files *
    rga
     . *
    rpm2cpio
     . *
    rpmconf
     . ?-t *
    rpmdiff
     . ?-t *
    rpmlint
     . ?-t *
    rpmls
     . ?-t *
    scoop
     /
      list,search,show,info,status *
      export:help *
      export/
    slackpkg
     . {search,info,file-search} *
    topgrade
     . -n --dry-run ?-n,--dry-run
    unattended-upgrade
     . ?--dry-run *
    winget =scoop
    xbps-query
     . *
    xcodebuild
     . ?-list,-version,-showsdks single *
    xcrun
     /
      simctl:list,getenv *
      simctl/
    yarn
     /
      audit,info,list,why,outdated,licenses,versions *
      npm:info,audit,whoami *
      npm,workspaces/
      workspaces {list,info} *
    yum
     . {info,list,search,provides,check-update,history,repolist,deplist,grouplist} <2 *
    """)
}
