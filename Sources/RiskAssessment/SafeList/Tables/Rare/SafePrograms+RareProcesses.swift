extension SafePrograms {
  /// Programs that look at processes, sessions and settings.
  static let rareProcesses = NamedBlocks(
    """
    ac
     . *
    bottom
     . *
    bpftool
     /
      prog,map,net,link,cgroup,perf,feature,version {show,list,dump,probe} *
    bpytop
     . *
    btm
     . *
    catimg
     . *
    checkrestart
     . *
    coredumpctl
     /
      dump <0
    dbus-monitor
     . ?--help *
    dump-acct
     . *
    etckeeper
     /
      vcs *
    fswatch
     . * !-o !--outfile !-d !--daemon
    getent
     . *
    getfattr
     . *
    getsubids
     . ?--print,--decode *
    gotop
     . *
    gsettings
     /
      list-children,list-relocatable-schemas *
    inotifywait
     . * !-o !--outfile !-d !--daemon
    inotifywatch
     . * !-o !--outfile !-d !--daemon
    ioping
     . * !-W
    iotop-c
     . *
    journalctl
     . * ?--list-boots,--verify,--header,--fields,-N !--rotate !--vacuum-size !--vacuum-time !--vacuum-files
     . ?--list-boots,--disk-usage,--verify * !--rotate !--vacuum-size !--vacuum-time !--vacuum-files
    lastb
     . *
    lastcomm
     . *
    launchctl
     /
      managername,manageruid,dumpstate,examine *
    loginctl
     / . --no-pager
      list-sessions,show-session,user-status *
    lsattr
     . *
    lscgroup
     . *
    lsclocks
     . *
    lslogins
     . *
    lsvfs
     . *
    mlocate
     . *
    mpstat
     . *
    needrestart
     . *
    numactl
     . ?-H,-s,--hardware,--show -H -s --hardware --show
    nvtop
     . *
    peekfd
     . *
    pidof
     . *
    pidstat
     . *
    pinky
     . *
    playerctl
     . {status,metadata,position} *
    plocate
     . *
    powerprofilesctl
     /
      list,get,list-holds *
    procinfo
     . *
    procs
     . *
    prtstat
     . *
    pslog
     . *
    pueue
     /
      status,log,follow *
    pwdx
     . *
    q
     . *
    rc-status
     . *
    rcctl
     /
      ls,check,get,getdef *
    s-tui
     . *
    sa
     . *
    sadf
     . *
    saidar
     . *
    sar
     . *
    scanimage
     . ?-L,-A,--list-devices -L -A --list-devices
    slocate
     . *
    smem
     . *
    smemstat
     . *
    sv
     /
      status,check *
    systemd-cryptenroll
     . ?--tpm2-device:list
    systemd-inhibit
     . ?--list --list
    systemd-tmpfiles
     . ?--cat-config,--dry-run *
    tuned-adm
     . {list,active,recommend,verify,profile_info} <1
    turbostat
     . *
    upower
     . ?-l,-L,-d,-e *
    uprecords
     . *
    upsc
     . ?-l,-L,-d,-e *
     . *
    uptimed
     . *
    wmctrl
     . ?-l,-d,-m,-lx,-lG -l -d -m -x -G -p
    xdg-mime
     . {query} *
    xdg-settings
     . {get,check,DESKTOP,DOWNLOAD,DOCUMENTS} *
    xdg-user-dir
     . {get,check,DESKTOP,DOWNLOAD,DOCUMENTS} *
    xfs_db
     . ?-r *
    xfs_info
     . ?-c *
    zellij
     /
      list-sessions,ls,list-aliases *
    zenith
     . *
    zgrep
     . *
    zmore
     . *
    """)
}
