extension SafePrograms {
  /// Programs that show pictures, texts and what is copied.
  static let rareShown = NamedBlocks(
    """
    archey
     . *
    chafa
     . *
    dircolors
     . *
    hq
     . * !--download !--output
    htmlq
     . * !--download !--output
    i3
     . ?-C,-v,--validate -C -v --validate
    imgcat
     . *
    macchina
     . *
    mpc
     . {status,current,playlist,outputs,stats,version,ls,lsplaylists} *
    navi
     . *
    neofetch
     . *
    nvim
     . ?--version,--startuptime --version
    onefetch
     . *
    pbpaste
     . ?-o,--output,-l,--list-types *
    pdftk
     . {dump_data} *
    pfetch
     . *
    pup
     . * !--download !--output
    screenfetch
     . *
    sway
     . ?-C,-v,--validate -C -v --validate
    tealdeer
     . *
    timg
     . *
    tldr
     . *
    vi
     . ?--version,--startuptime --version
    vim
     . ?--version,--startuptime --version
    viu
     . *
    wl-paste
     . ?-o,--output,-l,--list-types *
    xclip
     . ?-o,--output,-l,--list-types *
    xidel
     . * !--download !--output
    xq
     . * !--download !--output
    xsel
     . ?-o,--output,-l,--list-types *
    """)
}
