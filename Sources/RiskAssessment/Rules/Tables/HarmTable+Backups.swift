extension HarmTable {
  /// Backups, snapshots, the trash, copies elsewhere, and files that are there twice.
  static let backups = HarmTable(
    """
    amrmtape
      ! ^-n ^--dryrun
    autorestic
      ! forget | exec .. forget,prune
    bleachbit
      ! -c,--clean,-s,--shred
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
    czkawka_cli
      ! .. -D,--delete-method,--delete-files
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
    fclones
      ! remove
      ? link,move,dedupe
    fdupes
      ! -d,--delete,-I,--immediate
    gio
      . trash --list
      ! trash --empty | remove -f
      ? remove,rename,move,copy,save,mkdir,set,trash
    gtrash
      ! prune,rm | find --rm,--clean
      ? put,restore
    gvfs-trash
      ! --empty
    jdupes
      ! -d,--delete
      ? -L,--linkhard,-l,-B,--dedupe
    kopia
      ! .. delete,delete-*,expire,delete | snapshot delete,expire
      ? snapshot,repository create,connect,restore
    mmv
      ! -d
      ? ^-n
    prename =rename
    proxmox-backup-client
      ! forget,prune | snapshot,group forget
      ? backup,restore
    rclone --config=
      ! delete,purge,deletefile,cleanup,rmdirs ^-n ^-i ^--interactive | sync,bisync,move ^-n ^-i ^--interactive
      ! dedupe | bisync --resync
      ? copy,copyto,moveto,rmdir,mkdir,touch,rcat,copyurl,mount,config,backend,serve
    rdfind
      ! -deleteduplicates=true
      ? -makesymlinks=true,-makehardlinks=true
    rdiff-backup
      ! --remove-older-than | remove
      ? backup,restore
    rename
      ! -f,--force
    restic -r= --repo= -p= --password-file=
      ! forget,prune ^-n | rewrite --forget | unlock --remove-all | key remove
      ? backup,restore,init,unlock,tag,copy,migrate,key,repair,rewrite
    rmlint
      ? *
    rmlint.sh
      ! -d
      ? ^-n
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
    tmpreaper
      ! ^-t ^--test ^--help
    tmpwatch
      ! ^-t ^--test ^--help
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
