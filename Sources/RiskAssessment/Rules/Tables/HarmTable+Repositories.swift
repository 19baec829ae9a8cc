extension HarmTable {
  /// Version control besides git, and what is built upon git.
  static let repositories = HarmTable(
    """
    bfg
      ! ^--help
    bzr
      ! revert,uncommit,clean-tree | push --overwrite | pull --overwrite | remove --force
      ? commit,push,pull,merge,add,update
    cvs
      ! admin -o | update -C | tag -d | remove -f
      ? commit,ci,update,add,import
    dvc
      ! gc,destroy,remove | checkout -f,--force
      ? add,push,pull,commit,repro,run
    fossil
      ! revert,scrub,purge,shun,clean
      ? commit,push,pull,sync,update,merge,add,rm
    git-annex
      ! dropunused,dead | drop,dropkey,forget,uninit
    git-filter-repo
      ! ^--help ^--analyze ^--dry-run
    git-lfs
      ! prune,migrate | migrate import,export
    gt
      ! reset
    hg -m= -l= -u= -R= --cwd= --repository= --config=
      ! strip,rollback,histedit,purge,clean,prune,debugstrip
      ! update,up,checkout,co,goto -C,--clean | revert -a,--all,--no-backup,-C | push -f,--force
      ! rebase -d,-s,-b --collapse | shelve -d,--cleanup,--delete | bookmark,bookmarks -d,--delete
      ! remove,rm -f,--force
      ? commit,ci,push,pull,merge,add,update,up,rebase,amend,tag,branch,graft,backout
      ? revert,unshelve,shelve,addremove,rename,mv,copy,cp,remove,rm,phase,import,clone,init
    jj -R=
      ! abandon,restore | operation,op restore,abandon,undo | op undo | git push --delete,--deleted
      ! branch,bookmark,b,tag,workspace delete,d,forget | util gc
      ? new,commit,describe,desc,edit,squash,rebase,split,git,bookmark,undo,duplicate,move,resolve,absorb
    p4
      ! obliterate,revert,delete | sync -f | client,label,user,depot,stream,branch,group,job,shelve -d | clean
      ! archive,purge | change -d
      ? submit,edit,add,sync,integrate,shelve,unshelve
    pijul
      ! reset,unrecord | channel delete
      ? record,push,pull,add
    sl
      ! hide,purge | revert -a,--all | goto,checkout -C,--clean | push --force,-f
      ? commit,amend,rebase,pull,push,land
    svn -m= -F= -r= --message= --username= --password= --revision=
      ! revert -R,--recursive,--depth=infinity | revert . | delete,del,remove,rm http*,svn*,file*
      ! delete,del,remove,rm --force | cleanup --remove-unversioned,--remove-ignored | propset,propdel --revprop
      ! revert | switch --ignore-ancestry --force
      ? commit,ci,update,up,merge,add,delete,rm,mkdir,copy,cp,move
      ? mv,switch,propset,propdel,lock,unlock,import,checkout,co,export,resolve,patch
    svnadmin
      ! rmtxns,rmlocks,load,setrevprop,pack,delrevprop,hotcopy
      ? create
    """)
}
