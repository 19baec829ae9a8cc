import Prompting
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A secret comes back whole: as text, and in a command as part of one word.
struct SecretRestoreTests {
  private static let hostile = [
    "simple1", "two words", "it's", "say \"hi\"", "$HOME", "$(touch /tmp/qmark-pwned)", "`id`", "a;b", "a&&b|c", "a>b",
    "#x", "!x!!", "~", "*?[a]",
    "{a,b}", "\\", "a\\", "\\'", "'\"'\"'", "한글 암호", "é\u{301}", "a\nb", "\t", "=x", "-rf", "2", "%s\\n", "$1", "${x}",
    "\"$(id)\"", "a'b\"c$d`e\\f",
  ]

  /// A mask that knows `secret` as its first, and the name it has.
  private func learned(_ secret: String) -> SecretMask? {
    // A quoted value may hold anything but its own quote; what cannot be written so is tried by a URL or a block.
    for text in [
      "password=\"\(secret)\"", "password='\(secret)'", "-----BEGIN PRIVATE KEY-----\(secret)-----END PRIVATE KEY-----",
    ] {
      var candidate = SecretMask()
      _ = candidate.mask(text)
      if candidate.count == 1, candidate.restore("QMARK_SECRET_1").contains(secret) {
        return candidate
      }
    }
    return nil
  }

  @Test("restore is the reverse of mask for any text")
  func reverse() {
    var generator = SeededRandom(seed: 11)
    let pieces = [
      "password=", "token: ", "비밀번호는 ", "hunter2 ", "a1b2c3d4e5f6 ", "\n", "QMARK_SECRET_1", "QMARK_SECRET_2 ",
      "QMARK_SECRET_", "3", "\"", "'",
      " ", "https://u:p@h/ ", "ghp_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9 ", "-----BEGIN PRIVATE KEY-----",
      "-----END PRIVATE KEY-----", "mysql -p", "é", "🙂",
      "\\", "$6$abc$abcdefghijklmnopqrstuvwxyz ", "Authorization: Bearer ", "=", ":", "@", "://",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      var mask = SecretMask()
      let masked = mask.mask(text)
      #expect(mask.restore(masked) == text)
      // What was masked may be masked again.
      let again = mask.mask(masked)
      #expect(mask.restore(again) == text)
    }
  }

