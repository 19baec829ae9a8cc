extension RiskRule {
  static let secretReading = RiskRule(
    id: "secrets", family: .dataLeak,
    reason: .init("Keys, passwords or tokens are shown or copied.", "키나 비밀번호, 토큰을 보여 주거나 복사합니다."),
    safer: .init(
      "Do it where nobody looks on, and keep the output out of logs, chats and tickets.",
      "보는 사람이 없는 곳에서 하고, 출력을 로그나 대화, 문서에 남기지 마십시오."),
    reversibility: .unknown, touches: [.secrets],
    caution: [
      "cat ~/.ssh/id_rsa", "grep root /etc/shadow", "base64 server.key", "security find-generic-password -w",
      "cat .env", "cp ~/.aws/credentials /tmp", "strings wallet.dat", "gpg --export-secret-keys", "pass show x",
      "kubectl get secret x -o yaml", "aws secretsmanager get-secret-value --secret-id x", "vault kv get x",
      "head ~/.netrc", "less /proc/self/environ", "openssl rsa -in k.pem", "gh auth token",
    ],
    harmless: [
      "cat ~/.ssh/id_rsa.pub", "ls ~/.ssh", "chmod 600 id_rsa", "ssh -i ~/.ssh/id_rsa h", "ssh-keygen -lf id_rsa",
      "kubectl get pods", "stat .env", "cat .env.example", "gpg --list-keys", "openssl x509 -in c.pem -text -noout",
      "find . -name '*.pem'", "cat readme.key.md", "jq .key a.json", "grep -rn id_rsa .", "cd ~/.gnupg",
    ]
  ) { script in
    script.invocations.compactMap { showsSecret($0) ? Match(level: .caution, range: $0.range) : nil }
  }

  /// Programs that use a key without showing it.
  private static let keyUsers: Set<String> = [
    "cd", "pushd", "tree", "man", "cmp", "ssh", "scp", "sftp", "rsync", "ssh-add", "ssh-keygen", "ssh-copy-id", "chmod",
    "chown", "ls", "stat", "curl",
    "git",
    "find", "file", "test", "[", "rm", "shred", "touch", "wc", "mkdir", "docker", "tee", "echo", "printf", "wget", "fd",
    "md5sum", "sha256sum", "certbot", "nginx", "setfacl", "getfacl", "lsattr", "du", "vi", "vim", "nano",
  ]

  /// Whether the invocation prints secrets.
  static func showsSecret(_ invocation: Invocation) -> Bool {
    let words = invocation.plainWords(valueFlags: ["-n", "--namespace", "-o", "--profile", "--region"])
    let pair = words.prefix(2).joined(separator: " ")
    switch invocation.name {
    case nil, "": return false
    case "security":
      let isPublic = ["find-certificate", "find-identity"].contains(words.first ?? "")
      return words.first?.hasPrefix("find-") == true && !isPublic || words.first == "dump-keychain"
    case "step" where words.first == "certificate": return false
    case "gpg", "gpg2": return invocation.words.contains { $0.hasPrefix("--export-secret") }
    case "pass": return words.first == "show" || words.first == "-c"
    case "kubectl", "oc":
      return ["get secret", "get secrets"].contains(pair) && invocation.value(of: "-o", "--output") != nil
    case "aws":
      return words.contains("get-secret-value") || words.contains("get-session-token")
        || words.contains { $0.hasPrefix("get-parameter") } && invocation.has("--with-decryption")
    case "vault": return ["kv get", "read secret"].contains(pair)
    case "gh": return pair == "auth token"
    case "gcloud": return words.contains("print-access-token")
    case "openssl":
      return ["rsa", "pkey", "ec", "pkcs12"].contains(words.first ?? "")
        && !invocation.has("-pubout", "-noout", "-check") && invocation.has("-in")
    case let name? where keyUsers.contains(name): return false
    default:
      // What a wrapper runs stands in the list by itself.
      guard invocation.innerStart == nil else { return false }
      // A pattern or a program is no file: `jq .key a.json`.
      let takesPattern =
        patternReaders.contains(invocation.name ?? "") && !invocation.hasFlag("e") && !invocation.hasFlag("f")
      return invocation.operands.dropFirst(takesPattern ? 1 : 0).contains { SecretFile.isNamed($0.text) }
    }
  }
}
