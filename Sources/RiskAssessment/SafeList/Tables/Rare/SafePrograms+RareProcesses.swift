extension SafePrograms {
  /// Programs that look at processes, sessions and settings.
  static let rareProcesses = NamedBlocks(
    """
    ac
     . *
    atop
     . * !-w
    bottom
     . *
    bpftool
     /
      prog,map,net,link,cgroup,perf,feature,version {show,list,probe} *
      map:dump *
      map/
    bpftrace
     . ?-l,--info,-V -l --info -V *
    bpytop
     . *
    btm
     . *
    busctl
     / --user --system --no-pager -M= -H= .
      list,status,tree,introspect,get-property,monitor *
    catimg
     . *
    cgget
     . *
    checkrestart
     . *
    chkconfig
     . ?--list --list <1
    chrt
     . -p -v <1 ?-p
     . -m <0
     . @inner *
    dbus-monitor
     . *
    dkms
     . {status} *
    dump-acct
     . *
    etckeeper
     / -d=
      vcs {status,log,diff,show} * !--output !--ext-diff
    fatrace
     . * !-o !--output
    freebsd-version
     . *
    fstat
     . *
    fswatch
     . * !-o !--outfile !-d !--daemon
    gdbus
     . {introspect,monitor} *
    getsubids
     . ?--print,--decode *
    glances
     . * !-w !-s !--webserver !--server !--export !--export-csv-file !--export-json-file !--stdout-csv !-C !--config !--pidfile
    gotop
     . *
    homectl
     . {list,inspect} *
    initctl
     . {list,status,version,show-config} *
    inotifywait
     . * !-o !--outfile !-d !--daemon
    inotifywatch
     . * !-o !--outfile !-d !--daemon
    ionice
     . -p= ?-p <0
     . @inner *
    ioping
     . * !-W
    iotop-c
     . *
    kernel-install
     . {inspect} *
    lastcomm
     . *
    log
     /
      show,stream,stats,help *
    lscgroup
     . *
    lsclocks
     . *
    lsvfs
     . *
    lttng
     . {list,status,version} *
    nmon
     . <0
    numactl
     . ?-H,-s,--hardware,--show -H -s --hardware --show
    nvtop
     . *
    peekfd
     . *
    pidstat
     . * !-e
    pinky
     . *
    playerctl
     . {status,metadata,position} *
    powerprofilesctl
     /
      list,get,list-holds *
    powertop
     . ?--version,--help,--dump
    prlimit
     . ?-p,--pid -p= --pid= -o= --output= --noheadings --raw --verbose <0
    procinfo
     . *
    procs
     . *
    procstat
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
     . * !-S !--save-db-to-disk
    rc-service
     . -l --list <0 ?-l,--list
    rc-status
     . *
    rc-update
     . {show} *
     . <0
    rcctl
     /
      ls,check,get,getdef *
    run-parts
     . ?--test,--list --test --list --regex= --report <1
    runit
     . ?--help
    s-tui
     . *
    sa
     . * !-s !--merge-only
    sadf
     . * !-c
    saidar
     . *
    sar
     . * !-o !-z
    scanimage
     . ?-L,-A,--list-devices -L -A --list-devices
    slocate
     . *
    smem
     . *
    smemstat
     . *
    sockstat
     . *
    strace
     . -p= -f -c -s= -tt -T -t -y -yy -v -q -k -S= ?-p <0
     . * !-E !--env !-o !--output !-D @inner
    sv
     /
      status,check *
     . {status,check} *
    sysdig
     . ?-cl,-l,-L single -cl -l -L
    sysrc
     . -a -A -n -d -c -i -e -q -v @reading
    systat
     . *
    systemd-cryptenroll
     . ?--tpm2-device:list
    systemd-inhibit
     . ?--list --list
     . @inner *
    systemd-tmpfiles
     . ?--cat-config,--dry-run *
    taskset
     . -p -c -a <1 ?-p
     . @inner *
    trace-cmd
     . {list,report,stat} *
    tuned-adm
     . {list,active,recommend,verify,profile_info} <1
    turbostat
     . * !-o !--out <0
    udevadm
     . {info,monitor,settle,verify,cat} * !--cleanup-db !-c
    uprecords
     . *
    upsc
     . *
    userdbctl
     . {user,group,services,users-in-group,groups-of-user} *
     . <0
    utmpdump
     . * !-o !--output !-r !--reverse
    wmctrl
     . ?-l,-d,-m,-lx,-lG -l -d -m -x -G -p
    xdg-mime
     . {query} *
    xdg-settings
     . {get,check,DESKTOP,DOWNLOAD,DOCUMENTS} *
    xdg-user-dir
     . {get,check,DESKTOP,DOWNLOAD,DOCUMENTS} *
    xdotool
     . {getmouselocation,getactivewindow,getwindowname,getwindowgeometry,getdisplaygeometry,getwindowfocus,get_num_desktops,get_desktop} * <1
    xset
     . {q,-q} <1
    zdump
     . *
    zellij
     /
      list-sessions,ls,list-aliases *
    zenith
     . *
    """)
}
