extension HarmTable {
  /// Environments and stores of packages, keys, secrets, and registries.
  static let environments = HarmTable(
    """
    asdf
      ? uninstall
    bazel
      ! clean --expunge,--expunge_async
      ? clean
    cargo
      ! owner --remove,-r | publish ^--dry-run
      ? yank
    ccache
      ? -C,--clear,-c,--cleanup
    chezmoi
      ! purge,destroy | apply --force
      ? forget
    composer
      ? remove,clear-cache,clearcache
    conan
      ! remove -f,-c,--force,--confirm | remove *
    conda -n= -p= --name= --prefix=
      ! env remove | remove,uninstall --all | clean --force-pkgs-dirs
      ? remove,clean | env remove
    direnv
    dotnet
      ! nuget delete,push | ef database drop
      ? remove
    guix
      ! gc | package -d,--delete-generations | system delete-generations,roll-back
      ? remove
    mamba =conda
    micromamba =conda
    nix
      ! store gc,delete
      ! profile wipe-history | collect-garbage
    nix-channel
      ? --remove
    nix-collect-garbage
      ! -d,--delete-old,--delete-older-than
      ? ^--dry-run
    nix-env
      ! --delete-generations
      ? -e,--uninstall
    nix-store
      ! --gc,--delete ^--print-dead ^--print-live ^--print-roots
    nixos-rebuild
    opam
      ! switch remove
      ? remove
    ostree
      ! admin undeploy,cleanup | prune | refs --delete | reset
    pipenv
      ? uninstall,clean,--rm
    pnpm
      ! store prune --force
    poetry
      ! env remove --all
      ? remove
    pyenv
      ! virtualenv-delete -f | uninstall -f
      ? uninstall,virtualenv-delete
    rpm-ostree
      ! reset
      ! cleanup -p,-r | override remove
      ? uninstall,cleanup
    rustup
      ! self uninstall
      ? uninstall
    sdk
      ? uninstall,flush,rm
    slackpkg
      ! remove
    spack
      ! uninstall -a,--all,-y | gc | env remove,rm
      ? uninstall
    tlmgr
      ! uninstall | remove --all
      ? remove
    update-alternatives
      ! --remove-all
      ? --remove
    update-crypto-policies
      ! --set=legacy,--set=LEGACY
    xbps-remove
      ! -R,-f,-F
      ? *
    """)
}
