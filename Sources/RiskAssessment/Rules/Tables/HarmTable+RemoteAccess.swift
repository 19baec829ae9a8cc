extension HarmTable {
  /// Programs that let others type on this machine, or see its screen.
  static let remoteAccess = HarmTable(
    """
    anydesk
      ! --set-password
      ? *
    bore
      ! local 22,3389,5900,23
      ? local
    chisel
      ! client .. r:*:22,r:22*,r:socks,r:*socks*
      ? client,server
    cloudflared
      ! .. --url=ssh://localhost:22 | .. --url=tcp://localhost:22
    code-server
      ! --auth=none
    dockerd
      ! -H=tcp://*,--host=tcp://*
    dropbear
      ! -B
      ? -p,-F,-E
    etcd
      ! --listen-client-urls=http://0.0.0.0*
    evilginx
      ! *
    exportfs
      ! -o=*no_root_squash*
      ? -a,-r,-u
    frpc
      ! tcp .. --local_port=22 | tcp .. --local-port=22
      ? -c
    gost
      ? -L,-F
    gotty
      ! -w,--permit-write,-r | -w
      ? *
    gs-netcat
      ! -i,-e,-l
      ? *
    gsocket
      ! ^--help
    in.rshd
      ! ^--help
    in.telnetd
      ! ^--help
    jupyter
      ! .. --NotebookApp.token=,--ServerApp.token= | .. --ServerApp.token= | .. --NotebookApp.token=
      ! .. --NotebookApp.password= | .. --ServerApp.disable_check_xsrf=True
    mongod
      ! --bind_ip_all --noauth | --noauth
    mosh-server
      ? new
    msfconsole
      ! -x,-r
      ? ^-v
    msfvenom
      ! -p,--payload
    ngrok
      ! tcp 22,23,3389,5900,*:22 | start --all
      ? *
    pwncat
      ! -e,--exec,-c
      ? *
    pwncat-cs
      ! *
      ! -l,-lp
    redis-server
      ! --protected-mode=no
    rshd
      ! ^--help
    rustcat
      ! -s,--shell,-x
    rustdesk
      ! --password
    shellinabox
      ! ^--help
    shellinaboxd
      ! ^--help
    sshd
      ! -o=PermitEmptyPasswords=yes,-oPermitEmptyPasswords=yes
    sshx
      ! ^--help ^--version
    teamviewer
      ! passwd
      ? *
    teleconsole
      ! ^help
    telnetd
      ! ^--help
    tigervncserver =vncserver
    tmate
      ! ^-V ^--help
    ttyd
      ! -W,--writable,-p,-i ^--readonly | bash,sh,zsh,login
      ? *
    upterm
      ! host
    vncserver
      ! -SecurityTypes=None | -localhost=no
      ? ^-list
    websocat
      ! .. cmd:*,sh-c:*,exec:*
    websocketd
      ! .. bash,sh,zsh,/bin/bash,/bin/sh
      ? *
    wetty
      ! ^--help
    x11vnc
      ! -nopw | -forever ^-rfbauth ^-passwd ^-usepw
      ? *
    xhost
      ! +
    xterm
      ! -display=*.*
    """)
}
