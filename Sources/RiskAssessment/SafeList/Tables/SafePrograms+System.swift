extension SafePrograms {
  static let system = """
    ps,pstree,pidof,free,uptime,uname,whoami,id,groups,who,w,last,lastb,nproc,lscpu,lsmem,lsusb,lspci,lsmod *
    vmstat,iostat,mpstat,arch,users,logname,getent,getconf,slabtop,btop,numastat *
    pmap * !-n !-N
    dstat,dool * !--output
    tload,acpi,upower,lsb_release,modinfo,lsipc *
    neofetch,fastfetch,screenfetch * !--config !-c !--gen-config !--gen-config-force !-s !-u !-S
    top,htop,iotop,iftop,nethogs *
    nvidia-smi -L -q -l= -i= -d= --query-gpu= --format= --loop= <0
    sw_vers,system_profiler,vm_stat,ioreg,kextstat,pbpaste *
    hostname -I -i -f -s -d -A -y -a --fqdn --short --ip-address --all-ip-addresses <0
    hostnamectl/ . --static --pretty --transient --json= --no-ask-password
      status,hostname *  <0
    timedatectl/ . --no-pager -a --all
      status,show,list-timezones,timesync-status,show-timesync *
    localectl/ . --no-pager
      status,list-locales,list-keymaps,list-x11-keymap-models,list-x11-keymap-layouts *
    loginctl/ . --no-pager --no-legend -l -a
      list-sessions,list-users,list-seats,session-status,user-status,seat-status,show-session,show-user,show-seat *
    date -u -d= -R -I= -Iseconds -Idate -Ins -Iminutes -f= -r= -j -v= --date= --utc --universal --rfc-3339= --iso-8601= \
    --rfc-email --reference= --file= -n @format
    date -j -f= -v= -u -R -z= ?-j
    systemctl/ --user --system -l --full --no-pager -a --all -t= --type= --state= -n= -q --quiet -p= --property= --failed \
    --no-legend -o= --output= -r -H= --plain --value .
      status,list-units,list-timers,list-unit-files,list-sockets,list-jobs,list-machines,list-dependencies,list-paths,show *
      cat,is-active,is-enabled,is-failed,is-system-running,get-default,show-environment,help,list-automounts,whoami *
    service --status-all -e -l <0
    service * @service
    journalctl * !--vacuum-size !--vacuum-time !--vacuum-files !--rotate !--flush !--sync !--relinquish-var !--setup-keys \
    !--update-catalog !--smart-relinquish-var
    dmesg * !-c !-C !-D !-E !-n !--clear !--read-clear !--console-off !--console-on !--console-level
    systemd-analyze/ . --user --no-pager
      time,blame,critical-chain,plot,dot,dump,unit-paths,calendar,timestamp,timespan,verify,security,cat-config *
    systemd-cgls,systemd-cgtop,systemd-detect-virt,systemd-path,systemd-delta *
    coredumpctl/ . --no-pager
      list,info *
      dump <0
    sysctl -a -A -n -N -e -r= --all --values --names --pattern= @reading
    mount <0 -l -t= -v
    swapon -s --show --show= --summary --noheadings --bytes --raw <0
    fdisk ?-l,--list,-x,-s -l --list -x -s -o= --output= --bytes -b= -L= -u= -t=
    hdparm -I -i -g -t -T -C
    smartctl * !-s !-t !-X !-o !-S !--set !--test !--abort !--smart !--saveauto !--offlineauto
    lvs,vgs,pvs,lvdisplay,vgdisplay,pvdisplay,lvscan *
    cryptsetup/
      status,luksDump,isLuks,luksUUID,benchmark * !--dump-master-key !--dump-volume-key !--master-key-file !--volume-key-file
    wipefs -J -n -p -i --no-act --json --parsable -O= --output=
    quota,repquota,xfs_info,dumpe2fs *
    crontab -l -u= ?-l <0
    atq,systemd-escape *
    at -l -q= -c= ?-l,-c
    kill -l -L -0 ~ ?-l,-L,-0
    pkill,killall ~ * ?-0
    killall -l --list ?-l,--list <0
    ldconfig ?-p,--print-cache -p --print-cache -v
    kill -s:0
    lsof,opensnoop,execsnoop,tcptop *
    aa-status,getenforce,sestatus,ausearch,aureport,getsebool *
    launchctl/
      list,print,print-disabled,blame,version,getenv,managername,manageruid,dumpstate *
    defaults/ -currentHost -host=
      read,read-type,domains,find *
    fs_usage,sc_usage,vmmap,heap,footprint,latency *
    sample * !-file !-f
    powermetrics * !-o !--output-file
    pmset ?-g -g single * {,assertions,assertionslog,batt,cap,custom,everything,live,log,pslog,ps,rawlog,sched,stats,systemstate,therm,thermlog,}
    diskutil/
      list,info,activity,listFilesystems,verifyVolume,verifyDisk *
      apfs,coreStorage,cs,appleRAID {list,listSnapshots,listUsers,listVolumeGroups,listCryptoUsers,info} *
    nvram -p -x <0
    nvram <1 @reading
    scutil --get= --dns --proxy --nwi
    networksetup ?-listallhardwareports,-getinfo,-listallnetworkservices,-getdnsservers,-getairportnetwork single *
    softwareupdate ?-l,--list,--history -l --list --history
    xcode-select ?-p,--print-path,-v -p --print-path -v
    xcrun ?--find,--show-sdk-path --find= --show-sdk-path --sdk=
    xcrun/
      simctl:list,getenv *
      simctl/
    dscl * {.} @reading ?-list,-read,-search single
    tput,infocmp,clear,reset,tabs *
    stty -a -g --all --save <0
    stty {size,speed} <1
    xwininfo,xlsclients,glxinfo * !--output !--off
    pactl/
      info,list,stat,get-default-sink,get-default-source,get-sink-volume *
    amixer/
      scontrols,scontents,controls,contents,get,sget,cget *
    amixer <0
    aplay,arecord ?-l,-L -l -L
    gsettings/
      get,list-schemas,list-keys,list-recursively,list-children,list-relocatable-schemas,range,writable,describe *
    dconf/
      read,list,dump,watch *
    fc-list,fc-match,fc-query,fc-pattern,fc-scan *
    bluetoothctl/
      list,show,devices,info,version *
    qemu-img/
      info,compare,map *
      check * !-r !--repair
    kbdinfo,lsinitramfs *
    update-alternatives ?--list,--display,--query,--get-selections --list= --display= --query= --get-selections
    readelf,size,ldd,nm,objdump,addr2line,c++filt,otool,dwarfdump,pahole,elfls,checksec *
    lsirq,lslogins,showmount,nfsiostat,cifsiostat *
    chage -l ?-l,--list --list
    screen ?-ls,-list single -ls -list
    tmux/ -L= -S=
      ls,list-sessions,list-windows,list-panes,list-clients,list-keys,list-buffers,show-options,display-message * @onecommand
      info,show-buffer,lsw,lsp,lsc,lsk,showb,show * @onecommand
      capture-pane,capturep ?-p * @onecommand
    sudo -l -v -k -K -U= -n --list --validate ?-l,--list <0
    dd @sink *
    lastlog * !-C !--clear !-S !--set
    dnsdomainname,domainname,nisdomainname,ypdomainname <0
    patch * ?--dry-run,-C,--check !-o !--output
    modprobe * ?-n,--dry-run,--show,--show-depends,-D,-c,--showconfig,-R !-r !--remove
    isoinfo * !-X
    sync,usleep,nologin,runlevel,ipcs,watchgnupg,tzselect *
    readprofile * !-r !--reset !-M !--multiplier
    fc-cache ?--version
    needrestart -b -k -r:l
    """
}
