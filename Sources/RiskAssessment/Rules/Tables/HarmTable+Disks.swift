extension HarmTable {
  /// Volumes, pools, arrays and encrypted containers.
  static let disks = HarmTable(
    """
    asr
      ! restore --erase,-erase | --erase,-erase | adjust
      ? restore
    bcache
      ! unregister
    bcachefs
      ! format | device remove,evacuate,offline | reset-counters
      ? mount,fsck
    bioctl
      ! -d | -c
      ? -O,-P,-R
    blkdiscard
      ! ^--help
    blkzone
      ! reset,finish
    bsdinstall
      ! scriptedpart,partedit,zfsboot,script
    bsdlabel =disklabel
    btrfs
      ! subvolume,subvol,sub,su delete,del | device,dev delete,remove,rm | check --repair | rescue zero-log,clear-*
      ! replace start -f | filesystem resize | fi resize
      ? balance,scrub,replace,quota,property,send,receive,restore | subvolume create,snapshot
      ? filesystem,fi label,defragment,defrag | device,dev add
    btrfstune
      ? *
    cdrecord
      ! .. blank=* | -blank
      ? .. *.iso
    cryptsetup
      ! luksformat,erase,lukserase,lukskillslot,luksremovekey,reencrypt,luksheaderrestore,convert
      ! token remove
      ? luksclose,close,luksopen,open,luksaddkey,lukschangekey,resize,config
    cryptsetup-reencrypt
      ! *
    disklabel
      ! -w,-R,-E,-B
    diskpart
      ! /s
      ? *
    diskutil
      ! * delete* | apfs delete*,erase*
      ? mount,unmount,mountdisk,unmountdisk,eject,rename,repair*,resize*,enable*,disable*,apfs
    dmraid
      ! -r,-E
    dmsetup
      ! remove,remove_all,wipe_table,clear
      ? create,suspend,resume,reload,load,rename
    drbdadm
      ! create-md,wipe-md,invalidate,down | primary --force
      ? up,connect,disconnect,secondary,primary
    dvd+rw-format
      ! ^--help
    fdformat
      ! ..
    fstrim
      ? *
    geli
      ! init,kill,delkey,clear
    gmirror
      ! clear,remove,destroy,stop
    gpart
      ! delete,destroy,create,restore,bootcode
      ? add,modify,set,resize,label
    hdparm
      ! --security-erase,--security-erase-enhanced,--security-set-pass,--trim-sector-ranges
      ! --dco-restore,--write-sector,--repair-sector,--make-bad-sector,-N
    idevicerestore
      ! ^--help
    integritysetup
      ! format
    lvchange
      ? *
    lvconvert
      ! --merge | --splitcache,--uncache
      ? *
    lvcreate
      ? *
    lvextend
      ? *
    lvreduce
      ! -f,--force,-y,--yes,-r,--resizefs
      ? ^-t
    lvremove
      ! ^-t ^--test
    lvresize
      ! -f,--force -L | -L=-*,--size=-*
      ? *
    mdadm
      ! --zero-superblock | --create,-C | --build | --stop,-S --scan | --grow,-G
      ? --stop,-S,--remove,--fail,-r,-f,--assemble,-A,--add,-a,--re-add
    megacli
      ! -cfgldadd,-cfglddel,-cfgclr,-ldinit,-cfgforeign,-pdclear,-CfgLdAdd,-CfgLdDel,-CfgClr,-LDInit,-CfgForeign,-PDClear,*
    mt -f=
      . status,tell
      ! erase,weof,eof
      ? *
    ndctl
      ! destroy-namespace,disable-*,sanitize-dimm,zero-labels,init-labels,remove-passphrase,overwrite
      ? create-namespace,enable-*
    nvme
      ! format,sanitize,delete-ns,write-zeroes,write-uncor,dsm,write
      ! reset,subsystem-reset,fw-commit,fw-activate,detach-ns,resv-*,security-send,zns
      ? create-ns,attach-ns,connect,disconnect,set-feature,fw-download
    perccli =storcli
    pvcreate
      ! -f,-ff,--force,-y,--yes
      ? ^-t
    pvmove
      ? *
    pvremove
      ! ^-t ^--test
    pvresize
      ! --setphysicalvolumesize -y,--yes
      ? ^-t
    sdelete
      ! ^--help
    sdelete64 =sdelete
    sedutil-cli
      ! --reverttper,--revertTPer,--PSIDrevert
      ! --yesIreallywanttoERASEALLmydatausingthePSID,--initialSetup,--revertNoErase,--loadPBAimage
      ? ^--scan ^--query
    sg_format
      ! ^--help
    sg_sanitize
      ! ^--help
    sg_unmap
      ! ^--help
    sg_write_same
      ! ^--help
    ssacli
      ! .. delete,remove,erase
    storcli
      ! .. del,delete,erase,clear,init,initialize
    storcli64 =storcli
    stratis
      ! pool,filesystem,fs destroy
      ? pool,filesystem,fs create,rename,snapshot
    tmutil
      ! delete*
      ? startbackup,stopbackup,enable,disable,setdestination,addexclusion,restore
    tw_cli
      ! .. del,remove,delete
    vdo
      ! remove
    veracrypt
      ! -c,--create,--restore-headers
    veritysetup
      ! format
    vgcfgrestore
      ! -f,--force
      ? ^-l ^--list
    vgreduce
      ! --removemissing
      ? *
    vgremove
      ! ^-t ^--test
    vmkfstools
      ! -U,--deletevirtualdisk,-w,--writezeros,-C
    wodim =cdrecord
    xorriso
      ! -blank
    zfs
      ! destroy,rollback ^-n | receive,recv -F | unload-key
      ? create,set,snapshot,clone,rename,mount,unmount,umount,promote,receive
      ? recv,inherit,hold,release,load-key,change-key,upgrade,share,unshare,bookmark
    zpool
      ! destroy,labelclear | create,add,attach,replace -f | create ^-n | split ^-n
      ! import -F,-X,-FX,--rewind-to-checkpoint | checkpoint -d
      ? export,remove,detach,offline,online,add,attach,replace,import
      ? scrub,trim,upgrade,set,clear,initialize,checkpoint,reopen,reguid
    """)
}
