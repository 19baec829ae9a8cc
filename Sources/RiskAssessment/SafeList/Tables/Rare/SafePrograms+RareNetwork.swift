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
     . * !-F !--outfile !-D !--daemon !-C
    chronyc
     / -n -a
      tracking,sources,sourcestats,activity,ntpdata,serverstats,clients *
    conntrack
     . ?-L,-S,-C,-G,-E,--dump,--stats,--count,--get,--event * !-D !-F !-U !-I !--delete !--flush !--update !--create !--load-file !-R
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
    elinks
     . -dump= -source= -no-numbering -no-references single ?-dump,-source <1
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
    lynx
     . -dump -source -listonly -nolist -nonumbers -width= -assume_charset= -display_charset= -head -mime_header -useragent= single <1
    mail
     . ?-H,-e
    mailq
     . * !-e !-X !-M !-P !-F
    mii-tool
     . -v --verbose <1
    mosquitto_sub
     . * !-o !--will-topic !--will-payload
    msmtp
     . ?--version,--serverinfo,-S *
    named-checkconf
     . *
    named-checkzone
     . * !-o !-w !-t
    nbtstat
     . *
    netmask
     . *
    netplan
     . {get,status,info} *
    networkQuality
     . *
    nfsstat
     . * !-z
    ngrok
     . {version,help} *
    nmblookup
     . *
    noping
     . ?-c,-n *
    nstat
     . *
    ntpdate
     . ?-q -q
    ntpdc
     . -p -n -4 -6 -l -s -c:peers,sysinfo,loopinfo,kerninfo,monlist,iostats,sysstats <1
    ntpq
     . -p -n -4 -6 -w -c:peers,pe,rv,rv*,readvar,as,associations,sysinfo,sysstats,kerninfo,version <1
    ntpstat
     . *
    ntptime
     . -c -r -h <0
    openvpn
     . ?--version,--show-ciphers,--show-tls,--show-digests *
    oping
     . ?-c,-n *
    paping
     . ?-c,-n *
    ping4
     . ?-c,-n *
    prips
     . *
    rfkill
     . {list} *
    rpcdebug
     . -v -m= <0
    rpcinfo
     . * !-d !-b
    sipcalc
     . *
    smbstatus
     . *
    smbtree
     . *
    snmpstatus
     . *
    speedtest-go
     . *
    sshd
     . -t -T -f= -C= -V -G ?-t,-T,-V,-G
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
     . {status,show,version} *
     . {app} {2:list,info} *
     . ?--dry-run *
    unbound-checkconf
     . *
    unbound-control
     . {status,stats_noreset,list_local_zones,list_forwards,dump_cache} *
    vnstat
     . -i= --iface= -d -m -h -w -y -t -l -tr= -s -q --days --months --hours --live --top --oneline --json --short --query --style= --limit= -u= <1
    vnstati
     . ?--help
    w3m
     . -dump -dump_source -dump_head -dump_both -T= -cols= -I= -O= -no-cookie -s -e single <1
    wavemon
     . ?--version
    wbinfo
     . -u -g -t -p -m -n= -s= -S= -i= -r= -D= --ping --ping-dc --domain-info= --all-domains --own-domain --trusted-domains --online-status
    """)
}
