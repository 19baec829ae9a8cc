extension SafePrograms {
  /// Programs that show pictures, texts and what is copied.
  static let rareShown = NamedBlocks(
    """
    archey
     . *
    chafa
     . *
    dict
     . *
    dircolors
     . *
    espeak
     . ?--voices
    exiv2
     . {pr,print} *
    gio
     . {info,list,tree,cat,monitor,mime,help,version} <2 *
    gm
     . {identify,version} *
    hq
     . * !--download !--output
    htmlq
     . * !--download !--output
    i3
     . ?-C,-v,--validate -C -v --validate
    imgcat
     . *
    jpeginfo
     . * !-d !--delete
    macchina
     . *
    mkvinfo
     . *
    mkvmerge
     . ?-i,-J,--identify *
    mpc
     . {status,current,playlist,outputs,stats,version,ls,lsplaylists} *
    mutool
     . {info,pages,show,trace} *
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
    pdfgrep
     . *
    pdftk
     . {dump_data} *
    pfetch
     . *
    pngcheck
     . *
    pup
     . * !--download !--output
    qpdf
     . ?--check,--show-npages,--show-object,--show-encryption,--show-xref,--list-attachments * !--replace-input
    screenfetch
     . *
    sox
     . ?--info,-h,--version *
    sway
     . ?-C,-v,--validate -C -v --validate
    tealdeer
     . *
    timg
     . *
    tldr
     . *
    trans
     . * !-o !--output
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