  @Test("the same secret has one name, and other texts know it too")
  func oneName() {
    var mask = SecretMask()
    #expect(mask.mask("password=hunter2 token=abcd1234") == "password=QMARK_SECRET_1 token=QMARK_SECRET_2")
    #expect(mask.mask("passwd: hunter2, and hunter2 again") == "passwd: QMARK_SECRET_1, and QMARK_SECRET_1 again")
    #expect(mask.mask("hunter22 xhunter2") == "hunter22 xhunter2")
    #expect(mask.mask("password=QMARK_SECRET_1") == "password=QMARK_SECRET_1")
    #expect(mask.count == 2)
    #expect(mask.kinds.map(\.kind) == [.password, .token])
    #expect(
      mask.restore("QMARK_SECRET_12 QMARK_SECRET_2 QMARK_SECRET_01") == "QMARK_SECRET_12 abcd1234 QMARK_SECRET_01")
  }

  @Test("a name that stands in the text is not taken")
  func takenNames() {
    var mask = SecretMask()
    let text = "QMARK_SECRET_1 and QMARK_SECRET_2, password=hunter2"
    let masked = mask.mask(text)
    #expect(masked == "QMARK_SECRET_1 and QMARK_SECRET_2, password=QMARK_SECRET_3")
    #expect(mask.restore(masked) == text)
  }

  /// Commands that print one word, and what stands around the secret in it.
  private static let places: [(command: String, before: String, after: String)] = [
    ("printf '%s\\0' N", "", ""), ("printf '%s\\0' -pN", "-p", ""), ("printf '%s\\0' --x=N/y", "--x=", "/y"),
    ("printf '%s\\0' 'a N b'", "a ", " b"),
    ("printf '%s\\0' \"a N b\"", "a ", " b"), ("printf '%s\\0' $'a N\\x41'", "a ", "A"),
    ("x=N; printf '%s\\0' \"$x\"", "", ""),
    ("printf '%s\\0' \"$(printf '%s.' N)\"", "", "."), ("printf '%s\\0' \"$(printf %s. \"N\")\"", "", "."),
    ("printf '%s\\0' \"$N\"", "", ""),
    ("printf '%s\\0' ${N}", "", ""), ("bash -c 'printf \"%s\\0\" \"N\"'", "", ""),
    ("sh -c \"printf '%s\\\\0' N\"", "", ""),
    ("if true; then printf '%s\\0' N; fi", "", ""), ("for i in N; do printf '%s\\0' \"$i\"; done", "", ""),
    ("printf '%s\\0' \"https://u:N@h/\"", "https://u:", "@h/"),
    ("env A=N printenv -0 A", "", ""), ("eval 'printf \"%s\\0\" N'", "", ""), ("cat <<< N | tr '\\n' '\\0'", "", ""),
  ]

  @Test("a real bash reads every secret back as one word", arguments: SecretRestoreTests.hostile)
  func oneWord(secret: String) throws {
    let mask = try #require(learned(secret))
    let value = mask.restore("QMARK_SECRET_1")
    let places = Self.places.filter { !($0.command.contains("<<<") && value.contains("\n")) }
    let commands = try places.map { place in
      let command = place.command.replacing("N", with: "QMARK_SECRET_1")
      return try #require(mask.restore(inCommand: command), "\(command) was refused")
    }
    let printed = try Shell.output(of: commands.joined(separator: "\n"))
      .split(separator: 0, omittingEmptySubsequences: false)
    #expect(printed.count == places.count + 1)
    for (place, found) in zip(places, printed) {
      #expect(String(decoding: found, as: UTF8.self) == place.before + value + place.after, "\(place.command)")
    }
    #expect(access("/tmp/qmark-pwned", F_OK) != 0)
  }

  @Test("here-documents take what is one line")
  func hereDocuments() throws {
    for secret in ["a b", "$HOME `id` \\x", "it's \"x\""] {
      let mask = try #require(learned(secret))
      let value = mask.restore("QMARK_SECRET_1")
      for command in ["cat <<E\nx QMARK_SECRET_1\nE\n", "cat <<'E'\nx QMARK_SECRET_1\nE\n"] {
        let restored = try #require(mask.restore(inCommand: command))
        #expect(try Shell.output(of: restored) == Array("x \(value)\n".utf8))
      }
    }
    let lines = try #require(learned("a\nb"))
    #expect(lines.restore(inCommand: "cat <<E\nQMARK_SECRET_1\nE\n") == nil)
  }

  @Test(
    "where a secret cannot be written safely it is refused",
    arguments: [
      "echo $((QMARK_SECRET_1 + 1))", "echo `echo QMARK_SECRET_1`", "echo ${x:-QMARK_SECRET_1}",
      "echo {a,QMARK_SECRET_1}", "ls [QMARK_SECRET_1]",
      "echo x # QMARK_SECRET_1", "QMARK_SECRET_1=x", "awk '{print \"QMARK_SECRET_1\"}' f",
      "python3 -c 'print(\"QMARK_SECRET_1\")'", "echo 'QMARK_SECRET_1",
      "ssh host echo QMARK_SECRET_1", "sed 's/x/QMARK_SECRET_1/' f", "watch echo QMARK_SECRET_1",
    ])
  func refusals(command: String) throws {
    let mask = try #require(learned("a' $(id)"))
    #expect(mask.restore(inCommand: command) == nil)
  }

  @Test("a plain secret goes anywhere, and a command without one stays")
  func plainSecrets() throws {
    let mask = try #require(learned("hunter2"))
    #expect(mask.restore(inCommand: "awk '{print \"QMARK_SECRET_1\"}' f") == "awk '{print \"hunter2\"}' f")
    #expect(mask.restore(inCommand: "curl -H 'A: QMARK_SECRET_1'") == "curl -H 'A: hunter2'")
    #expect(mask.restore(inCommand: "echo $QMARK_SECRET_1") == "echo 'hunter2'")
    #expect(mask.restore(inCommand: "ls -l 'unclosed") == "ls -l 'unclosed")
    #expect(mask.restore(inCommand: "ssh h 'echo QMARK_SECRET_1'") == "ssh h 'echo hunter2'")
  }
}
