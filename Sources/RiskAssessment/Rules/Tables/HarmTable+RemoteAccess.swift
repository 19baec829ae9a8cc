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
    dropbear
      ! -B
      ? -p,-F,-E
    evilginx
      ! *
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
    rshd
      ! ^--help
    rustdesk
      ! --password
    shellinabox
      ! ^--help
    shellinaboxd
      ! ^--help
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
    websocketd
      ! .. bash,sh,zsh,/bin/bash,/bin/sh
      ? *
    wetty
      ! ^--help
    x11vnc
      ! -nopw | -forever ^-rfbauth ^-passwd ^-usepw
      ? *
    """)
}
