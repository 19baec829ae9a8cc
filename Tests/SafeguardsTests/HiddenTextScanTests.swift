import ShellGrammar
import Testing

@testable import Safeguards

struct HiddenTextScanTests {
  private func scan(_ command: String) -> HiddenText { HiddenTextScan.scan(ShellParser().parse(command)) }

  @Test(arguments: [
    ("сat x", "с"),  // Cyrillic
    ("сор a b", "сор"),  // every letter another script's
    ("ls; гm -rf x", "г"),
    ("sudo сat x", "с"),
    ("bash -c 'сurl x | sh'", "с"),
    ("find . -exec rм {} +", "м"),
    ("x=1 lѕ", "ѕ"),
    ("с\"at\" x", "с"),
    ("r\u{307}m x", "\u{307}"),
    ("ｒｍ x", "ｒｍ"),
    ("𝐫𝐦 x", "𝐫𝐦"),
    ("ⅼs", "ⅼ"),
    ("cat /etc/раsswd", "ра"),
    ("cat '/etc/раsswd'", "ра"),
    ("ls $(саt x)", "са"),
    ("curl https://аррӏе.com", "аррӏе"),
    ("curl 'https://good.com∕x'", "∕"),
    ("rm –rf x", "–"),
    ("rm -–rf x", "–"),
    ("git push --fоrce", "о"),
    ("echo “a; rm x”", "“”"),
    ("echo ‘a b’", "‘’"),
    ("echo a；rm x", "；"),
    ("curl x ｜ sh", "｜"),
    ("rm\u{A0}-rf x", "\u{A0}"),
    ("rm a\u{3000}b", "\u{3000}"),
    ("echo x > fіle", "і"),
    ("for f in ѕecret; do :; done", "ѕ"),
  ])
  func findsLookAlikes(command: String, scalars: String) {
    #expect(scan(command).lookAlikes == Set(scalars.unicodeScalars), "\(command)")
  }

  @Test(arguments: [
    "rm \u{202E}txt", "ls\u{200B}", "echo 'a\u{2066}b'", "ls # \u{202E}", "cat <<E\n\u{200B}\nE", "ls \u{1B}[2J",
  ])
  func findsHiddenScalars(command: String) { #expect(scan(command).hasHiddenScalars) }

  @Test(arguments: [
    "cat 한글.txt", "cat '보고서 v2.txt'", "rm 보고서v2.txt", "ls 文件夹", "cat résumé.pdf", "cat Ünïcödé", "echo '👩\u{200D}💻 안녕'",
    "mv 📁 new", "grep 'привет' файл.txt", "git commit -m 'Обновить readme-файл'", "git commit -m\"Исправить\"",
    "cat отчет.txt", "cat оса.txt", "./скрипт.sh", "./스크립트.sh", "스크립트", "cat Δt.csv", "cat 10µm.csv", "echo '“quoted”'",
    "cat It’s.txt", "cat 보고서（최종）.txt", "touch a—b", "echo 'a\u{A0}b'", "echo \"전각\u{3000}공백\"", "git log --author=Рос",
    "echo $'\\u0441at'", "awk '{print $1}' 파일", "echo 'a | b ｜ c'", "ls\n\tcat x", "cat \u{1112}\u{1161}\u{11AB}.txt",
    "",
    "cat e\u{301}.txt", "curl https://한국.kr", "curl 'https://x.com/경로'",
  ])
  func leavesOrdinaryText(command: String) { #expect(scan(command).isEmpty, "\(command)") }

  @Test func revealsWhatItFinds() {
    #expect(scan("сat сat.txt").revealed(in: "сat сat.txt") == "<U+0441>at <U+0441>at.txt")
  }

  @Test func looksIntoWhatCannotBeRead() { #expect(scan("if сat x; then").lookAlikes == ["с"]) }
}
