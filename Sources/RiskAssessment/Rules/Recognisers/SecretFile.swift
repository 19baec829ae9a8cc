/// Files that hold keys, passwords or tokens, by their names.
enum SecretFile {
  private static let marks = [
    ".ssh/id_", "id_rsa", "id_ed25519", "id_ecdsa", "/etc/shadow", "/etc/gshadow", "/etc/sudoers", ".aws/credentials",
    ".netrc", ".gnupg", ".kube/config", ".docker/config.json", ".pgpass", ".my.cnf", ".npmrc", ".pypirc",
    ".git-credentials", ".config/gcloud", ".azure/", ".vault-token", ".htpasswd", "wallet.dat", "login.keychain",
    ".config/gh/hosts.yml", ".terraform.d/credentials", "service-account.json", "secrets.y", "/etc/krb5.keytab",
    "key4.db", "logins.json", "Login Data", "/proc/self/environ", "master.key", ".password-store",
  ]
  private static let endings = [".pem", ".key", ".p12", ".pfx", ".jks", ".kdbx", ".keystore", ".ovpn", ".keytab"]
  private static let folders: Set<String> = ["~/.ssh", "~/.aws", "~/.gnupg", "~/.kube"]

  /// Whether `path` names a file of secrets.
  static func isNamed(_ path: String) -> Bool {
    // What the shell fills in may stand in quotes: `"$HOME/a.pem"`.
    let path = path.hasSuffix("\"") ? String(path.dropLast()) : path
    guard !path.hasSuffix(".pub") else { return false }
    // A certificate is shown to everyone who connects.
    let name = InvocationCollector.baseName(path)
    let isCertificate =
      name.hasSuffix(".pem") && ["cert", "chain", "ca", "public", "pub"].contains { name.hasPrefix($0) }
    if isCertificate && !ByteSearch.holds("key", in: name) { return false }
    return ByteSearch.holdsAny(of: marks, in: path) || endings.contains { path.hasSuffix($0) } || isEnvironment(path)
  }

  /// Whether `path` names a file that only its owner may read, or else it is worth nothing.
  static func isPrivateKey(_ path: String) -> Bool {
    isNamed(path)
      && (ByteSearch.holdsAny(of: [".ssh/", "/etc/shadow", "/etc/gshadow"], in: path) || path.hasSuffix(".key"))
  }

  /// Whether `path` names such a file, or a folder of them.
  static func isNamedOrFolder(_ path: String) -> Bool {
    isNamed(path) || folders.contains(path.hasSuffix("/") ? String(path.dropLast()) : path) || path.hasSuffix("/.ssh")
  }

  /// `.env`, `.env.production`, but not the example that is shared.
  private static func isEnvironment(_ path: String) -> Bool {
    let name = InvocationCollector.baseName(path)
    return name.hasSuffix(".env") || name == ".envrc"
      || name.hasPrefix(".env.") && ![".env.example", ".env.sample", ".env.template"].contains(name)
  }
}
