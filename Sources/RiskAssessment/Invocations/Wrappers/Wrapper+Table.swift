extension Wrapper {
  /// A line for each program, or for a subcommand of it: the names, the form, and the flags that decide where the inner
  /// command begins. `-x=` takes a value, `text:-c` is a flag whose value is shell text, `+1` is the number of operands
  /// before the inner command, `sub:a:b` the subcommand.
  static let table = """
    sudo words assign -u= -g= -h= -p= -C= -r= -t= -T= -U= -D= -R= --user= --group= --host= --prompt= --chdir= --chroot= \
    --close-from= --role= --type= --command-timeout= --other-user=
    doas words -u= -C=
    pkexec words --user=
    run0 words -u= --user= -g= --group= -D= --chdir= --nice= --unit= --property= --setenv= --slice= --description=
    su,runuser none text:-c,--command,--session-command -g= -G= -s= -w=
    runuser words -u= --user= -g= -G= --group= --supp-group=
    sg none text:-c
    env words assign -u= -C= --unset= --chdir= -P= text:-S,--split-string -a= --argv0=
    nice words -n= --adjustment=
    ionice words unless:-p,-P,-u -c= -n= -p= --class= --classdata= -P= -u= --pid=
    nohup,setsid,fakeroot,eatmydata,unbuffer,chronic,dbus-run-session,catchsegv,torify,torsocks,proxychains,proxychains4 words
    command words unless:-v,-V
    builtin,busybox,toybox,linux32,linux64,i386,noglob,nocorrect,coproc,stdbuf,winpty,rlwrap words -i= -o= -e= --input= \
    --output= --error=
    exec words -a=
    time,gtime words -f= -o= --format= --output=
    strace,ltrace,truss words -e= -o= -p= -s= -E= -u= -P= -I= -a= -b= -O= -S= -U= -X= -n= -l=
    valgrind words
    dtruss words unless:-p -p= -n= -t= -b=
    leaks words dashes
    chroot words +1 --userspec= --groups=
    flock words +1 -w= -E= --wait= --timeout= --conflict-exit-code= text:-c,--command
    timeout,gtimeout words +1 -k= -s= --kill-after= --signal=
    turbostat words -i= -n= -o= -s= -S= --interval= --num_iterations= --out= --show= --hide=
    jc words
    taskset words +1 unless:-p
    chrt words +1 unless:-p -T= -P= -D=
    setarch words +1
    numactl words -N= -m= -C= -i= -p= --cpunodebind= --membind= --physcpubind= --interleave= --preferred=
    cpulimit words -l= -p= -e= --limit=
    prlimit words unless:-p -p= --pid= -o= --output=
    setpriv words --reuid= --regid= --groups= --bounding-set= --inh-caps= --ambient-caps= --securebits= --selinux-label=
    capsh none text:-c
    unshare words -S= -G= -R= -w= --root= --wd= --setuid= --setgid= --map-user= --map-group= --propagation= --setgroups=
    nsenter words -t= --target= -S= -G= --setuid= --setgid=
    systemd-run words -p= -u= -M= -H= -t= -E= --property= --unit= --description= --slice= --uid= --gid= --nice= --setenv= \
    --working-directory= --on-active= --on-boot= --on-calendar= --on-startup= --on-unit-active= --machine= --host= \
    --service-type= --timer-property=
    systemd-inhibit words --what= --who= --why= --mode=
    systemd-nspawn words -D= --directory= -M= --machine= -i= --image= -u= --user= --bind= --bind-ro= -b
    systemd-cat words -t= -p= --identifier= --priority=
    firejail,bwrap words --bind= --ro-bind= --dev= --proc= --chdir=
    xvfb-run words -n= -s= -e= -f= --server-num= --server-args= --error-file=
    caffeinate words -t= -w=
    arch words
    watch,gwatch joined -n= --interval= -q= --equexit=
    watchexec,nodemon,reflex joined -e= --exts= -w= --watch= -d= -i= --ignore= text:--exec
    entr joined
    ssh joined +1 -i= -p= -l= -L= -R= -D= -J= -F= -b= -c= -E= -W= -B= -e= -m= -O= -Q= -S= -w= -I= \
    prefix:ProxyCommand=,LocalCommand=,KnownHostsCommand= -o=
    scp,sftp none prefix:ProxyCommand= -o= -i= -P= -F= -S= text:-S
    mosh joined +1 text:--ssh --ssh= -p=
    rsh joined +1 -l=
    autossh joined +1 -M= -i= -p= -l= -L= -R= -D= -o=
    rsync none text:-e,--rsh,--rsync-path
    eval joined
    xargs,gxargs words found ask:-p,--interactive -I= -n= -P= -L= -d= -E= -s= -a= --max-args= --max-procs= --max-lines= \
    --arg-file= --delimiter= --max-chars= --process-slot-var= -J= -R= -S=
    parallel joined found unless:--dry-run,--dryrun -j= -I= -n= -N= -a= -S= -P= -L= -C= -E= --jobs= --colsep= --delay= --timeout= --joblog= \
    --results= --sshlogin= --arg-file= --max-procs= --max-args= --delimiter= --load= --memfree= --retries= --tmpdir= --wd= \
    --workdir= --halt= --tagstring= --nice= --basefile= --return= --env= end::::,::::,:::+
    fd,fdfind none found
    trap first unless:-l,-p
    script none text:-c,--command
    fzf none text:--preview
    tmux joined sub:new-session -s= -n= -c= -t= -x= -y= -F= -e= -f=
    tmux joined sub:new -s= -n= -c= -t= -x= -y= -F= -e= -f=
    tmux joined sub:new-window -n= -c= -t= -F= -e=
    tmux joined sub:neww -n= -c= -t= -F= -e=
    tmux joined sub:split-window -c= -t= -l= -p= -F= -e=
    tmux joined sub:splitw -c= -t= -l= -p= -F= -e=
    tmux joined sub:respawn-pane -c= -t= -e=
    tmux joined sub:display-popup -c= -t= -w= -h= -x= -y= -d= -E=
    tmux joined sub:pipe-pane -t=
    tmux joined sub:run-shell -t= -d= -c=
    tmux joined sub:run -t= -d= -c=
    tmux first sub:send-keys -t= -N=
    screen words -S= -c= -h= -p= -r= -t= -T= -X= -s=
    docker,podman,nerdctl words sub:exec +1 -u= -w= -e= --user= --workdir= --env= --env-file= --detach-keys=
    docker,podman,nerdctl words sub:container:exec +1 -u= -w= -e= --user= --workdir= --env= --env-file= --detach-keys=
    docker,podman words sub:compose:exec +1 -u= -w= -e= --user= --workdir= --env= --index= -f= -p=
    docker,podman words sub:compose:run +1 -u= -w= -e= -v= -p= --user= --workdir= --env= --name= --entrypoint= --volume=
    docker-compose words sub:exec +1 -u= -w= -e= --user= --workdir= --env= --index=
    docker-compose words sub:run +1 -u= -w= -e= -v= -p= --user= --workdir= --env= --name= --entrypoint= --volume=
    docker,podman,nerdctl words sub:run +1 -a= -c= -e= -h= -l= -m= -p= -u= -v= -w= --name= --env= --env-file= --user= \
    --workdir= --volume= --mount= --network= --net= --publish= --entrypoint= --hostname= --memory= --cpus= --label= \
    --restart= --add-host= --device= --gpus= --cap-add= --cap-drop= --security-opt= --pid= --ipc= --log-driver= --log-opt= \
    --platform= --pull= --shm-size= --tmpfs= --ulimit= --dns= --link= --expose= --ip= --stop-signal= --userns= --uts= \
    --volumes-from= --health-cmd= --cidfile= --cpuset-cpus= --cpu-shares= --runtime= --annotation= --group-add= --sysctl=
    docker,podman,nerdctl words sub:container:run +1 -e= -p= -u= -v= -w= --name= --env= --user= --volume= --entrypoint= \
    --network= --mount= -m=
    docker,podman words sub:create +1 -e= -p= -u= -v= -w= --name= --env= --user= --volume= --entrypoint= --network= --mount= -m=
    kubectl,oc,k words dashes sub:exec +1 -c= -n= -f= --container= --namespace= --context= --filename= --pod-running-timeout=
    kubectl,oc,k words dashes sub:run +1 -n= -o= --output= --image= --namespace= --overrides= --restart= --env= -l= --labels= --port= -c=
    kubectl,oc,k words dashes sub:debug +1 -n= -c= --image= --target= --namespace= --copy-to= --profile= --container= -f=
    lxc,incus words sub:exec +1 --env= --user= --group= --cwd= -T
    ip words sub:netns:exec +1
    ip words sub:vrf:exec +1
    machinectl words sub:shell +1 --uid= -E=
    vagrant none text:-c,--command
    sbatch none text:--wrap
    gcloud none sub:compute:ssh text:--command
    heroku joined sub:run -a= --app=
    fly,flyctl none sub:ssh:console text:-C,--command
    perf words sub:stat -e= -o= -p= -C= -I= -r= -t= -x= -G= --event= --output= --cpu= --delay= --repeat= --pid= --tid=
    perf words sub:record -e= -o= -p= -C= -F= -c= -m= -t= -u= --call-graph= --event= --output= --freq= --pid= --tid=
    perf words sub:trace -e= -o= -p= -C= -F= --event= --output= --pid= --tid=
    git joined sub:submodule:foreach
    git words sub:bisect:run
    git none sub:rebase text:-x,--exec
    git none sub:filter-branch \
    text:--tree-filter,--index-filter,--msg-filter,--env-filter,--commit-filter,--parent-filter,--tag-name-filter
    git none sub:difftool text:-x,--extcmd
    git none sub:grep text:-O,--open-files-in-pager
    git none sub:fetch text:--upload-pack
    git none sub:clone text:-u,--upload-pack
    git none sub:push text:--receive-pack,--exec
    hg none text:--ssh,-e
    tar,bsdtar,gtar none prefix:exec= --checkpoint-action= text:-I,--use-compress-program,--to-command,--rsh-command,\
    --info-script,--new-volume-script,-F
    tcpdump none text:-z -i= -w= -r= -c= -s= -G= -W= -C= -F= -T= -Z=
    man none text:-P,--pager
    make none prefix:SHELL=
    sort none text:--compress-program
    rg none text:--pre
    split none text:--filter
    wget none text:--use-askpass
    ssh-agent words -a= -t= -E= -P= -O=
    poetry,pipenv,pdm,rye,hatch words sub:run
    uv words sub:run --with= -p= --python= --extra= --project= --directory=
    bundle words sub:exec
    conda,mamba words sub:run -n= -p= --name= --prefix= --cwd=
    nix-shell none text:--run,--command
    nix words sub:shell dashes text:-c,--command
    nix words sub:run dashes
    aws-vault words sub:exec +1 dashes -d=
    op words sub:run dashes --env-file=
    direnv words sub:exec +1
    dotenv words -e= -p= -f= dashes
    mise,asdf,pyenv,rbenv words sub:exec dashes
    npm,pnpm,yarn words sub:exec dashes text:-c,--call
    npx,bunx,pnpx,uvx words package text:-c,--call -p= --package= --from= --with= --python=
    pnpm,yarn,bun words package sub:dlx -p= --package=
    bun words package sub:x
    deno words package sub:run
    pipx words package sub:run --spec= --python=
    cross-env words assign
    concurrently,hyperfine each -n= --names= -w= -r= -m= -M= -P= -D= -L= --warmup= --runs= --min-runs= --export-json= \
    --export-markdown= --export-csv= -k= text:--prepare,-p,--cleanup,-c,--setup,-s,--conclude
    start-stop-daemon none text:--exec,-x,--startas,-a
    ansible none text:-a,--args
    adb joined sub:shell
    aws none sub:ssm:send-command prefix:commands=
    xdotool words sub:exec
    sshpass words -p= -f= -d= -P=
    cgexec,cgroupexec words -g=
    make,gmake none text:--eval
    zip none text:-TT,--unzip-command
    lxc-attach words -n= --name= dashes
    proot words -r= -b= -w=
    tsocks,setlock,softlimit,chpst,envdir words
    envdir words +1
    setuidgid words +1
    zsh-defer,gosu words
    gosu,su-exec,chpst words +1
    pssh,parallel-ssh,pdsh,clush,dsh,rust-parallel joined -w= -h= -H= -l= -p= -t= -o= -e= -x= -g= -f= -u= -M= -O=
    k3s,microk8s,minikube,k0s words sub:kubectl
    minikube joined sub:ssh -p= -n=
    limactl,lima words sub:shell +1 --workdir=
    multipass words sub:exec +1 -d=
    toolbox,distrobox words sub:run -c= -r= -d=
    distrobox words sub:enter dashes -n=
    distrobox-enter words dashes -n=
    apptainer,singularity words sub:exec +1 -B= --bind= -H= --home= -W= --workdir= --env=
    crictl words sub:exec +1 -r=
    nomad words sub:alloc:exec +1 -task= -job=
    oc words sub:rsh +1 -c= -n=
    cf none sub:ssh text:-c,--command
    eb none sub:ssh text:-c,--command
    gh words sub:codespace:ssh dashes -c=
    pct words sub:exec +1
    qm words sub:guest:exec +1
    docker-machine words sub:ssh +1
    schroot words -c= -u= -d= -s= dashes
    jexec words +1 -u= -U=
    runcon words +1 -t= -u= -r= -l=
    s6-setuidgid words +1
    wsl words -d= -u= --distribution= --user= --cd=
    az none sub:vm:run-command text:--scripts
    tini,dumb-init,catatonit,init-wrapper words
    """
}
