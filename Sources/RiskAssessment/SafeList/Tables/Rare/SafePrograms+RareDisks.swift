extension SafePrograms {
  /// Programs of disks and backups.
  static let rareDisks = NamedBlocks(
    """
    bcachefs
     /
      show-super,fs {usage,version} *
    borg
     / -r= --repo=
      list,info,check,diff,version *
    borgmatic
     /
      list,info,rlist,rinfo,repo-list,repo-info *
    gpart
     . {show,list,status} *
    mdadm
     . ?--monitor,--detail-platform --detail-platform
    nvme
     /
      list,list-ns,list-subsys,smart-log,error-log,id-ctrl,id-ns,show-regs,get-feature,fw-log,get-log *
    proxmox-backup-client
     . {list,status,snapshot} *
    restic
     / -r= --repo= -p=
      snapshots,ls,stats,diff,find,version,check *
      key:list,cat,list *
      key/
    snapper
     / -c=
      list,list-configs,status,diff,get-config *
    stratis
     /
      pool,filesystem,fs,blockdev,daemon {list,version} *
    tmutil
     /
      listbackups,isexcluded,uniquesize,calculatedrift,version *
    zfs
     /
      list,get,version,holds,diff,userspace,groupspace *
      program:help *
      program/
    zpool
     /
      status,list,iostat,history,get,events,version,prefetch *
    """)
}
