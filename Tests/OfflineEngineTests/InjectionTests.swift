import TestSupport
import Testing

@testable import OfflineEngine

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Whatever a value holds, a real shell must read it back as that value, wherever it stands in a form.
struct InjectionTests {
  private static let nasty = [
    "'", "\"", "\\", "$(touch /tmp/x)", "`id`", "a;b", "a&&b", "|", ">x", "#a", "!x", "~", "~root", "*", "?", "[a]",
    "{a,b}",
    "=ls", "%1", "^a^b", "a\nb", "\n", "-", "--", "a\\'b", "\\'", "'\"'\"'", "$HOME", "${x}", "$$", "\t", " ", "a  b",
    "\u{1}\u{1b}[0m", "한글 '따옴표'", "\u{202E}x", "a\\", "\\\\", "\"$(id)\"", "')'", "%s", "\\n", "é\u{301}", "🙂",
  ]

  private static var values: [String] {
    var generator = SeededRandom(seed: 20_240_131)
    let alphabet = Array("'\"\\$`!*?[]{}()<>|&;#~=%^-+@:,./ \t\nab1한é".unicodeScalars)
    return nasty
      + (0..<400).map { _ in
        var text = ""
        for _ in 0...Int.random(in: 0..<12, using: &generator) {
          let any = Unicode.Scalar(UInt8.random(in: 1...127, using: &generator))
          text.unicodeScalars.append(
            Bool.random(using: &generator) ? any : alphabet.randomElement(using: &generator) ?? any)
        }
        return text
      }
  }

  /// Forms that print the value with a NUL after it, and what they print beside it.
  private static let places = [
    ("printf '%s\\0' {{v}}", ""), ("printf '%s\\0' --flag={{v}}", "--flag="), ("printf '%s\\0' -F{{v}}", "-F"),
    ("printf '%s\\0' 'a {{v}} b'", "a  b"), ("printf '%s\\0' \"a {{v}} b\"", "a  b"),
    ("eval \"printf '%s\\\\0' {{v:shell}}\"", ""), ("printf '%s\\0' \"$(printf '%s.' {{v}})\"", "."),
    ("printf '%s\\0' \"$(printf %s. \"{{v}}\")\"", "."),
  ]

  @Test(arguments: [("bash", 8), ("zsh", 8), ("dash", 8), ("fish", 3)])
  func aShellReadsTheValueBack(shell: String, places count: Int) throws {
    guard
      let path = ["/bin/", "/usr/bin/", "/opt/homebrew/bin/"].map({ $0 + shell }).first(where: { access($0, X_OK) == 0 }
      )
    else { return }
    for (form, beside) in Self.places.prefix(count) {
      let script = try Self.values.map { value in
        try #require(renderer("slot: v text", values: ["v": .text(value)]).command(form)?.text)
      }.joined(separator: "\n")
      let printed = try output(of: path, script: script + "\n").split(separator: 0, omittingEmptySubsequences: false)
      let expected = Self.values.map { Self.expected($0, beside) }
      #expect(printed.count == expected.count + 1, "\(shell): \(form)")
      for (value, found) in zip(expected, printed) where Array(value.utf8) != Array(found) {
        Issue.record(
          "\(shell): \(form): \(String(reflecting: value)) came back as \(String(decoding: found, as: UTF8.self))")
      }
    }
  }

  private static func expected(_ value: String, _ beside: String) -> String {
    switch beside {
    case "a  b": "a \(value) b"
    case ".": value + "."
    default: beside + value
    }
  }

  private func output(of shell: String, script: String) throws -> [UInt8] {
    var template = Array("/tmp/qmark-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let bytes = Array(script.utf8)
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    let pipe = try #require(popen("\(shell) \(path) </dev/null", "r"))
    defer { pclose(pipe) }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { return output }
      output += buffer[..<count]
    }
  }
}
