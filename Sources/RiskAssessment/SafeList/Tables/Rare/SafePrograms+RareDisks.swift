extension SafePrograms {
  /// Programs of disks and backups.
  static let rareDisks = NamedBlocks(
    """
    autorestic
     . * @question
    badblocks
     . * !-w !-n !-o
    bcachefs
     /
      show-super,fs {usage,version} *
    beadm
     . {list} *
    bioctl
     . -v -q <1
    blockdev
     . * ?--getsize64,--getsz,--getbsz,--getss,--getro,--getra,--report,--getpbsz,--getalignoff !--setro !--setrw !--setra !--setbsz !--flushbufs !--rereadpt
    borg
     / -r= --repo=
      list,info,diff,version * !--remote-path
      check * !--repair !--remote-path
    borgmatic
     /
      list,info,rlist,rinfo,repo-list,repo-info *
    btrfs
     /
      filesystem,fi {show,df,usage,du} *
      subvolume,sub,subvol,su {list,show,get-default,find-new} *
      device,dev {stats,usage,scan} !-z !--reset !-u !--forget *
      scrub,balance,replace,quota,qgroup {status,show} *
      inspect-internal,ins {dump-super,dump-tree,inode-resolve,logical-resolve,min-dev-size,rootid,subvolid-resolve,tree-stats} *
      property {get,list} *
      check ?--readonly * !--repair !--init-csum-tree !--init-extent-tree !--clear-space-cache
      version *
    dmsetup
     . {ls,info,table,status,deps,targets,version,splitname} * !--exec
    duplicacy
     . * @question
    duplicity
     . {collection-status,list-current-files,verify} *
    e2freefrag
     . *
    e2fsck
     . * ?-n !-y !-p !-f !-c !-l !-L !-D
    e2image
     . ?--help
    fsck
     . * ?-N !-y !-a !-r
    fsck.ext4
     . * ?-n !-y !-p !-c !-l !-L !-D
    gdisk
     . ?-l -l <1
    gpart
     . {show,list,status} *
    gpt
     . -r {show} *
    iscsiadm
     . -m:session -P= <0
     . -m:node,discoverydb,iface -P= <0
    kopia
     /
      snapshot:list,ls *
      repository:status *
      policy:list,show,get *
      list,ls,show,diff <2
      policy,repository,snapshot/
    losetup
     . -a -l --list --all -j= -O= -n --raw --json -J <0
     . <1
    lvmconfig
     . * !-f !--file
    lvmdiskscan
     . *
    mdadm
     . ?-D,-Q,--detail,--examine,-E,--query,--detail-platform -D -Q -E --detail --examine --query --brief -b --scan -s --verbose -v --detail-platform --export -Y -t --test
    multipath
     . ?-l,-ll,-t -l -ll -t -v=
    multipathd
     . {show,list} *
    ntfsinfo
     . *
    nvme
     /
      list,list-ns,list-subsys,smart-log,error-log,id-ctrl,id-ns,show-regs,get-feature,fw-log,get-log,version *
    parted
     . -l --list -s --script -m <0
     . @partitions -l --list -s --script -m {2:print,p,unit,align-check}
    partx
     . * ?-s,--show,-l,--list,-o !-a !-d !-u !--add !--delete !--update
    proxmox-backup-client
     . {list,status} *
     . {snapshot} {2:list,files} *
    pvck
     . * !--repair !--repairtype !-f !--file
    pvscan
     . * !--cache !-a !--activate !--udevoutput !--config
    quotaon
     . ?-p
    restic
     / -r= --repo= -p= --password-file= -q -v --no-lock --repository-file=
      snapshots,ls,stats,diff,find,version,check * !--password-command !-o !--option
      key:list * !--password-command !-o !--option
      cat,list * !--password-command !-o !--option
      key/
    rustic
     . * @question
    s4cmd
     . * @question
    sfdisk
     . ?-l,-d,-V,-F,--list,--dump,--verify,--list-free,-J,--json,-g -l -d -V -F --list --dump --verify --list-free -J --json -g -o= --output= -q
    snapper
     / -c=
      list,list-configs,status,diff,get-config *
    stratis
     /
      pool,filesystem,fs,blockdev,daemon {list,version} *
    timeshift
     . --list --list-devices --list-snapshots ?--list,--list-devices,--list-snapshots <0
    tmutil
     /
      listbackups,status,destinationinfo,latestbackup,compare,listlocalsnapshots,machinedirectory,isexcluded,uniquesize,calculatedrift,version *
    tune2fs
     . ?-l -l <1
    vdo
     . * @question
    vgcfgrestore
     . ?-l,--list *
    vgscan
     . * !--mknodes
    xfs_db
     . ?-r *
    xfs_repair
     . ?-n -n -v
    zdb
     . *
    zfs
     /
      list,get,version,holds,diff,userspace,groupspace,projectspace *
      send ?-n,-nv,-nP,-nvP *
    zpool
     /
      status,list,iostat,history,get,version,prefetch,wait *
      events * !-c
      import <0
    """)
}
