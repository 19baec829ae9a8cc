extension SafePrograms {
  /// Programs that show pictures, texts and what is copied.
  static let rareShown = NamedBlocks(
    """
    archey
     . *
    aspell
     . {list,dump,dicts,config,modes,filters} *
     . -a -l= -d= --lang= --master= ?-a
    chafa
     . *
    cheat
     . * !-e !--edit !--rm !--init !--update
    dc
     . @calculator -e= -V <0
    dict
     . *
    dircolors
     . *
    espeak
     . ?--voices
    exiv2
     . {pr,print} *
    fx
     . <1 @onecommand
    gio
     /
      info -a= -w -f -n -d --attributes= --query-writable --filesystem --nofollow-symlinks
      list,tree,cat,monitor,help,version *
      mime <1
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
    info
     . * !-o !--output
    jc
     . <0 *
     . @inner *
    jpeginfo
     . * !-d !--delete
    macchina
     . *
    miller =mlr
    mkvinfo
     . *
    mkvmerge
     . ?-i,-J,--identify * !-o !--output
    mlr
     . * !-I !--from-with-prefix !-s @miller
    mpc
     . {status,current,playlist,outputs,stats,version,ls,lsplaylists} *
    mutool
     . {info,pages,show,trace} * !-o
    onefetch
     . *
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
    pv
     . * !-o !--output !-P !--pidfile !-U !--store-and-forward !-d
    qpdf
     . ?--check,--show-npages,--show-object,--show-encryption,--show-xref,--list-attachments * !--replace-input
    sox
     . ?--info,-h,--version *
    sway
     . ?-C,-v,--validate -C -v --validate
    tealdeer
     . *
    timg
     . *
    trans
     . * !-o !--output
    trash-list
     . *
    viu
     . *
    wl-paste
     . ?-l,--list-types * !-w !--watch
    xclip
     . ?-o,--output,-l,--list-types *
    xidel
     . * !--download !--output
    xsel
     . ?-o,--output * -o --output !-c !-d !-k !-x !-i !-a !-f
    """)
}
