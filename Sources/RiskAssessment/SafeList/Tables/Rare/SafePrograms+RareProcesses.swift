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
    bpftrace
     . ?-l,--info,-V -l --info -V *
    bpytop
     . *
    btm
     . *
    busctl
     . {list,tree,introspect,status,get-property,monitor} *
    catimg
     . *
    cgget
     . *
    checkrestart
     . *
    chkconfig
     . ?--list --list <1
    chrt
     . -p -v <1 ?-p,-m
     . -m <0
    coredumpctl
     /
      dump <0
    dbus-monitor
     . ?--help *
     . *
    dkms
     . {status} *
    dump-acct
     . *
    etckeeper
     /
      vcs *
    freebsd-version
     . *
    fstat
     . *
    fswatch
     . * !-o !--outfile !-d !--daemon
    gdbus
     . {introspect,monitor} *
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
    ioping
     . * !-W
    iotop-c
     . *
    journalctl
     . * ?--list-boots,--verify,--header,--fields,-N !--rotate !--vacuum-size !--vacuum-time !--vacuum-files
     . ?--list-boots,--disk-usage,--verify * !--rotate !--vacuum-size !--vacuum-time !--vacuum-files
    kernel-install
     . {inspect} *
    lastb
     . *
    lastcomm
     . *
    launchctl
     /
      managername,manageruid,dumpstate,examine *
    log
     /
      show,stream,stats,help *
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
    lttng
     . {list,status,version} *
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
     . *
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
    sockstat
     . *
    strace
     . -p= -f -c -s= -tt -T -t -y -yy -v -q -k -S= ?-p <0
    sv
     /
      status,check *
     . {status,check} *
    sysdig
     . ?-cl,-l,-L single -cl -l -L
    sysrc
     . -a -A -n -d -c
     . ?--help
    systat
     . *
    systemctl
     / --user --system --no-pager -H= --full -l --all -a -q --quiet -n= -o=
      status,show,cat,help,list-units,list-unit-files,list-timers,list-sockets,list-dependencies,list-jobs,list-paths,list-machines,is-active,is-enabled,is-failed,is-system-running,get-default,show-environment,whoami,list-automounts *
    systemd-cryptenroll
     . ?--tpm2-device:list
    systemd-inhibit
     . ?--list --list
    systemd-tmpfiles
     . ?--cat-config,--dry-run *
    taskset
     . -p -c -a <1 ?-p
    trace-cmd
     . {list,report,stat} *
    tuned-adm
     . {list,active,recommend,verify,profile_info} <1
    turbostat
     . *
    udevadm
     . {info,monitor,settle,verify,cat} * !--cleanup-db !-c
    upower
     . ?-l,-L,-d,-e *
    uprecords
     . *
    upsc
     . ?-l,-L,-d,-e *
     . *
    uptimed
     . *
    userdbctl
     . {user,group,services,users-in-group,groups-of-user} *
     . <0
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
    xfs_db
     . ?-r *
    xfs_info
     . ?-c *
    xset
     . {q,-q} <1
    zdump
     . *
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
