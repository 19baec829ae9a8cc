/// Finds passwords where the command lines of known programs have them, also in sentences that quote such a line.
struct CommandSecretScan {
  let text: ScannedText

  /// Where a program has its password.
  private enum Place {
    /// After the flag, in the same word: `mysql -psecret`.
    case attached(String)
    /// The word after the flag: `redis-cli -a secret`.
    case next(String)
    /// The part after a sign of the word after the flag: `curl -u user:secret`.
    case part(String, after: Character)
  }

  private static let places: [String: [Place]] = {
    var places: [String: [Place]] = [:]
    func add(_ programs: [String], _ list: [Place]) { for program in programs { places[program, default: []] += list } }
    add(
      ["mysql", "mysqldump", "mysqladmin", "mysqlimport", "mysqlcheck", "mariadb", "mariadb-dump", "mycli"],
      [.attached("-p")])
    add(["sshpass"], [.attached("-p"), .next("-p")])
    add(
      ["mongo", "mongosh", "mongodump", "mongorestore", "mongoimport", "mongoexport", "docker", "podman", "helm"],
      [.next("-p")])
    add(["redis-cli"], [.next("-a")])
    add(["ldapsearch", "ldapmodify", "ldapadd", "ldapdelete", "ldappasswd"], [.next("-w")])
    add(
      ["curl", "wget"],
      [
        .part("-u", after: ":"), .part("--user", after: ":"), .part("-U", after: ":"),
        .part("--proxy-user", after: ":"),
      ])
    add(["http", "https", "xh"], [.part("-a", after: ":"), .part("--auth", after: ":")])
    add(["lftp"], [.part("-u", after: ",")])
    add(["smbclient", "rpcclient", "net"], [.part("-U", after: "%"), .part("--user", after: "%")])
    add(["zip", "unzip"], [.next("-P"), .attached("-P")])
    add(["7z", "7za", "7zz", "rar", "unrar"], [.attached("-p")])
    add(["svn"], [.next("--password")])
    return places
  }()

  func spans() -> [SecretSpan] {
    var spans: [SecretSpan] = []
    var lineStart = 0
    while lineStart < text.bytes.count {
      let lineEnd = text.lineEnd(from: lineStart)
      spans += line(LooseWords.read(text, lineStart..<lineEnd))
      lineStart = lineEnd + 1
    }
    return spans + credentialFiles()
  }

  private func line(_ words: [LooseWords.Word]) -> [SecretSpan] {
    var spans: [SecretSpan] = []
    var places: [Place] = []
    for (index, word) in words.enumerated() {
      if word.isOperator {
        places = []
        continue
      }
      let program = program(word.range)
      if let known = Self.places[program] { places += known }
      for place in places { spans += self.spans(of: place, word, index + 1 < words.count ? words[index + 1] : nil) }
      spans += pipedPassword(words, index, program)
    }
    return spans
  }

  /// The last part of a path, where it is as short as the programs' names are.
  private func program(_ range: Range<Int>) -> String {
    let start = text.bytes[range].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? range.lowerBound
    return range.upperBound - start <= 15 ? text.text(start..<range.upperBound) : ""
  }

  private func spans(of place: Place, _ word: LooseWords.Word, _ next: LooseWords.Word?) -> [SecretSpan] {
    switch place {
    case .attached(let flag):
      guard text.has(flag, at: word.range.lowerBound), word.range.count > flag.utf8.count else { return [] }
      return password(inner(word.range.lowerBound + flag.utf8.count..<word.range.upperBound))
    case .next(let flag):
      guard text.text(word.range) == flag, let next, !next.isOperator, text[next.range.lowerBound] != 0x2D else {
        return []
      }
      // A port to publish is no password.
      let isPort = text.bytes[next.range].allSatisfy { ScannedText.isDigit($0) || $0 == UInt8(ascii: ":") }
      return isPort && flag == "-p" && next.range.count < 12 && text.bytes[next.range].contains(0x3A)
        ? [] : password(next.range)
    case .part(let flag, let sign):
      guard text.text(word.range) == flag, let next, !next.isOperator,
        let found = text.bytes[next.range].firstIndex(of: sign.asciiValue ?? 0)
      else { return [] }
      return password(found + 1..<next.range.upperBound)
    }
  }

