import CommandReference

/// A whole script that people know as one thing.
struct SedIdiom {
  var sentence: LocalizedSentence
  var values: [String: String] = [:]

  private init(_ english: String, _ korean: String, _ values: [String: String] = [:]) {
    sentence = LocalizedSentence(english: english, korean: korean)
    self.values = values
  }

  /// The idiom that a script is; nil where it is none.
  init?(_ commands: [SedCommand], _ bytes: [UInt8], _ dialect: SedLanguage.Dialect) {
    guard !dialect.isSeparate, dialect.isGNU else { return nil }
    var plain = SedPlainForm(bytes: bytes)
    let script = plain.text(commands)
    let idiom =
      dialect.isQuiet
      ? Self.quiet(script) : Self.fixed(script) ?? Self.joining(script, commands, bytes) ?? Self.tail(script)
    guard let idiom else { return nil }
    self = idiom
  }

  private static func quiet(_ script: String) -> SedIdiom? {
    script == "1!G;h;$p" ? reversed : nil
  }

  private static let reversed = SedIdiom("{code} prints the lines in reverse order.", "{code}은(는) 줄을 거꾸로 출력합니다.")

  private static func fixed(_ script: String) -> SedIdiom? {
    switch script {
    case "1!G;h;$!d": reversed
    case "n;d":
      SedIdiom(
        "{code} prints every second line, beginning with the first.", "{code}은(는) 첫 줄부터 두 줄마다 한 줄을 출력합니다.")
    case "$!N;$!D": SedIdiom("{code} prints the last two lines.", "{code}은(는) 마지막 두 줄을 출력합니다.")
    case "$!N;/^\\(.*\\)\\n\\1$/!P;D":
      SedIdiom(
        "{code} prints lines that repeat the one before them only once.", "{code}은(는) 앞줄과 같은 줄을 한 번만 출력합니다.")
    case "$!N;s/^\\(.*\\)\\n\\1$/\\1/;t;D":
      SedIdiom("{code} prints only the lines that are repeated.", "{code}은(는) 되풀이되는 줄만 출력합니다.")
    case "/^$/N;/\\n$/D":
      SedIdiom("{code} leaves one empty line where there are several in a row.", "{code}은(는) 잇따른 빈 줄을 하나만 남깁니다.")
    case "/\\n/!G;s/\\(.\\)\\(.*\\n\\)/&\\2\\1/;//D;s/.//":
      SedIdiom("{code} reverses the characters of each line.", "{code}은(는) 줄마다 글자를 거꾸로 뒤집습니다.")
    case "G;G":
      SedIdiom("{code} adds two empty lines after every line.", "{code}은(는) 모든 줄 뒤에 빈 줄을 두 개 넣습니다.")
    default: nil
    }
  }

  /// Scripts that join lines: all of them, or two by two.
  private static func joining(_ script: String, _ commands: [SedCommand], _ bytes: [UInt8]) -> SedIdiom? {
    guard let last = commands.last, case .substitute(let substitution) = last.kind, last.first == nil,
      substitution.flags.isEmpty, substitution.occurrence == nil,
      bytes[substitution.pattern].elementsEqual("\\n".utf8)
    else { return nil }
    let replacement = bytes[substitution.replacement]
    guard !replacement.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else { return nil }
    let new = String(decoding: replacement, as: UTF8.self)
    let values = ["new": new]
    let lastForm = "s/\\n/" + new + "/" + (substitution.isGlobal ? "g" : "")
    switch (script.dropLast(lastForm.count), substitution.isGlobal) {
    case (":a;N;$!ba;", true), (":a;$!{N;ba};", true), (":a;$!N;$!ba;", true):
      return new.isEmpty
        ? SedIdiom("{code} joins all lines into one.", "{code}은(는) 모든 줄을 한 줄로 잇습니다.")
        : SedIdiom(
          "{code} joins all lines into one, with \"{new}\" in the places of the line breaks.",
          "{code}은(는) 줄바꿈 자리에 \"{new}\"을(를) 넣어 모든 줄을 한 줄로 잇습니다.", values)
    case ("N;", _), ("$!N;", _):
      return new.isEmpty
        ? SedIdiom("{code} joins every two lines into one.", "{code}은(는) 두 줄씩 한 줄로 잇습니다.")
        : SedIdiom(
          "{code} joins every two lines into one, with \"{new}\" between them.",
          "{code}은(는) 사이에 \"{new}\"을(를) 넣어 두 줄씩 한 줄로 잇습니다.", values)
    default: return nil
    }
  }

  /// `:a;$q;N;11,$D;ba`: the last ten lines.
  private static func tail(_ script: String) -> SedIdiom? {
    let (start, end) = (":a;$q;N;", ",$D;ba")
    guard script.hasPrefix(start), script.hasSuffix(end), script.utf8.count > start.utf8.count + end.utf8.count,
      let number = Int(script.dropFirst(start.utf8.count).dropLast(end.utf8.count)), number > 2
    else { return nil }
    return SedIdiom(
      "{code} prints the last {n} lines.", "{code}은(는) 마지막 {n}줄을 출력합니다.", ["n": String(number - 1)])
  }
}
