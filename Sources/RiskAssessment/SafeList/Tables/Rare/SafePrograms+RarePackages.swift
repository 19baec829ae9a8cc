extension SafePrograms {
  /// Programs that manage packages.
  static let rarePackages = NamedBlocks(
    """
    alternatives
     . ?--display,--list *
    checkupdates
     . *
    choco
     /
      list,search,info,outdated *
    conda
     /
      config ?--show,--show-sources --show --show-sources
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
    expac
     . *
    fc-conflist
     . *
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
    pkgfile
     . *
    pkgutil
     . ?--pkgs,--pkg-info,--files,--file-info,--pkg-groups *
    quilt
     /
      series,applied,unapplied,top,next,diff,files *
    rga
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
    topgrade
     . -n --dry-run ?-n,--dry-run
    unattended-upgrade
     . ?--dry-run *
    winget =scoop
    xcodebuild
     . ?-list,-version,-showsdks single *
    xcrun
     /
      simctl:list,getenv *
      simctl/
    """)
}
