extension SafePrograms {
  /// Programs of servers.
  static let rareServices = NamedBlocks(
    """
    amtool
     /
      alert:query *
      alert <0
      alert,silence/
      silence:query *
      config:show *
      check-config *
    apache2
     . ?-t,-S,-M,-v,-V,-l -t -S -M -v -V -l -D= <0
    apache2ctl
     . ?-t,-S,-M,-v,-V,-l -t -S -M -v -V -l -D= <0
     . {configtest,status,fullstatus} <1
    apachectl =apache2ctl
    bconsole
     . -t -c= ?-t
    caddy
     /
      validate,adapt,version,list-modules,environ *
    doveadm
     / -f= -o=
      mailbox:status,list *
      user,who,log *
      quota:get *
      mailbox,quota/
    exim
     . -bp -bpc -bV ?-bp,-bpc,-bV single
    exim4
     . -bp -bpc -bV ?-bp,-bpc,-bV single
    fail2ban-client
     . {status,ping,version} *
    goaccess
     . * !--persist !-o !--output
    grafana-cli
     /
      plugins {ls,list-remote,list-versions} *
    haproxy
     . -c -f= -v -vv ?-c,-v,-vv
    httpd
     . ?-t,-S,-M,-v,-V,-l -t -S -M -v -V -l -D= <0
    ipa
     . {user-show,user-find,group-find,group-show,host-find,ping,env,config-show} *
    logcli
     . {query,labels,series,instant-query,stats,volume} * -o=
    logrotate
     . ?-d,--debug -d --debug -v --verbose -s=
    lpq
     . *
    lpstat =lpq
    monit
     . {status,summary,report,validate} *
    nginx
     . -t -T -v -V -c= -q -p= ?-t,-T
    ovs-ofctl
     . {show,dump-flows,dump-ports,dump-tables,dump-desc,dump-groups} *
    ovs-vsctl
     . --no-headings --columns= !-- {show,list-br,list-ports,list-ifaces,get-controller,list,find,get,br-to-vlan} *
    pdbedit
     . ?-L,-v -L -v -w
    pdnsutil
     . {list-zone,list-all-zones,check-zone,check-all-zones,show-zone,list-keys,list-tsig-keys} *
    php-fpm
     . -t -i -m -v ?-t,-i,-m,-v
    pihole
     . {status,-v,version,-q,query,-t,tail} *
     . -v ?-v
    pm2
     /
      list,ls,l,status,show,describe,logs,monit,prettylist,jlist,info,env,report *
    postconf
     . * !-e !-X !-M !-P !-F !-# @reading
    postfix
     . {check,status} *
    postqueue
     . -p -j ?-p,-j
    profiles
     . {list,status,show,-P,-L} *
     . -P -L -v ?-P,-L
    promtool
     /
      check,query,test *
    qshape
     . *
    realm
     . {list,discover} *
    rndc
     . -k= -s= -p= -c= {status,stats,zonestatus,recursing,showzone}
    samba-tool
     /
      user,group,computer,dns,domain,drs {list,show,query,level,showrepl,info} *
    supervisorctl
     / -c= -s= -u= -p=
      status,avail,pid,tail,maintail,version *
    svcprop
     . *
    svcs
     . *
    sysadminctl
     . -secureTokenStatus=
    systeminfo
     . *
    tasklist
     . *
    tc
     / -s -d -p
      qdisc,class,filter {show,list,ls} *
    telegraf
     . ?--test,--version,--sample-config,--usage *
    varnishhist
     . * !-w
    varnishlog
     . * !-w
    varnishstat
     . * !-w
    varnishtop
     . * !-w
    vector
     /
      validate,list,top,tap,graph *
    vtysh
     . -c:show* ?-c <0
    zabbix_get
     . *
    zerotier-cli
     . {info,listnetworks,listpeers,peers,status} *
    """)
}
