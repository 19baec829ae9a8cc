import Platform
import ShellGrammar
import Testing

@testable import OfflineEngine

/// Composed commands do in a real folder what was asked.
struct FileComposerRunTests {
  private static let fixture = """
    mkdir -p src/deep node_modules old pics empty
    printf 'one TODO\\ntwo\\n' >src/a.py
    printf 'nothing here\\n' >src/deep/b.py
    printf 'TODO\\n' >node_modules/c.js
    printf 'var TODO\\n' >src/d.js
    printf 'x\\n' >-x.log
    printf 'y\\n' >'with blank.log'
    printf 'z\\n' >old/z.log
    touch -d '40 days ago' old/z.log 2>/dev/null || touch -t 202001010000 old/z.log
    head -c 3000000 /dev/zero >src/big.png
    head -c 10 /dev/zero >small.png
    : >src/empty.txt
    ln -s nowhere broken
    chmod 644 src/a.py
    chmod 755 src/d.js
    """

  private func run(_ words: String, then check: String? = nil) throws -> [String] {
    let folder = try TestFolder()
    defer { folder.remove() }
    _ = try folder.run(Self.fixture)
    let command = try #require(FileComposing.command(words, .current), "\(words)")
    let lines = try folder.run(command + " 2>&1")
    return try check.map { try folder.run($0) } ?? lines.sorted()
  }

  @Test(arguments: [
    ("find png files larger than 1MB", ["./src/big.png"]),
    ("find py files containing TODO", ["./src/a.py"]),
    ("find py files without the word TODO", ["./src/deep/b.py"]),
    ("find js files except node_modules", ["./src/d.js"]),
    ("find js files containing TODO except in node_modules", ["./src/d.js"]),
    ("find log files older than 30 days", ["./old/z.log"]),
    ("find empty files in src", ["src/empty.txt"]),
    ("find empty folders", ["./empty", "./pics"]),
    ("find broken links", ["./broken"]),
    ("find log files in this folder only", ["./-x.log", "./with blank.log"]),
    ("find png files smaller than 1KB modified today", ["./small.png"]),
    ("find files with permission 755", ["./src/d.js"]),
    ("find py or js files in src", ["src/a.py", "src/d.js", "src/deep/b.py"]),
    ("count py files", ["2"]),
    ("count lines of py files", ["3"]),
    ("grep TODO in py files with line numbers", ["./src/a.py:1:one TODO"]),
    ("find files/directories named d.js", ["./src/d.js"]),
    ("find empty txt files in the src directory tree", ["src/empty.txt"]),
    ("print the names of all py files below src without any containing directories", ["a.py", "b.py"]),
    ("list the folders that contain py files", ["./src", "./src/deep"]),
    ("show the first line of each py file in the src/deep directory tree", ["nothing here"]),
    ("find files whose names contain whitespace", ["./with blank.log"]),
    ("src 폴더에서 TODO가 들어있는 파일", ["src/a.py", "src/d.js"]),
    ("node_modules 제외하고 js 파일 찾기", ["./src/d.js"]),
  ])
  func findsTheFiles(words: String, lines: [String]) throws {
    #expect(try run(words) == lines)
  }

  @Test(arguments: [
    ("delete log files older than 30 days", "find . -name '*.log' | sort", ["./-x.log", "./with blank.log"]),
    ("delete all log files here", "find . -name '*.log' | sort", ["./old/z.log"]),
    ("delete all log files", "find . -name '*.log' | sort", []),
    ("delete log files except in old", "find . -name '*.log' | sort", ["./old/z.log"]),
    ("delete py files containing TODO", "find . -name '*.py' | sort", ["./src/deep/b.py"]),
    ("delete empty folders", "ls -d empty pics 2>/dev/null", []),
    ("remove all node_modules folders", "ls -d node_modules 2>/dev/null", []),
    ("delete the 1 biggest png files", "find . -name '*.png'", ["./small.png"]),
    ("move png files larger than 1MB to pics", "find . -name '*.png' | sort", ["./pics/big.png", "./small.png"]),
    ("copy png files in src to pics", "ls pics", ["big.png"]),
    (
      "rename log files to txt recursively", "find . -name '*.txt' | sort",
      [
        "./-x.txt", "./old/z.txt", "./src/empty.txt", "./with blank.txt",
      ]
    ),
    ("rename log files to txt", "ls -- *.txt", ["-x.txt", "with blank.txt"]),
    (
      "replace spaces with underscores in all log file names in the current directory tree",
      "find . -name '*.log' | sort", ["./-x.log", "./old/z.log", "./with_blank.log"]
    ),
    ("replace TODO with DONE in py files", "cat src/a.py", ["one DONE", "two"]),
    ("make all py files executable", "test -x src/a.py && echo yes", ["yes"]),
    ("archive log files older than 30 days to old.tar.gz", "tar tzf old.tar.gz", ["./old/z.log"]),
    ("find js files and save the list to list.txt", "sort list.txt", ["./node_modules/c.js", "./src/d.js"]),
  ])
  func changesTheFiles(words: String, check: String, lines: [String]) throws {
    #expect(try run(words, then: check) == lines)
  }
}
