extension RiskRule {
  static let keyLoss = RiskRule(
    id: "key-loss", family: .keys,
    reason: .init(
      "Keys or certificates are deleted, replaced or revoked; what they opened stays closed.",
      "키나 인증서를 지우거나 바꾸거나 폐기하며, 그것으로 열던 것은 다시 열 수 없습니다."),
    mildReason: .init(
      "Keys, certificates or stored passwords are made, changed, read or removed.",
      "키나 인증서, 저장된 비밀번호를 만들거나 바꾸거나, 읽거나 지웁니다."),
    safer: .init(
      "Export the key to a safe place first, and write the new one under another name.",
      "먼저 키를 안전한 곳에 내보내고, 새 키는 다른 이름으로 만드십시오."),
    reversibility: .no, touches: [.files, .secrets],
    danger: [
      "gpg --delete-secret-keys me", "gpg --batch --yes --delete-secret-and-public-key X", "rm ~/.ssh/id_ed25519",
      "openssl genrsa -out ~/.ssh/id_rsa 4096", "security delete-keychain login.keychain",
      "rm -rf ~/.gnupg", "pass rm -rf x", "ssh-keygen -q -f ~/.ssh/id_rsa -N '' <<< y",
      "yes | ‹ssh-keygen -f ~/.ssh/id_rsa›", "certbot delete --cert-name x",
      "cp /dev/null key.pem",
      "aws kms schedule-key-deletion --key-id x", "vault kv metadata delete secret/x", "keytool -delete -alias x",
    ],
    caution: [
      "ssh-keygen -t ed25519 -f ~/.ssh/id_ed25519", "ssh-keygen -p -f k", "mv new.key server.key",
      "openssl genrsa -out new.pem 2048",
      "gpg --delete-keys x",
      "ssh-add -D", "gpg --gen-revoke x", "certbot revoke --cert-name x",
      "openssl req -x509 -newkey rsa:2048 -keyout k.pem -out c.pem",
      "keytool -genkey -keystore a.jks", "certbot renew --force-renewal",
    ],
    harmless: [
      "gpg --list-keys", "ssh-keygen -lf k", "ssh-add -l", "openssl x509 -in c.pem -noout -text", "gpg --export x",
      "certbot certificates",
      "ssh-keygen -y -f k", "ssh-keygen -F h", "keytool -list", "rm notes.txt", "rm c.pub",
    ]
  ) { script in
    script.invocations.compactMap { invocation in
      keyLevel(invocation, script).map { Match(level: $0, range: invocation.range) }
    }
  }

  private static func keyLevel(_ invocation: Invocation, _ script: InvocationCollector) -> RiskLevel? {
    let words = invocation.words
    let verb = invocation.subcommand ?? ""
    switch invocation.name {
    case "gpg", "gpg2":
      if words.contains(where: { $0.hasPrefix("--delete-secret") }) { return .danger }
      return words.contains { $0.hasPrefix("--delete-key") || $0.hasPrefix("--gen-rev") } ? .caution : nil
    case "ssh-keygen":
      let isReading = invocation.hasFlag("l") || invocation.has("-y", "-F", "-R", "-H", "-E") || invocation.isHelp
      if isReading { return nil }
      // The question whether to overwrite is answered beforehand.
      let isAnswered = !StandardInput.texts(of: invocation, in: script).isEmpty || !invocation.upstream.isEmpty
      return isAnswered && invocation.has("-f") ? .danger : .caution
    case "ssh-add": return words.contains("-D") || words.contains("-d") ? .caution : nil
    case "openssl":
      let files = ["-out", "-keyout"].compactMap { invocation.value(of: $0) }
      if files.contains(where: { $0.contains(".ssh/") }) { return .danger }
      guard ["genrsa", "genpkey", "req", "ecparam", "gendsa", "pkcs12"].contains(verb), !files.isEmpty else {
        return nil
      }
      return files.contains { $0.contains(".ssh/") || $0.hasPrefix("/etc/") } ? .danger : .caution
    case "certbot" where words.contains("--force-renewal"): return .caution
    case "keytool" where words.contains { $0.hasPrefix("-gen") }: return .caution
    case "vault": return words.contains("delete") || words.contains("destroy") ? .danger : nil
    case "aws": return words.contains("schedule-key-deletion") ? .danger : nil
    case "rm", "unlink", "shred", "truncate": return writesKey(invocation) ? .danger : nil
    // What is moved or copied is still there.
    case "mv", "cp": return writesKey(invocation) ? words.first == "/dev/null" ? .danger : .caution : nil
    default: return HarmTable.secrets.level(of: invocation)
    }
  }

  private static func writesKey(_ invocation: Invocation) -> Bool {
    WrittenFiles.by(invocation).contains {
      SecretFile.isNamedOrFolder($0.path) && !$0.path.hasSuffix(".env") && $0.kind != .appends
    }
  }
}
