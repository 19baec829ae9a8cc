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
    bw
     . {status} *
    capsh
     . ?--print,--decode *
    certbot
     /
      certificates,show_account,plugins *
     . * ?--dry-run !--pre-hook !--post-hook !--deploy-hook !--renew-hook
    checkov
     . * !-o !--output-file !--out !--fix !--output !--out-file
    chkrootkit
     . -q -n -V -l -x
    clamscan
     . * !--remove !--move !--copy !-l !--log
    codesign
     . ?-d,-dv,-dvv,-dvvv,-v,-vv,--verify,--display * !-s !--sign !-f !--force !--remove-signature !-i
    conftest
     . {test,verify,parse} * !-o !--output-file
    cosign
     /
      verify,verify-attestation,verify-blob,triangulate,tree,version *
    csrutil
     . {status}
    datree
     . * !-o !--output-file
    delv
     . *
    detect-secrets
     . {scan} * !--baseline !--update
    dnssec-verify
     . *
    dockle
     . * !-o !--output !--exit-code !--template !-t !--file
    doppler
     /
      me,configure,projects,configs,environments <0
    faillock
     . * !--reset
    faillog
     . -a --all -u= --user= -t= --time= <0
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
     . {breakdown,diff,output,version} * !--out-file
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
     . *
    mkcert
     . ?-CAROOT single
    mokutil
     . ?--sb-state,--list-enrolled,--list-new,--test-key --sb-state --list-enrolled --list-new --test-key= --list-delete --short <0
    op
     /
      whoami *
      vault:list *
      item:list *
      account:list *
      account,item,vault/
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
     . {audit,version} * !-o !--output-file
    pwck
     . * ?-r !-s
    rkhunter
     . ?--check,-c,-l,--list * !--propupd !--update !--versioncheck
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
     . *
    selene
     . ?--check *
    selinuxenabled
     . *
    semanage
     /
      port,user,login,fcontext,boolean ?-l,--list -l --list -C
      port,user,login,fcontext,boolean,export <0
    semgrep
     . {scan,ci,show,} * !--autofix !-a !-o !--output !--text-output !--json-output !--sarif-output
     . --config= -f= -e= -l= --json --metrics= -q
    sesearch
     . *
    shorewall
     /
      status,show,list,version,check *
    spctl
     . ?--status,-a,--assess --status -a -v -vv --assess -t= --type=
    ssh-audit
     . *
    sshare
     . *
    sshping
     . *
    step
     /
      certificate:inspect,lint,verify,fingerprint *
      ssh:list,inspect *
      version *
      certificate,ssh/
    syft
     . * !-o !--output !--file
    tapestat
     . *
    terrascan
     . * !-o !--output-file !--out !--fix !--output !--out-file
    testssl
     . -p -P -S -h -U -s -f -e -E -B -q --quiet --color= --fast --parallel --openssl-timeout= --warnings= <1
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
     . ?--check *
    trivy
     . {image,fs,filesystem,repo,repository,rootfs,config,k8s,vm,sbom,version,i,kubernetes} * !-o !--output !--exit-code !--template !-t !--file
    trufflehog
     . * !-r !--report-path !-o !--output !--autofix !--output-file
    usbguard
     . {list-devices,list-rules} *
    visudo
     . ?-c,--check -c -f= --check -q -s
    whatweb
     . -v -q -a= --color= --no-errors --user-agent= --max-threads=
    ykman
     . {info,list} *
    zsteg
     . * !-e !-E !-o !--extract !extract !-M !-d
    """)
}
