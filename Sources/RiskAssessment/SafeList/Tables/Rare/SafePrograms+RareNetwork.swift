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
    brctl
     . {show,showmacs,showstp} *
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
    conntrack
     . ?-L,-S,-C,-G,-E * !-D !-F !-U !-I
    dhcpcd
     . ?-U,--dumplease *
    dog
     . *
    doggo
     . *
    dublin-traceroute
     . *
    ebtables
     . -L -t= --Ln --Lc --Lmac2 <0 ?-L
     . -L ?-L <1
    exportfs
     . -v -s <0
    firewall-cmd
     . ?--list-all,--list-all-zones,--list-services,--list-ports,--get-zones,--get-services,--get-active-zones,--get-default-zone,--state,--list-rich-rules,--query-service,--query-port,--info-zone,--info-service,--version --list-all --list-all-zones --list-services --list-ports --get-zones --get-services --get-active-zones --get-default-zone --state --list-rich-rules --query-service= --query-port= --info-zone= --info-service= --zone= --permanent --version <0
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
    ip
     /
      xfrm:state,policy {show,list,count,get}
      xfrm:state,policy <0
      xfrm/
      tcp_metrics,token,macsec,l2tp,maddress,netconf,nexthop,mptcp,vrf,sr,ila,fou {show,list}
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
    lldpcli
     . {show} *
    lldpctl
     . *
    lynx
     . ?-dump *
    mail
     . ?-H,-e
    mailq
     . * !-e !-X !-M !-P !-F
    mii-tool
     . -v --verbose <1
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
    nethogs
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
    snmpget
     . *
    snmpstatus
     . *
    snmpwalk
     . *
    speedtest-go
     . *
    sshd
     . -t -T -f= -C= -V -G ?-t,-T,-V,-G
    systemd-resolve
     . ?--status,--statistics
    tailscale
     /
      status,ip,netcheck,ping,version,whois,licenses,dns *
    tcpdump
     . * !-w !-z !-W !-G
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
    ufw
     . {status,show,app,version} <2 *
     . ?--dry-run *
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
    wg
     . {show} * <2
     . <0
    """)
}
