extension SafePrograms {
  /// Programs that look at devices, disks and virtual machines.
  static let rareHardware = NamedBlocks(
    """
    bootctl
     / .
      status,list,is-installed *
    clinfo
     . *
    cpufetch
     . *
    cpuid
     . *
    cpupower
     /
      frequency-info,idle-info,info,monitor *
    cups-config
     . *
    dmesg
     . ?-T,-H,-w,-W !-c !-C !--clear *
    dumpsys
     . <1
    efibootmgr
     . -v ?-v
    efivar
     . ?-l,--list,-p,--print *
    eglinfo
     . *
    fastboot
     / -s=
      devices,getvar *
    fwupdmgr
     /
      get-devices,get-updates,get-history,get-remotes,security,get-details,get-topology *
    getprop
     . <1
    glxgears
     . *
    grub-editenv
     . {list,-} *
    grubby
     . ?--info,--default-kernel,--default-index,--default-title * !--update-kernel !--remove-kernel !--set-default
    hdiutil
     . {info,imageinfo,verify,plugins,pmap} *
    hwclock
     . ?-r,--show -r --show --utc -v
    hwloc-ls
     . *
    hyprctl
     . {monitors,clients,workspaces,activewindow,devices,version,layers,binds} *
    i7z
     . *
    intel_gpu_top
     . *
    ioreg
     . *
    ipmitool
     . -H= -U= -P= -I= {sdr,sensor,fru} *
     / -H= -U= -P= -I= -L= -f=
      sel:list,info,elist *
      sensor,sdr,fru,chassis,lan,mc,user,power,dcmi,channel,session {list,status,print,info,get,elist,summary,reading} *
      sel/
    kmod
     . {list,static-nodes} *
    llvm-nm
     . *
    llvm-objdump
     . *
    llvm-readelf
     . *
    llvm-size
     . *
    lpq
     . ?-l,-a,-p,-d,-v,-t,-s,-r,-W -l -a -p -d -v -t -s -r -W= -E <1
     . *
    lpstat =lpq
    lsblk
     . *
    lsdvd
     . *
    lshal
     . *
    lshw
     . *
    lsinitrd
     . *
    lspcmcia
     . *
    lsscsi
     . *
    lstopo-no-graphics
     . *
    lsusb
     . *
    lsusb.py
     . {list-devices,list-rules} *
    mke2fs
     . ?-n -n -v -q -L= -t= -b=
    mkfs.ext4
     . ?-n -n -v -q -L= -t= -b=
    msr-tools
     . *
    nvidia-settings
     . ?-q -q=
    plutil
     . ?-p,-lint -p -lint -s single
    pm
     . {list,path,dump} *
    pw-cli
     . {ls,list-objects,info,i,dump} *
    pw-dump
     . *
    pw-top
     . *
    ras-mc-ctl
     . ?--status,--summary,--errors *
    rocm-smi
     . *
    rocminfo
     . *
    sensors
     . *
    setxkbmap
     . ?-query,-print single -query -print
    sgdisk
     . ?-p,-i,-v,-l,--print,--info,--verify -p -i= -v -l --print --info= --verify
    swaymsg
     . ?-t -t:get_outputs,get_inputs,get_tree,get_workspaces,get_version,get_seats,get_bar_config -r -p
    tune2fs
     . ?-l -l
    udisksctl
     /
      status,info,dump,monitor *
    usb-devices
     . *
    usbip
     . {list} *
    usbview
     . *
    v4l2-ctl
     . * ?-D,--all,--info,--list-devices,--list-formats,--list-formats-ext,--list-ctrls,-l,-L,--get-fmt-video !-c !--set-ctrl !--set-fmt-video !-v
    vainfo
     . *
    vcgencmd
     . {measure_temp,get_throttled,version,measure_volts,measure_clock,get_config,get_mem} *
    vdpauinfo
     . *
    virt-cat
     . *
    virt-df
     . *
    virt-filesystems
     . *
    virt-host-validate
     . *
    virt-ls
     . *
    virt-top
     . *
    virt-what
     . *
    vkcube
     . *
    vmware-toolbox-cmd
     . {stat} *
    wpctl
     . {status,inspect,get-volume} *
    x86info
     . *
    xauth
     . {list,info} *
    xdpyinfo
     . ?-q,-pp,-pke,-query,--list,-print -q -pp -pke -query --list -print
    xev =xdpyinfo
    xinput
     . {list,list-props,test,--list,--list-props} <2
    xlsatoms =xdpyinfo
    xlsfonts
     . *
    xmodmap
     . ?-pke,-pk,-pm,-pp single -pke -pk -pm -pp
    xrdb
     . ?-query,-symbols single -query -symbols
    """)
}
