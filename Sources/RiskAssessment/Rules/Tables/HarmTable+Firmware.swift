extension HarmTable {
  /// What a machine or a device starts with, and the loaded parts of its kernel.
  static let firmware = HarmTable(
    """
    adb -s=
      ! shell pm uninstall,clear | uninstall | shell .. recovery,--wipe_data,format | shell wipe,dd | disable-verity
      ! sideload | shell content delete | shell cmd package uninstall | shell locksettings | shell settings delete
      ! shell mkfs*
      ? install,push,reboot,root,remount,restore,backup,sync,tcpip
    avrdude
      ! -U,-e
    bcdedit
      ! /delete,/set,/deletevalue,/import
    bless
      ! --mount,--folder,--setboot,--device
    bmaptool
      ! copy
    bootctl
      ! remove,unlink,install,set-default,cleanup
      ? update,set-oneshot,random-seed
    bputil
      ! ^-d
    depmod
      ? ^-n ^--help
    dfu-util
      ! -D,--download
    dkms
      ? remove,install,build,add,uninstall
    dracut
      ? *
    edl
      ! w,wf,ws,e,es,wl
    efibootmgr
      ! -B,--delete-bootnum,-O,--delete-bootorder,-N,--delete-bootnext
      ? -o,-c,-n,-a,-A,--create,--bootorder,--bootnext
    efivar
      ! -w,--write
    espefuse
      ! .. burn*,write*
    esptool
      ! .. erase_flash,erase-flash,erase_region,erase-region,write_flash,write-flash,burn*
    extlinux
      ! -i,--install
    fastboot -s=
      ! erase,flash,flashall,format*,wipe-super,oem,flashing,update,-w,--wipe,delete-logical-partition,set_active | -w
      ? reboot*,boot,continue
    firmwarepasswd
      ! -delete,-setpasswd
    flash_erase
      ! ^--help
    flash_eraseall
      ! ^--help
    flashcp
      ! ^--help
    flashrom
      ! -w,-E,--write,--erase
    fw_setenv
      ! ^--help
    fwupdmgr
      ! install,update,downgrade,reinstall,local-install,switch-branch,unlock,upgrade
      ? refresh,enable-remote,disable-remote,clear-*
    fwupdtool
      ! install*,update,downgrade,reinstall,esp-*,firmware-patch
    grub-editenv
      ? .. set,unset,create
    grub-install
      ! ^--help
    grub-mkconfig
      ? -o,--output
    grub-set-default
      ? *
    grub2-install
      ! ^--help
    grubby
      ! --remove-kernel,--remove-args
      ? --update-kernel,--set-default,--add-kernel
    heimdall
      ! flash,format
    insmod
      ! ^--help
    ipmi-chassis
      ! ^--get-status
    ipmitool -H= -U= -P= -I= -f= -L=
      ! chassis,power off,reset,cycle,soft,diag | chassis power off,reset,cycle,soft,diag | mc reset
      ! user set,disable | sel clear | chassis bootdev | hpm upgrade | lan set
      ? chassis,power on,policy | sol activate
    kernel-install
      ! remove
      ? add
    kexec
      ! -e,--exec,-l,--load,-p,--load-panic,-u
    kextload
      ! *
    kextunload
      ! *
    lilo
      ! ^-t
    mkinitcpio
      ? -p,-P,-g
    mtd
      ! erase,write,-r
    mtd_debug
      ! erase,write
    nandwrite
      ! ^--help
    nvflash
      ! ^--help
    nvram
      ! -c,-d
      ? *=*
    odin4
      ! *
    openocd
      ! .. *erase*,*program*,*write*
    picotool
      ! load,erase,config
    proxmox-boot-tool
      ! format,init,clean
    racadm
      ! racreset,systemerase,racresetcfg,vdisk,storage | serveraction powerdown,hardreset,powercycle
      ? set,config,serveraction,jobqueue
    rmmod
      ! ^--help
    rpi-eeprom-config
      ! --apply,-a,-e,--edit
    rpi-eeprom-update
      ? -a,-d
    rpi-update
      ! ^--help
    st-flash
      ! erase,write
    startosinstall
      ! --eraseinstall
      ? *
    syslinux
      ! ^--help
    sysupgrade
      ! ^--help ^-T ^--test
    teensy_loader_cli
      ! *
    ubiformat
      ! ^--help
    ubirmvol
      ! ^--help
    update-bootloader
      ? *
    update-grub
      ? ^--help
    update-grub2
      ? ^--help
    update-initramfs
      ! -d
      ? -u,-c
    """)
}
