extension HarmTable {
  /// Queues of mail, print and jobs, directories of users, and daemons that serve everybody.
  static let services = HarmTable(
    """
    asterisk
      ! -rx=*stop*,-x
    atrm
      ? *
    cancel
      ! -a,-x
      ? *
    cephfs-journal-tool
      ! journal reset
    chkconfig
      ! sshd,ssh,network,iptables,auditd off
      ? * on,off,reset | --add,--del
    condor_rm
      ! -all,-constraint
      ? *
    cupsdisable
      ? *
    doveadm
      ! expunge,purge,kick | mailbox delete | dict unset | fs delete | flags remove
      ? import,copy,sync,user
    exim
      ! -Mg
      ! -Mrm
      ? -Mf,-Mt,-qff,-M
    exim4 =exim
    fail2ban-client
      ! stop | unban --all
      ? set,reload,restart,start,unban
    faillock
      ? --reset
    ipa
      ! *-del,*-remove,*-disable
      ? *-add,*-mod
    iptables-restore
      ? *
    ipvsadm
      ! -C,--clear,-R,--restore
      ? -A,-E,-D,-a,-e,-d
    kadmin
      ! -q=*delprinc*
    kadmin.local
      ! .. delprinc,delete_principal,ktremove | -q=*delprinc*
    kdb5_util
      ! destroy
    kdestroy
      ? *
    launchctl
      ! reboot
    ldapadd
      ? ^-n
    ldapdelete
      ! ^-n ^--help
    ldapmodify
      ? ^-n
    lpadmin
      ! -x
      ? -p,-d
    lprm
      ! -
      ? *
    monit
      ? stop,restart,unmonitor,start
    mpd
      ? --kill
    net
      ! user * /delete | ads leave | conf drop,delshare,delparm | rpc .. delete | share * /delete | stop
      ! groupmem delmem
    netsh
      ! advfirewall .. off,reset
    nginx
      ? -s
    onedrive
      ! --resync --resync-auth
    osascript
      ! -e=*down,-e=*restart,-e=*trash,-e=*delete*
    pdbedit
      ! -x
    pdnsutil
      ! delete-zone,delete-rrset,zone delete,rrset delete,delete-*
      ? add-record,create-zone,edit-zone,rectify-zone,secure-zone,replace-rrset
    pihole
      ! uninstall | -r reconstruct
      ? -g,-up,disable,enable,-b,-w,restartdns,updatePihole,reconfigure
    pm2 -c=
      ! kill | delete all | del all | flush | cleardump | unstartup
      ? stop,restart,delete,del,reload,start,save,scale,startup
    postqueue
      ? -f
    postsuper
      ! -d
      ? -h,-H,-r
    profiles
      ! remove,-R,-D
      ? install,renew
    qdel
      ! all,-u
      ? *
    realm
      ! leave
      ? join,permit,deny
    samba-tool
      ! .. delete,remove,demote,rmmembers,removemembers
      ? .. create,add,setpassword
    sendmail
      ? -q
    slapadd
      ! ^-u
    smbpasswd
      ! -x
      ? *
    supervisorctl
      ! shutdown | stop all
      ? stop,restart,start,reload,update,remove,clear,signal
    tailscale
      ! down,logout | funnel | lock disable | serve reset
      ? up,set,serve,switch,update,cert
    tc
      ! qdisc del,delete
      ? qdisc,class,filter add,change,replace
    tsm
      ! maintenance reset | stop
    varnishadm
      ! ban,vcl.discard,stop
    wg
      ? set,setconf,addconf,syncconf
    wg-quick
      ? up,down,save,strip
    zerotier-cli
      ! leave
      ? join
    zmprov
      ! da,deleteaccount,dd,deletedomain,ddl
    """)
}
