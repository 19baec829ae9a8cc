extension HarmTable {
  /// Backups, snapshots, the trash, and copies elsewhere.
  static let backups = HarmTable(
    """
    autorestic
      ! forget | exec .. forget,prune
    borg -r= --repo=
      ! delete,prune,compact,recreate ^-n ^--dry-run | check --repair
      ? create,init,rename,extract,import-tar,break-lock,upgrade,config,mount,umount
    borgmatic
      ! prune,compact,delete,repo-delete
      ? create
    bup
      ! rm,gc,prune-older
    burp
      ! -a=D,-a=delete
    duplicacy
      ! prune
      ? backup,restore
    duplicati-cli
      ! delete,purge,purge-broken-files,compact
      ? backup,restore
    duplicity
      . collection-status,list-current-files,verify
      ! remove-older-than,remove-all-but-n-full,remove-all-inc-of-but-n-full,cleanup
      ? *
    gio
      . trash --list
      ! trash --empty | remove -f
      ? remove,rename,move,copy,save,mkdir,set,trash
    gtrash
      ! prune,rm | find --rm,--clean
      ? put,restore
    gvfs-trash
      ! --empty
    kopia
      ! .. delete,delete-*,expire,delete | snapshot delete,expire
      ? snapshot,repository create,connect,restore
    proxmox-backup-client
      ! forget,prune | snapshot,group forget
      ? backup,restore
    rclone --config=
      ! delete,purge,deletefile,cleanup,rmdirs ^-n ^-i ^--interactive | sync,bisync,move ^-n ^-i ^--interactive
      ! dedupe | bisync --resync
      ? copy,copyto,moveto,rmdir,mkdir,touch,rcat,copyurl,mount,config,backend,serve
    rdiff-backup
      ! --remove-older-than | remove
      ? backup,restore
    restic -r= --repo= -p= --password-file=
      ! forget,prune ^-n | rewrite --forget | unlock --remove-all | key remove
      ? backup,restore,init,unlock,tag,copy,migrate,key,repair,rewrite
    rustic
      ! forget,prune
      ? backup,restore
    snapper -c= --config=
      ! delete,remove,rm,rollback,undochange,delete-config | cleanup
      ? create,modify,create-config,set-config
    tarsnap
      ! -d,--nuke
      ? -c,-x
    timeshift
      ! --delete,--delete-all,--restore
      ? --create
    trash-empty
      ! ^--dry-run ^--help
    trash-rm
      ! ^--help
    vssadmin
      ! delete | resize
    wbadmin
      ! delete
    wmic
      ! .. delete
    """)
}
