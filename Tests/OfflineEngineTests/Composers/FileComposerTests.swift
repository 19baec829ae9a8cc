import Platform
import ShellGrammar
import Testing

@testable import OfflineEngine

struct FileComposerTests {
  @Test func requestsGiveTheirCommands() {
    #expect(FileComposing.all.count > 250)
    for (words, command) in FileComposing.all {
      #expect(FileComposing.command(words) == command, "\(words)")
    }
  }

  @Test func commandsParseAgain() {
    for (words, _) in FileComposing.all {
      for system in OperatingSystem.allCases {
        for composition in FileComposing.compositions(words, system) {
          let parsed = ShellParser().parse(composition.text)
          #expect(parsed.diagnostics.isEmpty, "\(composition.text)")
          #expect(ShellPrinter().print(parsed.list) == composition.text)
          #expect((0...1).contains(composition.certainty))
          #expect(!composition.about.isEmpty)
        }
      }
    }
  }

  @Test func bashReadsAllCommands() throws {
    let script = FileComposing.all.flatMap { words, _ in
      OperatingSystem.allCases.flatMap { FileComposing.compositions(words, $0).map(\.text) }
    }.joined(separator: "\n")
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.write("script", script + "\n")
    #expect(try folder.run("bash -n script 2>&1; echo $?") == ["0"])
  }

  /// GNU's flags have other names on macOS, or none.
  @Test(arguments: [
    ("10 newest files", "find . -type f -exec stat -f '%Sm %N' -t '%F %T' {} + | sort -r | head -n 10"),
    ("replace foo with bar in all py files here", "sed -i '' 's/foo/bar/g' *.py"),
    ("find broken symlinks here", "find . -type l ! -exec test -e {} \\; -print"),
    ("find executable files in bin", "find bin -type f -perm -u+x"),
    ("py files modified today", "find . -type f -name '*.py' -newermt \"$(date +%F)\""),
    ("md5sum of jpg files here", "md5 *.jpg"),
    (
      "move log files larger than 10MB to /mnt/big",
      "find . -type f -name '*.log' -size +10M -exec mv -n {} /mnt/big \\;"
    ),
    (
      "total size of all mp4 files over 1GB",
      "find . -type f -name '*.mp4' -size +1G -exec stat -f %z {} + | awk '{s += $1} END {print s}'"
    ),
  ])
  func macHasItsOwnFlags(words: String, command: String) {
    #expect(FileComposing.command(words, .macos) == command)
  }

  @Test func nothingOfGNUIsOnMac() {
    let foreign = [
      "-printf", "-daystart", "-xtype", "--files0-from", "-executable", "sha256sum", "head -zn", "sed -i 's",
    ]
    for (words, _) in FileComposing.all {
      for composition in FileComposing.compositions(words, .macos) {
        #expect(!foreign.contains { composition.text.contains($0) }, "\(composition.text)")
      }
    }
  }

  /// What deletes is followed by what only lists the same files.
  @Test(arguments: ["delete log files older than 30 days", "find tmp files then delete them", "30일 지난 로그 파일 삭제해줘"])
  func listingComesAfterDeleting(words: String) throws {
    let texts = FileComposing.compositions(words).map(\.text)
    try #require(texts.count == 2)
    #expect(texts[0].hasSuffix(" -delete"))
    #expect(texts[0] == texts[1] + " -delete")
  }

  /// Where it is not said what to delete, the list comes first.
  @Test(arguments: ["delete old files", "큰 파일 삭제", "delete big log files"])
  func listingComesFirstWhereLittleIsSaid(words: String) throws {
    let texts = FileComposing.compositions(words).map(\.text)
    try #require(texts.count == 2)
    #expect(!texts[0].contains("rm"))
    #expect(texts[1].hasSuffix("xargs -0 rm"))
  }

  @Test(arguments: [
    "git commits by alice last week", "undo the last commit", "which process uses port 5000", "kill all node processes",
    "first 5 lines of a.txt", "sort lines of names.txt", "ping google.com", "what is my ip", "disk space left",
    "restart nginx", "list running docker containers", "install ripgrep", "what day is it", "", "the", "좋은 아침",
    "5000번 포트 쓰는 프로세스", "마지막 커밋 취소", "메모리 많이 쓰는 프로세스", "a.csv에서 3번째 열만 출력", "delete branch topic",
    "show the log of last week", "create user bob", "extract a.tar.gz", "download https://example.com/a.zip",
  ])
  func otherRequestsGiveNothing(words: String) {
    #expect(FileComposing.command(words) == nil)
  }

  @Test(arguments: [
    ("find png files over 5MB except node_modules", "Find files named *.png larger than 5 MB, without node_modules"),
    (
      "delete log files older than 30 days in logs", "Delete files named *.log changed more than 30 days ago below logs"
    ),
  ])
  func sentencesTellTheConditions(words: String, sentence: String) {
    #expect(FileComposing.compositions(words).first?.about == sentence)
  }

  @Test(arguments: [
    ("png 파일 중 5MB 넘는 것", "5 MB보다 큰 이름이 *.png인 파일을 찾습니다"),
    ("src 폴더에서 7일 지난 로그 파일 삭제", "src 아래에서 7일보다 오래 전에 수정한 이름이 *.log인 파일을 삭제합니다"),
  ])
  func koreanSentencesTellTheConditions(words: String, sentence: String) {
    #expect(FileComposing.compositions(words, language: .korean).first?.about == sentence)
  }
}
