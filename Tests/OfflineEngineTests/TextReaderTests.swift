import Testing

@testable import OfflineEngine

struct TextReaderTests {
  @Test(arguments: [
    ("find a.txt", ["word find", "value a.txt"]),
    ("print lines 5-10, please", ["word print", "word lines", "value 5-10", "word please"]),
    ("separated by |", ["word separated", "word by", "symbol |"]),
    ("say \"hello world\" twice", ["word say", "quoted hello world", "word twice"]),
    ("don't touch it's", ["word don't", "word touch", "word it's"]),
    ("files over 100MB?", ["word files", "word over", "number 100MB"]),
    ("files >100MB", ["word files", "symbol >", "number 100MB"]),
    ("column 3 <=7", ["word column", "number 3", "symbol <=", "number 7"]),
    ("into >out.txt", ["word into", "value >out.txt"]),
    ("3일 전", ["number 3", "word 일", "word 전"]),
    ("보고서.pdf를 열기", ["value 보고서.pdf", "word 를", "word 열기"]),
    ("docs/에서 찾기", ["value docs/", "word 에서", "word 찾기"]),
    ("'따옴표 안'을 grep", ["quoted 따옴표 안", "word 을", "word grep"]),
    ("“curly quotes” here", ["quoted curly quotes", "word here"]),
    ("case-insensitive", ["word case-insensitive"]),
    ("topic-x", ["word topic-x"]),
    ("https://example.com/a?b=1를 받기", ["value https://example.com/a?b=1", "word 를", "word 받기"]),
    ("scp a.txt bob@web1:/tmp", ["word scp", "value a.txt", "value bob@web1", "value /tmp"]),
    ("server1:~/log를 받기", ["word server1", "value ~/log", "word 를", "word 받기"]),
    ("run app:1.0 at 10:30", ["word run", "value app:1.0", "word at", "value 10:30"]),
    ("git@github.com:me/a.git", ["value git@github.com:me/a.git"]), ("a와 b", ["word a", "word 와", "word b"]),
    ("$로 구분", ["symbol $", "word 로", "word 구분"]),
  ])
  func textIsDividedIntoTokens(text: String, expected: [String]) {
    let reading = reading(text)
    let tokens = reading.tokens.indices.map { "\(reading.tokens[$0].kind) \(reading.text($0))" }
    #expect(tokens == expected)
  }

  @Test(arguments: [
    "", " ", "'", "\"\"", "?!", "가", "a", "-", "~", "…", "{x}", "\u{301}", "ㄱㄴ", "🙂 files", "'''''", "「x」",
  ])
  func oddTextIsRead(text: String) {
    _ = reading(text).tokens
  }

  @Test func onlyTheFirstTokensAreLookedAt() {
    let long = reading(String(repeating: "file ", count: 500))
    #expect(long.tokens.count == RequestReading.tokenLimit)
  }
}
