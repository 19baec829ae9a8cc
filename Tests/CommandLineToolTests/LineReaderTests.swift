import CommandLineTool
import OfflineEngine
import Testing

@Suite struct LineReaderTests {
  /// A machine with a few programs and files, and an engine that is sure of some requests.
  private func read(_ line: String, isKnown: Bool = false) -> LineReader.Line {
    let programs: Set<String> = [
      "find", "ls", "git", "sort", "kill", "cat", "who", "make", "grep", "tar", "docker", "awk", "sudo", "split",
      "date",
      "head", "apt", "watch", "ip",
    ]
    let files: Set<String> = ["a.txt", "./run", "by"]
    let sure = [
      "find large files": "find . -type f -size +100M", "find *.log files > 10MB": "find . -name '*.log' -size +10M",
      "git status": "git status", "kill 1234": "kill 1234", "apt install jq": "sudo apt install jq",
      "sort duplicates away": "sort -u",
    ]
    return LineReader(isProgram: programs.contains, isFile: files.contains, sureCommand: { sure[$0] })
      .read(line, beginsWithCommand: isKnown)
  }

  @Test(arguments: [
    "ls", "  ls  ", "date", "git status", "git commit -m 'fix the bug of mine'", "git commit -m \"안녕\"", "kill 1234",
    "find . -name '*.log' -size +10M", "cat a.txt", "sort a.txt by", "tar -xzf with.tgz", "apt install jq", "make all",
    "make install", "grep -rn the . | sort", "LANG=C sort", "x=5", "for f in *; do echo $f; done", "$EDITOR notes",
    "sudo ls -la /root", "./run", "docker ps -a", "cd /tmp && ls", "awk '{print $4}' the.txt", "grep -c \"what's",
    "! grep -q x y",
    "> out", "ip route add 10.0.0.0/8 via 10.0.0.1", "[[ -f a ]] && ls", "uptime -p", "cat <<E",
  ]) func commands(line: String) {
    #expect(read(line) == .command)
  }

  @Test(arguments: [
    "", "what's using port 5000?", "find *.log files > 10MB", "find large files", "find files larger than 10MB",
    "find the biggest files in this folder", "kill process on port 5000", "sort lines of a.txt and remove duplicates",
    "who is logged in?", "split a file into parts of 10MB", "make an archive of src", "print $4 of each line",
    "count !important lines; then sort", "watch what's in a file", "git 마지막 커밋 취소", "4번째 열 출력하는데, $로 구분되어 있다",
    "grep 오류 줄만 보여줘", "find files that don't end in .txt", "show -x in the manual of tar", "sort duplicates away",
    "파일 이름 바꾸기", "head of all files to a new file", "how do I (un)pack a tar?", "`", "list 'files",
  ]) func requests(line: String) {
    #expect(read(line) == .request(line, .shell))
  }

  @Test func theShellsOwnNamesAreCommands() {
    #expect(read("ll") == .request("ll", .shell))
    #expect(read("ll", isKnown: true) == .command)
    #expect(read("deploy staging", isKnown: true) == .command)
    #expect(read("deploy everything that is new", isKnown: true) == .request("deploy everything that is new", .shell))
  }

  @Test func aMarkSaysThatItIsARequest() {
    #expect(read("?? ls") == .request("ls", .shell))
    #expect(read("  git?  undo last commit ") == .request("undo last commit", .git))
    #expect(read("gh? list my prs") == .request("list my prs", .gh))
    #expect(read("??") == .request("", .shell))
    #expect(read("git?x") == .request("git?x", .shell))
  }
}
