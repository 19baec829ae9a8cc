extension SafePrograms {
  static let shell = """
    cd,pushd,popd,dirs,type,which,times,wait,jobs,break,continue,shift,return,exit,logout,caller,printenv *
    read,mapfile,readarray,let,local,getopts * ~ !-C @subscripts
    compgen -a -b -c -d -e -f -g -j -k -s -u -v -A= -P= -S= -X=
    history <1 -p
    fc -l -n -r ?-l *
    hash <0 -t -l
    command * ?-v,-V
    command,builtin -p @inner
    alias <0 -p
    alias @reading
    set <0
    set -o <0
    set {+o} <1
    set ?--
    shopt -p -q -s:none <1
    shopt <0
    trap -l -p ?-l,-p
    trap <0
    trap * @untrapping
    trap @inner
    declare,typeset,export,readonly -p -f -F ?-p,-f,-F
    declare,typeset,export,readonly <0
    declare,typeset -A -a -i -l -u @plainnames @subscripts
    bind -p -P -s -S -v -V -l -X -q=
    complete -p
    umask -S -p <0
    ulimit -a -H -S -c -d -f -l -m -n -s -t -u -v <0
    env <0
    env * @inner !-S !--split-string -u= -C= --unset= --chdir= @envnames
    nice,nohup,setsid,timeout,watch,stdbuf,chronic,unbuffer,caffeinate @inner * --kill-after= --exec
    firejail @inner * !--output !--output-stderr !--join !--put !--get
    time * !-o !--output !-a @inner
    xargs @inner *
    xargs <0 -0 -r -n= -L= -I= -t -d= -P=
    ltrace * !-o !--output !-D @inner
    parallel * ?--dry-run,--dryrun !--joblog !--results
    parallel * !--joblog !--results !--tmpdir !--workdir !--files !--sshlogin !-S !--transfer !--resume !--return !--env @inner
    valgrind @inner -v -q -s --leak-check= --tool:memcheck,none --track-origins= --show-leak-kinds= --error-exitcode= --suppressions=
    flock @inner !-c *
    exec @inner * !-a
    exec <0
    busybox,toybox @inner
    busybox,toybox --list --list-full ?--list,--list-full
    entr @inner *
    zoxide/
      query *
    autojump *
    """
}
