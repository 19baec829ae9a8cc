import LanguageModels
import Prompting
import Testing

/// Estimates beside what real tokenizers count; the numbers were read off four of them, the largest is given.
struct TokenEstimateTests {
  @Test(
    "an estimate is no less than what tokenizers count, and not much more",
    arguments: TokenEstimateTests.counted)
  func isOnTheSafeSide(text: String, largest: Int) {
    let estimate = TokenEstimate.cautious.tokens(in: text)
    #expect(estimate >= largest)
    #expect(Double(estimate) <= Double(largest) * 1.6 + 3)
  }

  static let counted: [(String, Int)] = [
    ("find files larger than 100MB changed in the last 7 days and sort them by size", 19),
    ("find . -type f -size +100M -mtime -7 -printf '%s\\t%p\\n' | sort -rn | head -n 20", 34),
    ("현재 폴더에서 지난 7일 동안 바뀐 100MB보다 큰 파일을 찾아서 크기 순서로 보여줘", 47),
    ("lsof는 열려 있는 파일을 나열하는 데 씁니다. 이 옵션은 네트워크 연결을 나열하라는 뜻입니다.", 50),
    (
      "-rw-r--r-- 1 root root  48213 Nov 21 11:07 report_17.txt\n-rw-r--r-- 1 root root 910333 Nov 21 11:52 report_18.txt\n",
      51
    ),
    ("commit da39a3ee5e6b4b0d3255bfef95601890afd80709\nAuthor: Someone <someone@example.com>\n", 38),
    (
      "{\"name\": \"x\", \"items\": [1, 2, {\"a\": null, \"b\": [true, false]}], \"url\": \"https://example.com/a/b?c=d\"}",
      46
    ),
    ("aGVsbG8gd29ybGQgdGhpcyBpcyBiYXNlNjQgdGV4dCB3aXRoIG1hbnkgbGV0dGVycw==", 48),
    (
      "func tokens(in text: String) -> Int {\n    var count = TokenCount(weights: weights)\n    return count.finish()\n}\n",
      31
    ),
    ("这是一个关于如何在当前目录中查找大文件并按大小排序的请求，请给出最安全的命令。", 33),
    ("現在のディレクトリで大きなファイルを探して、サイズ順に並べてください。", 36),
    ("найти большие файлы в текущем каталоге и отсортировать по размеру", 31),
    ("ابحث عن الملفات الكبيرة في الدليل الحالي ورتبها حسب الحجم", 46),
    ("Usage: 12345 6789 1700000000 3.14159 192.168.100.254:8080 2024-01-02T03:04:05Z 0x7fff5fbff8c0", 54),
    ("THE QUICK BROWN FOX README LICENSE MAKEFILE HTTP_PROXY PATH", 18),
    ("🙂🚀🎉 done", 9),
  ]

  @Test("a text costs at most what its lines cost one by one")
  func lines() {
    let lines = ["Hello World", "  let x = 12345", "", "큰 파일을 찾아줘", "\tfoo", "", "", "--long-option=VALUE"]
    let whole = TokenEstimate.cautious.tokens(in: lines.map { $0 + "\n" }.joined())
    #expect(whole <= lines.reduce(0) { $0 + TokenEstimate.cautious.tokens(in: $1 + "\n") })
    #expect(TokenEstimate.cautious.tokens(in: "") == 0)
  }

  @Test("a provider whose tokenizer is known is reckoned by it")
  func providers() {
    let text = "현재 폴더에서 큰 파일을 찾아줘"
    #expect(TokenEstimate.provider("openai").tokens(in: text) < TokenEstimate.cautious.tokens(in: text))
    #expect(TokenEstimate.provider("ollama") == .cautious)
  }

  @Test("the shape of one command and of several")
  func shapes() {
    #expect(AnswerShape.commands(count: 1).order == ["command", "note"])
    #expect(AnswerShape.commands(count: 3).order == ["commands"])
    guard case .object(let schema) = AnswerShape.commands(count: 3).schema,
      case .object(let properties)? = schema["properties"],
      case .object(let list)? = properties["commands"]
    else {
      Issue.record("no list of commands")
      return
    }
    #expect(list["items"] == AnswerShape.commands(count: 1).schema)
    #expect(schema["additionalProperties"] == .bool(false))
  }
}