  /// `echo secret | sudo -S …` and `echo user:secret | chpasswd`.
  private func pipedPassword(_ words: [LooseWords.Word], _ index: Int, _ program: String) -> [SecretSpan] {
    if program == "<<<", index + 1 < words.count {
      let before = words[..<index].map { text.text($0.range) }
      return before.contains("sudo") && before.contains("-S") ? password(words[index + 1].range) : []
    }
    guard program == "echo" || program == "printf" else { return [] }
    guard let pipe = words[index...].firstIndex(where: \.isOperator), pipe > index + 1, pipe + 1 < words.count,
      text[words[pipe].range.lowerBound] == UInt8(ascii: "|")
    else { return [] }
    let reader = words[(pipe + 1)...].prefix { !$0.isOperator }.map { text.text($0.range) }
    let range = words[pipe - 1].range
    if reader.contains("chpasswd"), let colon = text.bytes[range].firstIndex(of: UInt8(ascii: ":")) {
      return password(colon + 1..<range.upperBound)
    }
    let takesPassword =
      reader.first == "sudo" && reader.contains("-S") || reader.contains("--password-stdin")
      || reader.contains("--passphrase-fd")
    return takesPassword ? password(range) : []
  }

  /// `machine HOST login USER password SECRET` and `host:port:database:user:secret`.
  private func credentialFiles() -> [SecretSpan] {
    var spans: [SecretSpan] = []
    var isNetrc = false
    var lineStart = 0
    while lineStart < text.bytes.count {
      let lineEnd = text.lineEnd(from: lineStart)
      let start = text.afterBlanks(lineStart)
      let isEntry = text.has("machine ", at: start) || text.has("default ", at: start)
      if isEntry { isNetrc = true }
      if isNetrc || text.has("login ", at: start) {
        let words = LooseWords.read(text, lineStart..<lineEnd).filter { !$0.isOperator }
        let texts = words.map { text.text($0.range) }
        for index in texts.indices.dropLast() where texts[index] == "password" && (isNetrc || texts.contains("login")) {
          spans += password(words[index + 1].range)
        }
      }
      spans += passFile(lineStart..<lineEnd)
      lineStart = lineEnd + 1
    }
    return spans
  }

  private func passFile(_ line: Range<Int>) -> [SecretSpan] {
    let bytes = text.bytes[line]
    guard bytes.count(where: { $0 == UInt8(ascii: ":") }) == 4 else { return [] }
    let fields = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard fields.count == 5, !bytes.contains(where: ScannedText.isSpace), fields.allSatisfy({ !$0.isEmpty }),
      fields[1].elementsEqual("*".utf8)
        || (2...5).contains(fields[1].count) && fields[1].allSatisfy(ScannedText.isDigit),
      !fields[2].allSatisfy(ScannedText.isDigit), fields[4].count >= 4
    else { return [] }
    return password(fields[4].startIndex..<fields[4].endIndex)
  }

  private func password(_ range: Range<Int>) -> [SecretSpan] {
    SecretValue(text, range).isGiven ? [SecretSpan(range: range, kind: .password)] : []
  }

  /// What stands between quotes, where the range is quoted.
  private func inner(_ range: Range<Int>) -> Range<Int> {
    let isQuoted =
      range.count >= 2 && ScannedText.isQuote(text[range.lowerBound])
      && text[range.upperBound - 1] == text[range.lowerBound]
    return isQuoted ? range.lowerBound + 1..<range.upperBound - 1 : range
  }
}
