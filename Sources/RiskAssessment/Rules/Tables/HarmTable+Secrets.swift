extension HarmTable {
  /// Stores of keys, passwords and certificates.
  static let secrets = HarmTable(
    """
    bw
      ! delete
      ? create,edit
    certbot
      ! delete,unregister
      ? revoke,certonly,renew,run,install,rollback,--nginx,--apache
    certutil
      ! -D,-F
    gopass
      ! delete,rm,remove | recipients remove
      ? insert,edit,generate,move,copy,sync,init
    gpgconf
      ? --kill,--reload,--change-options
    keepassxc-cli
      ! rm,rmdir
      ? add,edit,mv,import,db-create
    keyctl
      ! clear,purge,revoke,unlink,reap
      ? add,link,request
    keytool
      ! -delete
      ? -importcert,-genkeypair,-import,-importkeystore,-changealias
    mokutil
      ! --delete,--reset,--disable-validation,--password,--clear-password
      ? --import,--enable-validation
    op
      ! .. delete
      ? .. create,edit
    openpgp-tool
      ! --erase
    pass
      ! rm,remove,delete | git push -f,--force
      ? insert,edit,generate,mv,cp,init
    pkcs11-tool
      ! --delete-object,--init-token,--init-pin
    pkcs15-init
      ! -E,--erase-card,--delete-objects
    sbctl
      ! reset,enroll-keys,create-keys,rotate-keys
    secret-tool
      ! clear
      ? store
    security
      ! delete-keychain,delete-*,remove-trusted-cert | authorizationdb write,remove
      ? add-*,set-*,import,unlock-keychain
      ? lock-keychain,create-keychain,find-generic-password,find-internet-password,dump-keychain
    step
      ! .. remove,revoke
    tpm2_changeauth
      ! *
    tpm2_clear
      ! ^--help
    tpm2_nvundefine
      ! *
    tpm_clear
      ! *
    ykman
      ! .. reset | .. delete,delete-*
      ? .. generate,import,set-*,change-*
    yubikey-manager =ykman
    """)
}
