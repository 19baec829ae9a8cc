import Platform
import Testing

@testable import OfflineEngine

/// Words that are names, and those that only look like them.
struct NameTests {
  private static let library = TaskLibrary.compiled()
  private static let suggester = OfflineSuggester(tasks: library, machine: machine())

  private func likeness(_ word: String, in words: String) -> NameLikeness? {
    let reading = RequestReading(words, lexicon: Self.library.lexicon, machine: machine())
    return reading.tokens.indices.first { reading.text($0) == word }.map { reading.likenesses[$0] }
  }

  @Test(arguments: [
    ("redis", "stop redis", NameLikeness.known), ("vim", "kill vim", .known), ("zzyzx", "stop zzyzx", .unknown),
    ("TODO", "find TODO", .unknown), ("the", "stop the thing", .poor), ("restarting", "restarting it", .poor),
    ("folder", "the folder", .meaningful), ("reports", "reports 폴더 복사", .usual),
    ("cups", "cups 시작", .known),
  ])
  func wordsAreMoreOrLessLikeNames(word: String, words: String, expected: NameLikeness) {
    #expect(likeness(word, in: words) == expected)
  }

  @Test(arguments: [
    ("restart postgresql", "systemctl restart postgresql"), ("stop redis", "systemctl stop redis"),
    ("logs of the container web", "docker logs web"), ("delete the branch main", "git branch -d main"),
    ("restart the web container", "docker restart web"), ("kill vim", "pkill vim"),
    ("ping google", "ping -c 4 google.com"),
    ("delete user deploy", "userdel deploy"), ("reports 폴더를 통째로 backup으로 복사", "cp -r reports backup"),
    ("copy a.pdf to bob@web1:/tmp", "scp a.pdf bob@web1:/tmp"), ("turn config.yaml into json", "config.yaml"),
    ("make a symlink called current pointing to releases/42", "ln -s releases/42 current"),
    ("photos 폴더 tar.gz로 묶어줘", "tar czf photos.tar.gz photos"),
  ])
  func aNameMayBeAWordOfAWayToAsk(words: String, command: String) {
    let first = Self.suggester.answer(OfflineRequest(words: words), count: 3).candidates.first
    #expect(first?.command.hasSuffix(command) == true, "\(first?.command ?? "")")
  }

  @Test(arguments: [
    ("sudo tar xzf {{a}} | xargs -0 rm; for f in *; do wc -l \"$f\"; done", ["tar", "rm", "wc"]),
    ("A=b awk '{print | \"sort\"}' {{file}}", ["awk"]), ("echo \"$(date +%F)\"", ["echo", "date"]),
    ("find . -type f -exec grep -l {{text}} {} +", ["find", "grep"]), ("./run.sh", []), ("", []), ("|", []), ("'", []),
  ])
  func programsOfAForm(form: String, expected: [String]) {
    let bytes = Array(form.utf8)
    let found = bytes.withUnsafeBufferPointer { bytes in
      ProgramScan.programs(of: 0..<bytes.count, bytes).map(bytes.text)
    }
    #expect(found == expected)
  }

  private static let counting = """
    task: count-lines
    about: Count the lines of a file
    slot: file file
    en: count the lines of {file}
    en: number of lines in {file}
    ko: {file} 줄 수
    form: wc -l {{file}}
    form: awk 'END {print NR}' {{file}}
    """

  @Test(arguments: [
    ("count the lines of a.txt", "wc -l a.txt"), ("count the lines of a.txt with awk", "awk 'END {print NR}' a.txt"),
    ("awk로 a.txt 줄 수", "awk 'END {print NR}' a.txt"),
  ])
  func aNamedProgramChoosesTheForm(words: String, command: String) {
    #expect(NameTests.commands(Self.counting, words).first == command)
  }

  private static let converting = """
    task: images-to-pdf
    about: Make a document of pictures
    en: images to pdf
    form: img2pdf *.png

    task: pdf-to-images
    about: Make pictures of a document
    en: pdf to images
    form: pdftoppm a.pdf
    """

  @Test(arguments: [
    ("images to pdf", "img2pdf *.png"), ("pdf to images", "pdftoppm a.pdf"), ("turn pdf into images", "pdftoppm a.pdf"),
  ])
  func whatComesOfItDecides(words: String, command: String) {
    #expect(NameTests.commands(Self.converting, words).first == command)
  }

  private static func commands(_ text: String, _ words: String) -> [String] {
    OfflineEngineTests.suggester(text).answer(OfflineRequest(words: words), count: 3).candidates.map(\.command)
  }
}
