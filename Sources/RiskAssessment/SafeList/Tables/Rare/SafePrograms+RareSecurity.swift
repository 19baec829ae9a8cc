extension SafePrograms {
  /// Programs that look for weaknesses, and that keep keys.
  static let rareSecurity = NamedBlocks(
    """
    aide
     . ?--check,-C,-q,-l,--list *
     . ?-C,--check,--compare,--config-check *
    auditctl
     . -l -s -v ?-l,-s,-v
     . -l -s <0
    aws-vault
     /
      list *
    capsh
     . ?--print,--decode *
    certbot
     /
      certificates,show_account,plugins *
     . * ?--dry-run !--pre-hook !--post-hook !--deploy-hook !--renew-hook
    checkov
     . * !-o !--output-file !--out !--fix !--output !--out-file
    chkrootkit
     . ?--check,-C,-q,-l,--list *
     . -q -n -V -l
     . -x
    clamscan
     . * !--remove !--move !--copy
    codesign
     . ?-d,-dv,-v,--verify,--display *
    conftest
     . * !-o !--output-file
    cosign
     /
      verify,tree,triangulate *
    csrutil
     . {status}
    datree
     . * !-o !--output-file
    delv
     . *
    detect-secrets
     . * !-r !--report-path !-o !--output !--autofix !--output-file
    dnssec-verify
     . *
    dockle
     . * !-o !--output !--exit-code !--template !-t !--file
    doppler
     /
      me,configure,projects,configs,environments <1
    faillock
     . * !--reset
    faillog
     . *
    fdesetup
     . {status,list,isactive} *
    getpcaps
     . ?--print,--decode *
    gitleaks
     . * !-r !--report-path !-o !--output !--autofix !--output-file
    gosec
     . * !-out !-fix
    govulncheck
     . * !-out !-fix
    gpg-connect-agent
     . ?--version
    gpgconf
     . ?--list-dirs,--list-components,--check-programs,--list-options *
    grpck
     . * ?-r
    grype
     . * !-o !--output !--exit-code !--template !-t !--file
    infracost
     . * !-o !--output-file !--out !--fix !--output !--out-file
    keyctl
     /
      show,list,describe,rdescribe *
    keytool
     . ?-list,-printcert,-printcertreq single * !-delete !-import !-importcert !-genkeypair
    kics
     . * !-o !--output-file !--out !--fix !--output !--out-file
    klist
     . *
    kube-linter
     . * !-o !--output-file
    kube-score
     . * !-o !--output-file
    kubeconform
     . * !-o !--output-file
    kubeval
     . * !-o !--output-file
    lynis
     /
      show *
     . {audit,show} * !--report-file !--logfile
    matchpathcon
     . ?-l,--list *
     . *
    mkcert
     . ?-CAROOT single
    mokutil
     . ?--sb-state,--list-enrolled,--list-new,--test-key *
    op
     /
      whoami *
      vault:list *
      item:list *
      account:list *
      account,item,vault/
    openssl
     /
      passwd,ciphers,version,errstr,prime,list,speed,crl2pkcs7,nseq !-out !-in !-engine !-writerand !-provider-path *
      verify !-engine !-writerand !-provider-path *
      enc ?-ciphers,-list single -ciphers -list
    oscap
     . {info} *
    pass
     /
      ls,list,find,grep *
     . <0
    passwd
     . -S --status -a <1 ?-S,--status
    pip-audit
     . * !--fix !-o !--output-file
    pluto
     . * !-o !--output-file
    polaris
     . * !-o !--output-file
    pwck
     . * ?-r !-s
    rkhunter
     . ?--check,-C,-q,-l,--list *
    safety
     . * !--fix !-o !--output-file
    sbctl
     /
      status,verify,list-files *
    security
     /
      find-certificate,show-keychain-info,verify-cert,list-smartcards,error,policy-db *
      list-keychains,default-keychain,login-keychain * !-s
    seinfo
     . ?-l,--list *
     . *
    selene
     . ?--check *
    selinuxenabled
     . ?-l,--list *
     . *
    semanage
     /
      port,user,login,fcontext,boolean ?-l,--list -l --list -C
      port,user,login,fcontext,boolean,export <0
    semgrep
     . * !-r !--report-path !-o !--output !--autofix !--output-file
    sesearch
     . ?-l,--list *
     . *
    shorewall
     /
      status,show,list,version,check *
    spctl
     . ?--status,-a,--assess --status -a -v -vv --assess -t= --type=
     . ?--status,--assess,-a,--list *
    ssh-audit
     . *
    sshare
     . *
    sshping
     . *
    syft
     . * !-o !--output !--exit-code !--template !-t !--file
    tapestat
     . *
    terrascan
     . * !-o !--output-file !--out !--fix !--output !--out-file
    tfsec
     . * !-o !--output-file !--out !--fix !--output !--out-file
    tpm2_eventlog
     . *
    tpm2_getcap
     . *
    tpm2_pcrread
     . *
    tpm2_readpublic
     . *
    tripwire
     . ?--check,-C,-q,-l,--list *
    trivy
     . * !-o !--output !--exit-code !--template !-t !--file
    trufflehog
     . * !-r !--report-path !-o !--output !--autofix !--output-file
    usbguard
     . {list-devices,list-rules} *
    visudo
     . ?-c,--check -c -f= --check -q -s
    ykman
     . {info,list} *
    zsteg
     . * !-e !-E !-o !--extract !extract !-M !-d
    """)
}
