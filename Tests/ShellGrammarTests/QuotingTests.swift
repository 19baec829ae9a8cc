import TestSupport
import Testing

@testable import ShellGrammar

@Suite("Quoting")
struct QuotingTests {
  @Test(
    "takes the shortest plain form",
    arguments: [
      ("report.txt", "report.txt"), (":5000", ":5000"), ("+x", "+x"), ("-la", "-la"), ("a=b", "a=b"),
      ("+%Y-%m-%d", "+%Y-%m-%d"), ("a,b", "a,b"), ("user@host:/x", "user@host:/x"), ("보고서.txt", "보고서.txt"),
      ("", "''"), ("a b", "'a b'"), ("*.log", "'*.log'"), ("$HOME", "'$HOME'"), ("~", "'~'"), ("a~", "'a~'"),
      ("=ls", "'=ls'"), ("a==b", "'a==b'"), ("%1", "'%1'"), ("^a", "'^a'"), ("a?", "'a?'"), ("a#b", "'a#b'"),
      ("{}", "'{}'"), ("[a]", "'[a]'"), ("a;b", "'a;b'"), ("!x", "'!x'"), ("a\nb", "'a\nb'"),
      ("{print $4}", "'{print $4}'"), ("\\d+", "'\\d+'"), ("a\\", "a\\\\"), ("\\\\", "\\\\\\\\"),
      ("it's here", "\"it's here\""), ("don't", "don\\'t"), ("it's $5", "it\\''s $5'"), ("'", "\\'"),
      ("a\u{a0}b", "'a\u{a0}b'"), ("\u{202e}x", "'\u{202e}x'"),
    ])
  func form(value: String, quoted: String) {
    #expect(ShellQuoting.quote(value) == quoted)
  }

  @Test("gives every value back", arguments: ["dash", "bash", "zsh", "fish"])
  func everyShell(shell: String) throws {
    guard TestFolder.has(shell) else { return }
    let values = Self.values()
    let written = values.flatMap { value in
      [
        ShellQuoting.quote(value), "'\(ShellQuoting.quoteInsideSingleQuotes(value))'",
        "\"\(ShellQuoting.quoteInsideDoubleQuotes(value))\"",
      ]
    }
    let folder = try TestFolder()
    try folder.write(written.map { "printf '%s\\0' \($0)\n" }.joined(), to: "script")
    let options = ["zsh": "-f", "fish": "--no-config", "bash": "--norc"][shell] ?? ""
    let status = try TestFolder.run("cd \"$1\" && \"$2\" $3 script >values 2>errors", folder.path, shell, options)
    let errors = String(decoding: try folder.read("errors"), as: UTF8.self)
    #expect(status == 0, "\(errors)")
    let read = try folder.read("values").split(separator: 0, omittingEmptySubsequences: false).dropLast()
    #expect(read.count == written.count)
    for (index, bytes) in read.enumerated() where !bytes.elementsEqual(values[index / 3].utf8) {
      Issue.record("\(shell) reads \(written[index]) as \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("is read by the parser as one literal word")
  func parser() {
    for value in Self.values() {
      let script = ShellParser().parse("echo \(ShellQuoting.quote(value))")
      var words: [Word] = []
      script.list.forEachSimpleCommand { words += $0.words }
      #expect(script.diagnostics.isEmpty && words.count == 2)
      #expect(words.last?.literalValue.map { Array($0.utf8) } == Array(value.utf8), "\(value)")
    }
  }

  /// Nasty values, every scalar of one byte alone and between others, and random strings.
  private static func values() -> [String] {
    var values = [
      "", "\\", "\\\\", "\\\\\\", "'\\", "\\'", "''", "'\\''", "a\\'b", "\\n", "\\\\n", "$'a'", "`a`", "$(a)", "{a,b}",
      "~root", "a=~", "=ls", "=", "==", "a=b", "%self", "%1", "&", "a&b", "<(a)", "a\\", "\\ a", "#", "a#", "!", "!!",
      "\"", "\"'", "\\\"", "\\$a", "\\`", "a\nb", "\n", "\n\n'", "\\\n", "\t", "\r\n", "**", "?", "^", "(a)", "-n",
      "--", "한글 이름", "e\u{301}", "\u{a0}", "\u{3000}", "\u{200b}", "\u{feff}", "👩‍💻", "\u{10ffff}", "a:b~c", "@(a)",
      "{}", "{", "}", "[", "]", "function", "if", "a..b", "{1..3}", "\u{7f}", "\u{1}", "\u{1b}[31m", "\u{85}", "٣", "¼",
      "’", "“a”", "…", "…\\'", "–x", "ª", "Ⅷ",
    ]
    for value in UInt8(1)...127 {
      let scalar = String(Character(Unicode.Scalar(value)))
      values += [scalar, "a\(scalar)b", "\(scalar)\(scalar)", "'\(scalar)", "\\\(scalar)", "\(scalar)\\"]
    }
    var random = SeededRandom(seed: 20)
    for _ in 0..<400 {
      let length = Int.random(in: 1...12, using: &random)
      var value = String.UnicodeScalarView()
      while value.count < length {
        let limit: UInt32 = [0x7F, 0x7F, 0x7FF, 0xFFFF].randomElement(using: &random) ?? 0x7F
        // fish keeps these for itself, and puts a question mark in their place.
        let isNonCharacter = { (code: UInt32) in (0xF500...0xF8FF).contains(code) || (0xFDD0...0xFDEF).contains(code) }
        let code = UInt32.random(in: 1...limit, using: &random)
        if let scalar = Unicode.Scalar(code), !isNonCharacter(code) { value.append(scalar) }
      }
      values.append(String(value))
    }
    return values
  }
}
