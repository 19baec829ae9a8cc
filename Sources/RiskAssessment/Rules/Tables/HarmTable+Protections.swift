extension HarmTable {
  /// What guards the machine: mandatory access control, audit, logins, and checks of what is started.
  static let protections = HarmTable(
    """
    aa-complain
      ? ^--help
    aa-disable
      ! ^--help
    aa-remove-unknown
      ! ^--help
    aa-teardown
      ! ^--help
    apparmor_parser
      ! -R,--remove
      ? -r,-a,-C
    auditctl
      ! -D,-e=0,-d,-W
      ? -a,-w,-e,-A
    authconfig
      ? --update,--updateall
      ! --passalgo=descrypt | --enablenull
    authselect
      ! select --force | disable-feature | opt-out
      ? select,enable-feature,apply-changes
    chcon
      ? ^--help
    csf
      ! -x,--disable,-f,--stop,-df,-af
      ? -r,-e,-a,-d,-dr,-ar
    csrutil
      ! disable,authenticated-root,clear
      ? enable
    esxcli
      ! .. remove,delete,destroy,set --enabled=false | system shutdown,maintenancemode | vm process kill
      ! storage .. remove,delete
      ? .. set,add
    fdesetup
      ! disable,removerecovery,remove
      ? enable,add
    manage-bde
      ! -off,-forcerecovery
    pam-auth-update
      ! --force,--remove,--disable
      ? ^--help
    pfctl
      ! -d,-F
      ? -f,-e,-t
      ! -f=/dev/null
    reg
      ! delete
      ? add,import
    restorecon
      ? ^-n
    sc
      ! delete | stop
      ? config,create,start
    schtasks
      ! /delete
      ? /create,/change,/run
    semanage
      ! permissive | .. -d,--delete,-D,--deleteall
      ? .. -a,-m,--add,--modify
    semodule
      ! -d,--disable,-r,--remove
      ? -i,--install,-e
    setenforce
      ! 0,permissive
      ? 1,enforcing
    setsebool
      ? ^--help
    shorewall
      ! clear,stop | drop
      ? start,restart,reload,allow,save,refresh,reject
    shorewall6 =shorewall
    spctl
      ! --master-disable,--global-disable,--disable,--remove
      ? --add,--enable,--master-enable,kext-consent
    sysadminctl
      ! -deleteUser | -admin | -resetPasswordFor
      ? -addUser,-secureTokenOn,-secureTokenOff
    sysrc
      ! sshd_enable=no,pf_enable=no,firewall_enable=no
      ? *=* | -x
    systemextensionsctl
      ! reset,uninstall
    takeown
      ! /r
      ? *
    tccutil
      ! reset
    tcpkill
      ! ..
    touch
      ! *nologin
    """)
}
