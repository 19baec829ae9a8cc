extension SafePrograms {
  /// Programs of disks and backups.
  static let rareDisks = NamedBlocks(
    """
    badblocks
     . * !-w !-n !-o
    bcachefs
     /
      show-super,fs {usage,version} *
    blockdev
     . * ?--getsize64,--getsz,--getbsz,--getss,--getro,--getra,--report,--getpbsz,--getalignoff !--setro !--setrw !--setra !--setbsz !--flushbufs !--rereadpt
    borg
     / -r= --repo=
      list,info,check,diff,version *
    borgmatic
     /
      list,info,rlist,rinfo,repo-list,repo-info *
    btrfs
     /
      filesystem,fi {show,df,usage,du} *
      subvolume,sub,subvol,su {list,show,get-default,find-new} *
      device,dev {stats,usage,scan} !-z !--reset *
      scrub,balance,replace,quota,qgroup {status,show} *
      inspect-internal,ins {dump-super,dump-tree,inode-resolve,logical-resolve,min-dev-size,rootid,subvolid-resolve,tree-stats} *
      property {get,list} *
      check ?--readonly *
      version *
    dmsetup
     . {ls,info,table,status,deps,targets,version,splitname} *
    duplicity
     . {collection-status,list-current-files,verify} *
    e2freefrag
     . *
    e2fsck
     . * ?-n !-y !-p !-f
    e2image
     . ?--help
    fsck
     . * ?-N !-y !-a !-r
    fsck.ext4
     . * ?-n !-y !-p
    gpart
     . {show,list,status} *
    iscsiadm
     . -m:session -P= <0
     . -m:node,discoverydb,iface -P= <0
    losetup
     . -a -l --list --all -j= -O= -n --raw --json -J <0
     . <1
    lvmconfig
     . *
    lvmdiskscan
     . *
    mdadm
     . ?--monitor,--detail-platform --detail-platform
     . * ?-D,--detail,-E,--examine,-Q,--query !--zero-superblock !--create !-C !-A !--assemble !-S !--stop !--fail !--remove !--add !-G !--grow
    multipath
     . ?-l,-ll,-t -l -ll -t -v=
    multipathd
     . {show,list} *
    ntfsinfo
     . *
    nvme
     /
      list,list-ns,list-subsys,smart-log,error-log,id-ctrl,id-ns,show-regs,get-feature,fw-log,get-log *
    parted
     . -l --list -s --script -m <0
    partx
     . * ?-s,--show,-l,--list,-o !-a !-d !-u !--add !--delete !--update
    proxmox-backup-client
     . {list,status,snapshot} *
    pvck
     . * !--repair
    pvscan
     . *
    quota
     . *
    quotaon
     . ?-p
    repquota
     . *
    restic
     / -r= --repo= -p=
      snapshots,ls,stats,diff,find,version,check *
      key:list,cat,list *
      key/
    sfdisk
     . ?-l,-d,-V,-F,--list,--dump,--verify,--list-free,-J,--json,-g -l -d -V -F --list --dump --verify --list-free -J --json -g -o= --output= -q
    snapper
     / -c=
      list,list-configs,status,diff,get-config *
    stratis
     /
      pool,filesystem,fs,blockdev,daemon {list,version} *
    swapon
     . ?-s,--show,--summary *
    tmutil
     /
      listbackups,isexcluded,uniquesize,calculatedrift,version *
    tune2fs
     . -l <1
    vgcfgrestore
     . ?-l,--list *
    vgscan
     . * !--mknodes
    xfs_db
     . ?-r *
    xfs_info
     . *
    xfs_repair
     . ?-n -n -v
    zdb
     . *
    zfs
     /
      list,get,version,holds,diff,userspace,groupspace *
      program:help *
      program/
      send ?-n,-nv,-nP,-nvP *
      list,get,diff,version,userspace,groupspace,holds *
    zpool
     /
      status,list,iostat,history,get,events,version,prefetch *
      status,list,iostat,history,get,events,version,wait *
      import <0
    """)
}
