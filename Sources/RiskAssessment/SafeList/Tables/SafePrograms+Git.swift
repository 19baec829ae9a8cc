extension SafePrograms {
  static let git = """
    git/ -C= -c:color.*,column.*,log.*,status.*,advice.*,i18n.*,format.pretty=*,blame.show*,branch.sort=*,tag.sort=*,core.quotepath=*,core.abbrev=*,core.pager=,core.pager=cat,core.pager=less,core.pager=more,core.fsmonitor=false,diff.renames=*,diff.algorithm=*,diff.context=*,diff.noprefix=*,diff.color*,diff.submodule=*,grep.* --no-pager -P --git-dir= --work-tree= --namespace= --bare --literal-pathspecs --no-optional-locks \
    --no-replace-objects --icase-pathspecs --glob-pathspecs --version -v --html-path --man-path .
      status,show-branch,count-objects,cherry,var,version,help,check-ignore,check-attr,check-mailmap,check-ref-format *
      log,show,diff,whatchanged,shortlog,diff-tree,diff-index,diff-files,range-diff * --remove-empty --clear-decorations !--output !--ext-diff
      blame,annotate,describe,rev-parse,rev-list,ls-files,ls-tree,cat-file,for-each-ref,name-rev,merge-base,show-ref *
      fsck * !--lost-found
      show-index,merge-tree,get-tar-commit-id,verify-commit,verify-tag,patch-id,stripspace *
      grep * !-O !--open-files-in-pager !--ext-grep
      ls-remote * !--upload-pack !--exec
      reflog * -n= --max-count= {show,list,exists,HEAD,main,master,} <2 !--output !--ext-diff
      reflog <0 * -n= --max-count= !--output !--ext-diff
      branch -a -r -v -vv -q --all --remotes --verbose --show-current --no-color --color --color= --column --sort= --format= \
    --abbrev= --ignore-case <0
      branch -l -a -r -v -vv --list --contains= --no-contains= --merged --no-merged --merged= --no-merged= --points-at= \
    --sort= --format= --column --ignore-case ?-l,--list,--contains,--no-contains,--merged,--no-merged,--points-at
      tag -l -n --list --contains= --no-contains= --merged --no-merged --points-at= --sort= --format= --column -i \
    ?-l,-n,--list,--contains,--no-contains,--merged,--no-merged,--points-at
      tag -l -n -n1 --sort= --column <0
      tag -v --verify ?-v,--verify
      remote -v --verbose <0
      remote:show,get-url *
      remote/ -v
      config * ?--get,--get-all,--get-regexp,--list,-l,--get-urlmatch,--get-color,--get-colorbool !--unset !--add \
    !--replace-all !--unset-all !--rename-section !--remove-section !-e !--edit
      config --global --local --system --show-origin --show-scope --type= --bool --int --path -z --name-only --default= <1
      config:get,list *
      config/
      stash:list,show * !--output !--ext-diff
      stash/
      worktree:list *
      worktree/
      submodule:status,summary * !--exec
      submodule <0
      submodule/ -q --quiet
      notes:list,show *
      notes/ --ref=
      notes <0
      bisect:log,help,terms *
      bisect:visualize,view <0 * !--output !--ext-diff
      prune * ?-n,--dry-run !--no-dry-run
      remote:prune * ?-n,--dry-run !--no-dry-run
      worktree:prune * ?-n,--dry-run !--no-dry-run
      notes:prune * ?-n,--dry-run !--no-dry-run
      lfs:prune * ?-d,--dry-run !--no-dry-run
      lfs:migrate {info} *
      difftool,mergetool ?--tool-help --tool-help
      merge-file ?-p,--stdout *
      bisect/
      clean * ?-n,--dry-run -e=
      push * ?-n,--dry-run !--exec !--receive-pack -o=
      fetch * ?--dry-run !--upload-pack !--exec
      commit * ?--dry-run !-F !--template
      rm,mv,add ?--dry-run,-n * !--no-dry-run
      format-patch * ?--stdout !-o !--output-directory
      archive * !-o !--output !--exec !--remote
      bundle:verify,list-heads *
      bundle/
      lfs:ls-files,env,status,version,locks *
      lfs:logs {last,show,}
      lfs/
      rerere:status,diff,remaining *
      rerere/
      sparse-checkout:list *
      sparse-checkout/
      credential-cache:exit *
      apply * ?--check,--stat,--numstat,--summary !--apply
      am --show-current-patch --show-current-patch=
      rebase --show-current-patch
      bisect:log
      symbolic-ref <1 -q --short
      interpret-trailers * !--in-place
      hash-object * !-w
      request-pull *
    git @inner @gitalias *
    hg/ -R= -v -q --pager=
      status,st,log,history,diff,annotate,blame,branches,tags,heads,id,identify,summary,sum,paths,parents,cat,grep,files,root * !-o !--output !--config
      showconfig,incoming,in,outgoing,out,manifest,verify,version,help <1 * !--config !-e !--remotecmd !--bundle
      branch <0
      resolve -l --list -t= --tool= ?-l,--list
      bookmarks,phase,tip,glog,export <0 * !-o !--output !--config !-d !--delete !-i !--inactive !-p !--public !-s !--secret !--draft
    svn/
      status,st,stat,log,diff,di,info,list,ls,blame,praise,ann,cat,propget,pget,proplist,plist * !--diff-cmd !--editor-cmd !--config-option !--config-dir
    gh/ -R= --repo=
      status,search,version *
      pr,issue,repo,run,release,gist,workflow,project,label,ruleset,cache,codespace,org,secret,variable,ssh-key,gpg-key/
      pr:list,view,diff,checks,status * !-w
      issue,run,workflow,release,gist,repo,label,project,ruleset,cache,codespace,org,secret,variable,ssh-key,gpg-key/
      issue:list,view,status *
      repo:list,view *
      run:list,view,watch *
      release:list,view *
      gist:list,view *
      workflow:list,view *
      project:list,view,item-list,field-list *
      label:list *
      ruleset:list,view,check *
      cache:list *
      codespace:list,logs,view *
      org:list *
      secret:list *
      variable:list,get *
      ssh-key:list *
      gpg-key:list *
      auth:status *
      auth/
      extension:list,search *
      extension/
      alias:list *
      alias/
      config:list,get *
      config/
      api {graphql} @graphql -f= -F= -q= --jq= -H= --paginate --field= --raw-field=
      api * !-X !--method !-f !-F !--field !--raw-field !--input -H= -q= --jq= -t=
    tig,gitk,git-cola *
    """
}
