extension SafePrograms {
  /// Programs that look at networks and mail.
  static let rareNetwork = NamedBlocks(
    """
    arp-scan
     . *
    arping
     . *
    bandwhich
     . *
    bitcoin-cli
     /
      getblockchaininfo,getbalance,getblockcount,getnetworkinfo,getpeerinfo *
    bridge
     / -d -s -j -p
      link,fdb,vlan,mdb,monitor {show,list} *
      link,vlan <0
    bwm-ng
     . *
    chronyc
     / -n -a
      tracking,sources,sourcestats,activity,ntpdata,serverstats,clients *
    cifsiostat
     . *
    dog
     . *
    doggo
     . *
    dublin-traceroute
     . *
    exportfs
     . -v -s <0
    gping
     . *
    grpcurl
     . * {list,describe}
    httping
     . *
    httpstat
     . *
    ifstat
     . *
    ipcalc
     . *
    ipcalc-ng
     . *
    ipset
     . -L ?-L -n
     . {list} *
    ipvsadm
     . ?-L,-l,-Ln -L -l -n -Ln --stats --rate
    kdig
     . *
    lft
     . *
    librespeed-cli
     . *
    lynx
     . ?-dump *
    mail
     . ?-H,-e
    mailq
     . * !-e !-X !-M !-P !-F
    mosquitto_sub
     . * !-o
    msmtp
     . ?--version,--serverinfo,-S *
    named-checkconf
     . *
    named-checkzone
     . *
    nbtstat
     . *
    netmask
     . *
    netplan
     . {get,status,info} *
    networkQuality
     . *
    nfsstat
     . *
    ngrep
     . ?--version
    ngrok
     . {version,help} *
    nmblookup
     . *
     . *
    noping
     . ?-c,-n *
    nslookup
     . *
    nstat
     . *
    ntpdate
     . ?-q -q
    ntpdc
     . *
    ntpq
     . *
    ntpstat
     . *
    ntptime
     . *
    openvpn
     . ?--version,--show-ciphers,--show-tls,--show-digests *
    oping
     . ?-c,-n *
    paping
     . ?-c,-n *
    ping
     . ?-c,-n *
    ping4
     . ?-c,-n *
    prips
     . *
    resolvectl
     . {status,query,statistics,dns,domain} *
    rfkill
     . {list} *
    rpcdebug
     . *
    rpcinfo
     . *
    showmount
     . *
    sipcalc
     . *
    smbstatus
     . *
    smbtree
     . *
    speedtest-go
     . *
    sshd
     . -t -T -f= -C= -V -G ?-t,-T,-V,-G
    systemd-resolve
     . ?--status,--statistics
    tcping
     . ?-c,-n *
    tcptraceroute
     . *
    teleport
     /
      status,ls,clusters,version *
    testparm
     . *
    tracepath6
     . *
    traceroute-nanog
     . *
    transmission-remote
     . ?-l,--list,-si,-st -l --list -si -st single
    trip
     . *
    trippy
     . *
    tsh
     /
      status,ls,clusters,version *
    unbound-checkconf
     . *
    unbound-control
     . {status,stats_noreset,list_local_zones,list_forwards,dump_cache} *
    vnstat
     . *
    vnstati
     . *
    w3m
     . ?-dump *
    wavemon
     . ?--version
    """)
}
