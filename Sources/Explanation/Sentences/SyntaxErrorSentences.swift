import CommandReference
import Platform

/// What is said of text that is not shell grammar: the parser's messages, with the place they speak of.
enum SyntaxErrorSentences {
  /// The messages of the parser and their Korean sentences.
  private static let korean: [(message: String, sentence: String)] = [
    ("the quote `{sign}` opened here is never closed", "여기서 연 따옴표 `{sign}`이(가) 닫히지 않았습니다."),
    ("the `{sign}` opened here is never closed", "여기서 연 `{sign}`이(가) 닫히지 않았습니다."),
    ("the `((` opened here is never closed by `))`", "여기서 연 `((`를 닫는 `))`가 없습니다."),
    ("the backquote opened here is never closed", "여기서 연 백쿼트가 닫히지 않았습니다."),
    (
      "the here-document opened here is never closed: no line is just `{sign}`",
      "여기서 연 히어 도큐먼트가 닫히지 않았습니다. `{sign}`만 있는 줄이 없습니다."
    ),
    ("the input ends here, but a command is missing", "여기서 입력이 끝나지만 명령이 더 있어야 합니다."),
    ("the line ends here, but a command is missing", "여기서 줄이 끝나지만 명령이 더 있어야 합니다."),
    ("unexpected `{sign}` after `else`", "`else` 뒤에는 `{sign}`이(가) 올 수 없습니다."),
    ("unexpected second `else`", "`else`가 두 번 나왔습니다."),
    ("unexpected `{sign}`", "`{sign}`은(는) 여기에 올 수 없습니다."),
    (
      "`{sign}` is missing: the `{open}` that stands here is not closed",
      "`{sign}`이(가) 없습니다. 여기 있는 `{open}`이(가) 닫히지 않았습니다."
    ),
    ("`{sign}` is missing: the {construct} that begins here is not closed", "`{sign}`이(가) 없어 여기서 시작한 구문이 닫히지 않았습니다."),
    ("`{sign}` is missing after the `{open}` that stands here", "여기 있는 `{open}` 뒤에 `{sign}`이(가) 없습니다."),
    ("`{sign}` is expected here", "여기에 `{sign}`이(가) 있어야 합니다."),
    ("`{sign}` is no expansion that the shell knows", "`{sign}`은(는) 셸이 아는 확장이 아닙니다."),
    ("a word is missing after the operator that stands here", "여기 있는 연산자 뒤에 단어가 없습니다."),
    ("a variable's name is missing after `{sign}`", "`{sign}` 뒤에 변수 이름이 없습니다."),
    ("a name is missing after `{sign}`", "`{sign}` 뒤에 이름이 없습니다."),
    ("a word is missing after `{sign}`", "`{sign}` 뒤에 단어가 없습니다."),
    ("a command is missing after `{sign}`", "`{sign}` 뒤에 명령이 없습니다."),
    ("a file is missing after `{sign}`", "`{sign}` 뒤에 파일이 없습니다."),
    ("a text is missing after `{sign}`", "`{sign}` 뒤에 글자가 없습니다."),
    ("a delimiter is missing after `{sign}`", "`{sign}` 뒤에 끝을 알리는 단어가 없습니다."),
    ("`for ((…))` needs three expressions with `;` between them", "`for ((…))`에는 `;`로 나눈 식 세 개가 필요합니다."),
    (
      "the body of the function `{sign}` must be in brackets: `{{ …; }}`",
      "함수 `{sign}`의 본문은 괄호 안에 있어야 합니다: `{{ …; }}`."
    ),
    ("nested too deeply: {reason}", "구문이 너무 깊이 들어 있습니다."),
    ("a NUL byte stands here: no command can hold one", "NUL 바이트가 있습니다. 명령에는 들어갈 수 없습니다."),
  ]

  private static let place = LocalizedSentence(english: "Column {column}", korean: "{column}열")
  private static let placeInLines = LocalizedSentence(
    english: "Line {line}, column {column}", korean: "{line}행 {column}열")

  /// The parser's message as a sentence, in Korean where the message is known.
  static func sentence(_ message: String, _ language: Language) -> String {
    if language == .korean {
      for (known, sentence) in korean {
        if let values = ValuePattern(known)?.match(message) { return SentenceTemplate.fill(sentence, values) }
      }
    }
    return message + "."
  }

  /// The line and column of the byte at `offset` of `command`, and the text that begins there.
  static func place(_ offset: Int, in command: [UInt8], _ language: Language) -> String {
    let before = command[..<max(0, min(offset, command.count))]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let values = ["line": String(line), "column": String(column)]
    let sentence = command.contains(UInt8(ascii: "\n")) ? placeInLines : place
    let text = excerpt(command[before.endIndex...])
    return SentenceTemplate.fill(sentence[language], values) + (text.isEmpty ? "" : " `\(text)`")
  }

  /// The start of the line that `bytes` begin with.
  private static func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
    let line = String(decoding: bytes.prefix(80).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return line.count > 16 ? line.prefix(15) + "…" : line
  }
}
