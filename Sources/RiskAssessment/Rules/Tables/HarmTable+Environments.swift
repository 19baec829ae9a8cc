extension HarmTable {
  /// Environments and stores of packages, keys, secrets, and registries.
  static let environments = HarmTable(
    """
    asdf
      ? uninstall,install,plugin,global,local,reshim,set
    bazel
      ! clean --expunge,--expunge_async
      ? build,run,clean,test
    cargo
      ! owner --remove,-r | publish ^--dry-run
      ? yank,owner
    ccache
      ? -C,--clear,-c,--cleanup,-z
    chezmoi
      ! purge,destroy | apply --force
      ? apply,update,add,forget,edit,init,re-add
    composer
      ? install,update,require,remove,create-project,clear-cache,clearcache,dump-autoload
    conan
      ! remove -f,-c,--force,--confirm | remove *
      ? install,create,upload
    conda -n= -p= --name= --prefix=
      ! env remove | remove,uninstall --all | clean --force-pkgs-dirs
      ? install,update,create,remove,clean,config | env create,update,remove,config
    direnv
      ? allow,revoke,edit
    dotnet
      ! nuget delete,push | ef database drop
      ? add,new,build,run,test,publish,restore,remove,tool | ef database,migrations
    guix
      ! gc | package -d,--delete-generations | system delete-generations,roll-back
      ? install,remove,upgrade,pull,package | system reconfigure
    mamba =conda
    micromamba =conda
    nix
      ! store gc,delete
      ! profile wipe-history | collect-garbage
      ? profile,build,develop,shell,run,upgrade-nix | store optimise
    nix-channel
      ? --add,--remove,--update,--rollback
    nix-collect-garbage
      ! -d,--delete-old,--delete-older-than
      ? ^--dry-run
    nix-env
      ! --delete-generations
      ? -i,-e,-u,--install,--uninstall,--upgrade,--rollback,-G
    nix-store
      ! --gc,--delete ^--print-dead ^--print-live ^--print-roots
      ? --optimise,--repair-path,-r
    nixos-rebuild
      ? switch,boot,test
    opam
      ! switch remove
      ? install,remove,update,upgrade,switch,init
    ostree
      ! admin undeploy,cleanup | prune | refs --delete | reset
      ? admin upgrade,deploy,switch
    pipenv
      ? install,uninstall,update,lock,sync,clean,--rm
    pnpm
      ! store prune --force
      ? store
    poetry
      ! env remove --all
      ? add,remove,install,update,lock,build,cache,env,config,init,new,self
    pyenv
      ! virtualenv-delete -f | uninstall -f
      ? install,uninstall,global,local,virtualenv,virtualenv-delete,rehash
    rpm-ostree
      ! reset
      ! cleanup -p,-r | override remove
      ? install,upgrade,rollback,rebase,uninstall,cleanup,override,kargs,apply-live,deploy
    rustup
      ! self uninstall
      ! self uninstall
      ? install,update,default,toolchain,target,component,override,uninstall,set
    sdk
      ? install,uninstall,use,default,flush,rm,upgrade,update
    slackpkg
      ! remove
      ? install,upgrade-all,update
    spack
      ! uninstall -a,--all,-y | gc | env remove,rm
      ? install,load,uninstall
    tlmgr
      ! uninstall | remove --all
      ? install,remove,update
    update-alternatives
      ! --remove-all
      ? --install,--set,--remove,--auto,--config
    update-crypto-policies
      ! --set=legacy,--set=LEGACY
      ? --set
    xbps-remove
      ! -R,-f,-F
      ? *
    """)
}
