extension SafePrograms {
  /// Programs that look at devices, disks and virtual machines.
  static let rareHardware = NamedBlocks(
    """
    avrdude
     . -p= -c= -P= -b= -v -n ?-n
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
    dmidecode
     . * !--dump-bin
    dumpsys
     . <1
    efibootmgr
     . -v ?-v
    efivar
     . ?-l,--list,-p,--print * !-w !-A
    eglinfo
     . *
    esptool
     . -p= -b= --port= --baud= --chip= {chip_id,flash_id,read_mac,version,get_security_info,image_info}
    esptool.py
     . -p= -b= --port= --baud= --chip= {chip_id,flash_id,read_mac,version,get_security_info,image_info}
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
     . {list} <0
     . {-} {2:list} <2
    grubby
     . ?--info,--default-kernel,--default-index,--default-title * !--update-kernel !--add-kernel !--remove-kernel !--set-default
    hdiutil
     . {info,imageinfo,verify,plugins,pmap} *
    hwclock
     . ?-r,--show -r --show --utc -v
    hwinfo
     . * !--log !--save-config !--dump-db-raw
    hwloc-ls
     . * -i= --input= --input-format= --if= --of= -f= <0
    hyprctl
     . {monitors,clients,workspaces,activewindow,devices,version,layers,binds} *
    i7z
     . *
    intel_gpu_top
     . *
    inxi
     . * !-U !--update !-c !-i !--export
    ipmitool
     / -H= -U= -P= -I= -L= -f=
      sel:list,info,elist *
      sensor,sdr,fru,chassis,lan,mc,user,power,dcmi,channel,session {list,status,print,info,get,elist,summary,reading,} *
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
    lsdvd
     . *
    lshal
     . *
    lshw
     . * !-dump !-gui !-X single
    lsinitrd
     . *
    lspcmcia
     . *
    lsscsi
     . *
    lstopo-no-graphics
     . * -i= --input= --input-format= --if= --of= -f= <0
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
    racadm
     . -r= -u= -p= {getsysinfo,getversion,getsel,getled,getniccfg,getsvctag,getsensorinfo,getraclog,help}
    ras-mc-ctl
     . ?--status,--summary,--errors *
    rocm-smi
     . -a -i -t -u -p -g -b -d= --showtemp --showuse --showmeminfo= --showproductname --showpower --showid --showhw --showall --showclocks --json --csv
    rocminfo
     . *
    sensors
     . -u -A -f -j -c= --no-adapter --fahrenheit
    setxkbmap
     . ?-query,-print single -query -print
    sgdisk
     . ?-p,-i,-v,-L,-P,--print,--info,--verify,--list-types,--pretend -p -i= -v -L --print --info= --verify --list-types
    ssacli
     . * @verb
    st-info
     . *
    storcli
     . {show} *
     . {2:show} *
    storcli64
     . {show} *
     . {2:show} *
    swaymsg
     . ?-t -t:get_outputs,get_inputs,get_tree,get_workspaces,get_version,get_seats,get_bar_config -r -p
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
     . * ?-D,--all,--info,--list-devices,--list-formats,--list-formats-ext,--list-ctrls,-l,-L,--get-fmt-video !-c !--set-ctrl !--set-fmt-video !-v !-i !-s !-f !--set-input !--set-standard !--set-freq !--set-parm !--set-edid !--stream-mmap !--stream-to !--overlay
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
    vulkaninfo
     . --summary
    wpctl
     . {status,inspect,get-volume} *
    x86info
     . *
    xauth
     . {list,info} *
    xdpyinfo
     . *
    xev =xdpyinfo
    xinput
     . {list,list-props,test,--list,--list-props} <2
    xlsatoms =xdpyinfo
    xlsfonts
     . *
    xmodmap
     . ?-pke,-pk,-pm,-pp single -pke -pk -pm -pp
    xprop
     . single * !-set !-remove
    xrandr
     . -q --query --listmonitors --listactivemonitors --listproviders --prop --properties --verbose --current -d= --display= --screen= --version <0
    xrdb
     . ?-query,-symbols single -query -symbols
    """)
}
