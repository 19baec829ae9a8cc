import Platform
import Testing

@testable import Explanation

struct PermissionTests {
  static let modes: [(String, [String]?)] = [
    (
      "7",
      ["7 is short for 007.", "  7 gives everyone else reading, writing and executing."]
    ),
    ("0", ["0 is short for 000.", "  0 gives everyone else nothing."]),
    (
      "0644",
      [
        "6 gives the owner reading and writing.", "4 gives the group reading.", "4 gives everyone else reading.",
      ]
    ),
    ("+x", ["+x gives everyone executing as well, as far as the umask allows it."]),
    ("-rwx", ["-rwx takes reading, writing and executing away from everyone whom the umask would allow it."]),
    ("u+s", ["u+s sets a special permission: running as the owner."]),
    ("+t", ["+t sets a special permission: deleting in the folder by owners alone."]),
    ("o+s", ["o+s changes nothing for everyone else."]),
    ("g=u", ["g=u gives the group what the owner may do and nothing else."]),
    (
      "u=rwX,go-w",
      [
        "u=rwX gives the owner reading, writing and executing (only folders and what is executable already) and nothing else.",
        "go-w takes writing away from the group and everyone else.",
      ]
    ),
    ("u+r-w", ["u+r gives the owner reading as well.", "-w takes writing away from the owner."]),
    ("g=ur", nil), ("888", nil), ("01234", nil), ("u", nil), ("u+x,", nil), ("x", nil), ("u+z", nil), ("", nil),
  ]

  @Test(arguments: modes)
  func sentencesOfModes(_ mode: String, _ expected: [String]?) {
    #expect(FormFixture.says(mode, FileModeLanguage.parts) == expected)
  }

  @Test func modesInKorean() {
    #expect(FormFixture.says("+x", FileModeLanguage.parts, .korean) == ["+x는 umask가 허용하는 만큼 모든 사용자에게 실행 권한을 더합니다."])
    #expect(FormFixture.says("g=u", FileModeLanguage.parts, .korean) == ["g=u는 그룹에게 소유자와 같은 권한만 줍니다."])
  }

  /// What is read, and the bits it stands for, are those of chmod.
  @Test func chmodReadsTheSame() throws {
    guard InstalledProgram.isGNU("chmod") else { return print("skipped: no chmod of GNU here") }
    let modes = Self.generatedModes
    let script = """
      set -f; folder=$(mktemp -d) || exit 1; file=$folder/f; : >"$file"; umask 022
      while IFS= read -r mode; do
        chmod 640 "$file"; if chmod -- "$mode" "$file" 2>/dev/null; then stat -c %a "$file"; else echo refused; fi
      done; rm -r "$folder"
      """
    let run = try #require(
      InstalledProgram.run("sh", ["-c", script], input: modes.joined(separator: "\n") + "\n"))
    let results = run.output.split(separator: "\n").map(String.init)
    try #require(results.count == modes.count)
    for (mode, result) in zip(modes, results) {
      guard let read = FileModeReader.read(Array(mode.utf8)) else { continue }
      #expect(String(read.applied(to: 0o640, umask: 0o022), radix: 8) == result, "\(mode)")
    }
    #expect(zip(modes, results).filter { FileModeReader.read(Array($0.0.utf8)) != nil }.count > 200)
    for mode in Self.modes where mode.1 != nil { #expect(FileModeReader.read(Array(mode.0.utf8)) != nil) }
  }

  private static let generatedModes: [String] = {
    var random = SmallRandom(seed: 755)
    var modes = ["0", "7", "77", "755", "0755", "4755", "7777", "888", "01234", "u", "g=ur", "u+z"]
    while modes.count < 500 {
      var mode = ""
      for _ in 0...random.below(2) {
        if !mode.isEmpty { mode += "," }
        for _ in 0..<random.below(3) { mode.append(Array("ugoa")[random.below(4)]) }
        mode.append(Array("+-=")[random.below(3)])
        for _ in 0..<random.below(4) { mode.append(Array("rwxXstugo")[random.below(9)]) }
      }
      modes.append(mode)
    }
    return modes
  }()

  static let masks: [(String, [String]?)] = [
    ("022", ["With 022, new files get 644 (rw-r--r--) and new folders 755 (rwxr-xr-x) at most."]),
    ("0077", ["With 0077, new files get 600 (rw-------) and new folders 700 (rwx------) at most."]),
    ("2", ["With 2, new files get 664 (rw-rw-r--) and new folders 775 (rwxrwxr-x) at most."]),
    (
      "u=rwx,g=rx,o=",
      ["With u=rwx,g=rx,o=, new files get 640 (rw-r-----) and new folders 750 (rwxr-x---) at most."]
    ),
    ("g-w", ["New files and folders do not give the group writing."]),
    ("o+r", ["New files and folders may give everyone else reading as well."]),
    ("g=", ["New files and folders give the group nothing."]),
    ("1022", nil), ("08", nil), ("u+s", nil), ("", nil), ("-S", nil),
  ]

  @Test(arguments: masks)
  func sentencesOfMasks(_ mask: String, _ expected: [String]?) {
    #expect(FormFixture.says(mask, MaskLanguage.parts) == expected)
  }

  @Test func theShellMakesWhatTheMaskSays() throws {
    guard InstalledProgram.isGNU("stat") else { return print("skipped: no stat of GNU here") }
    for mask in ["022", "0077", "2", "27", "000", "777", "u=rwx,g=rx,o=", "a=rx", "u=rw,go="] {
      let script = """
        folder=$(mktemp -d) && cd "$folder" && umask "$0" && : >f && mkdir d && stat -c %a f d; umask 022
        chmod -R 700 "$folder"; rm -r "$folder"
        """
      let run = try #require(InstalledProgram.run("bash", ["-c", script, mask]))
      let made = run.output.split(separator: "\n").map(String.init)
      try #require(made.count == 2)
      let part = try #require(MaskLanguage.parts(Array(mask.utf8), .english)?.first)
      let says = [part.values["file"], part.values["folder"]].map { Int($0 ?? "", radix: 8) }
      #expect(says == made.map { Int($0, radix: 8) }, "\(mask)")
    }
  }

  static let tests: [(String, [String]?)] = [
    (
      "644",
      [
        "644 means that exactly this is allowed and nothing else: reading and writing by the owner, reading by the group, reading by everyone else."
      ]
    ),
    ("-4000", ["-4000 means that all of this is allowed, and perhaps more: running as the owner."]),
    (
      "/022",
      [
        "/022 means that at least one of these is allowed: writing by the group or writing by everyone else."
      ]
    ),
    (
      "-u+x,g=u",
      ["-u+x,g=u means that all of this is allowed, and perhaps more: executing by the owner, executing by the group."]
    ),
    ("000", ["000 means that nobody is allowed anything."]),
    ("-0", ["-0 asks for no permission: every file has it."]),
    ("+022", nil), ("-", nil), ("", nil),
  ]

  @Test(arguments: tests)
  func modesThatFindLooksFor(_ mode: String, _ expected: [String]?) {
    #expect(FormFixture.says(mode, ModeTestLanguage.parts) == expected)
  }

  @Test func anything() {
    FormFixture.fuzz(Self.modes.map(\.0), FileModeLanguage.parts)
    FormFixture.fuzz(Self.masks.map(\.0), MaskLanguage.parts)
    FormFixture.fuzz(Self.tests.map(\.0), ModeTestLanguage.parts)
  }
}
