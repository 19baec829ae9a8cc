extension SafePrograms {
  /// Programs that manage packages.
  static let rarePackages = NamedBlocks(
    """
    alternatives
     . ?--display,--list *
    apt-key
     . {list,finger,exportall} <1
    bun
     /
      pm:ls,bin,hash *
      pm/
      outdated *
    cabal
     /
      list,info,outdated *
    cargo
     . --list --version -V -v -q <0
     / -q -v --offline --locked
      tree,search,metadata,info,locate-project,pkgid,version,help,verify-project,read-manifest,outdated,geiger * !--config
      audit * <0
      deny {check,list,} *
      install --list ?--list
    checkupdates
     . *
    choco
     /
      list,search,info,outdated *
    cpan
     . ?-l,-v,-D,-O -l -v -D -O
    debconf-show
     . *
    debsecan
     . ?--check,-C,-q,-l,--list *
    dpkg-architecture
     . * !-c !--command
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
    genlop
     . *
    guix
     /
      search,show,describe,weather,processes,lint,size,graph *
     . {package} ?-I,-A,-s,--list-installed,--list-available,--list-generations,--search,--show -I= -A= -s= -I -A --list-installed --list-available --list-generations --search= --show=
    luarocks
     . {list,search,show,which,path,doc} *
    mas
     . {list,outdated,search,info,account,version} *
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
    opkg
     /
      list,list-installed,list-upgradable,info,status,files,search,find,depends *
    paccheck
     . *
    pacman-conf
     . *
    pactree
     . *
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
    qlist
     . *
    quilt
     /
      series,applied,unapplied,top,next,diff,files *
    rga
     . * !--pre !--rga-adapters
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
    yarn
     . {application,node,queue,applicationattempt} single ?-list,-status -list -status= -appStates=
     /
      list,info,why,outdated,versions,bin,licenses *
      audit * <0
      config {get,list} *
      npm:info,audit,whoami *
      workspaces:info,list *
      npm,workspaces/
    """)
}
