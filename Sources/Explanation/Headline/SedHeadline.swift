import CommandReference

/// What a short script of sed does to lines: what it replaces, which lines it prints or deletes.
struct SedHeadline {
  let words: HeadlineWords
  let isQuiet: Bool
  let isExtended: Bool

  /// A replacement in the words of a phrase: every `a` and `b`.
  struct Replacement {
    /// The text that is looked for, or the pattern.
    var old: String
    var new: String
    /// Whether all in a line are replaced, not only the first.
    var isGlobal: Bool
    /// Whether `old` is plain text.
    var isPlain: Bool
    var place = SedPattern.Place.anywhere
  }

  /// The replacement, where the script is nothing else.
  func replacement(_ bytes: [UInt8]) -> Replacement? {
    guard let commands = SedReader.read(bytes), commands.count == 1, !isQuiet else { return nil }
    let command = commands[0]
    guard command.first == nil, case .substitute(let item) = command.kind, item.occurrence == nil, item.flags.isEmpty
    else { return nil }
    let pattern = SedPattern.anchored(bytes[item.pattern], isExtended: isExtended)
    let old = pattern?.text ?? String(decoding: bytes[item.pattern], as: UTF8.self)
    let new = String(decoding: bytes[item.replacement], as: UTF8.self)
    // What is put at an edge of a line has a sentence of its own.
    guard !old.isEmpty, old != "^", old != "$", !new.contains("\\"), !new.contains("&") else { return nil }
    return Replacement(
      old: old, new: new, isGlobal: item.isGlobal, isPlain: pattern != nil, place: pattern?.place ?? .anywhere)
  }

  /// `every a with b`, for a sentence about replacing.
  func phrase(_ item: Replacement) -> (english: String, korean: String, values: [String: String]) {
    let (old, oldKorean) = object(item, in: " of each line", " in each line", "줄마다 ")
    let values = ["old": item.old, "new": item.new]
    if item.new.isEmpty { return ("without " + old, oldKorean + " 지운", values) }
    return ("with " + old + " replaced by `{new}`", oldKorean + " `{new}`(으)로 바꾼", values)
  }

  /// What is replaced, as an object: `every a`, `the first a in each line`, `a at the end of each line`.
  private func object(
    _ item: Replacement, in lines: String, _ eachLine: String, _ korean: String
  ) -> (english: String, korean: String) {
    let old = item.isPlain ? "`{old}`" : "match of `{old}`"
    let oldKorean = item.isPlain ? "`{old}`을(를)" : "`{old}`에 맞는 부분을"
    switch item.place {
    case .start: return (old + " at the beginning" + lines, korean + "맨 앞의 " + oldKorean)
    case .end: return (old + " at the end" + lines, korean + "맨 끝의 " + oldKorean)
    case .anywhere where item.isGlobal: return ("every " + old, "모든 " + oldKorean)
    case .anywhere: return ("the first " + old + eachLine, korean + "처음 나오는 " + oldKorean)
    }
  }

  /// What an edit of `files` in their places does; nil where it cannot be told in a phrase.
  func edit(_ bytes: [UInt8], of files: String) -> String? {
    if let item = replacement(bytes) {
      let isEvery = item.isGlobal && item.place == .anywhere
      let (old, oldKorean) = object(item, in: " of each line", "", isEvery ? "" : "줄마다 ")
      let place = isEvery ? " in {x}" : item.place == .anywhere ? " in each line of {x}" : " of {x}"
      let placeKorean = isEvery ? "{x}에서 " : "{x}의 "
      let values = ["old": item.old, "new": item.new, "x": files]
      if item.new.isEmpty { return words.say("deletes " + old + place, placeKorean + oldKorean + " 지웁니다", values) }
      return item.place == .anywhere
        ? words.say(
          "replaces " + old + " with `{new}`" + place, placeKorean + oldKorean + " `{new}`(으)로 바꿉니다", values)
        : words.say(
          "replaces " + old + place + " with `{new}`", placeKorean + oldKorean + " `{new}`(으)로 바꿉니다", values)
    }
    guard let commands = SedReader.read(bytes), commands.count == 1, !commands[0].isNegated,
      case .simple(UInt8(ascii: "d")) = commands[0].kind, commands[0].last == nil
    else { return nil }
    switch commands[0].first {
    case .regex(let pattern, _, ignoresCase: false)?:
      let values = ["c": condition(pattern, isNegated: false), "x": files]
      return words.say("deletes the lines that {c} from {x}", "{x}에서 {c} 줄을 지웁니다", values)
    case .line(let number)?:
      let values = ["n": words.ordinal(Int(number) ?? 0), "k": number, "x": files]
      return words.say("deletes the {n} line of {x}", "{x}의 {k}번째 줄을 지웁니다", values)
    case .lastLine?: return words.say("deletes the last line of {x}", "{x}의 마지막 줄을 지웁니다", ["x": files])
    default: return nil
    }
  }

  /// Applies a script to `stream`; false where it cannot be told in a phrase.
  func apply(_ bytes: [UInt8], to stream: inout LineStream) -> Bool {
    if let replacement = replacement(bytes) {
      let (english, korean, values) = phrase(replacement)
      stream.change(english: english, korean: korean, values, words)
      return true
    }
    guard let commands = SedReader.read(bytes), commands.count == 1, !commands[0].isNegated else { return false }
    let command = commands[0]
    if case .quit(UInt8(ascii: "q"), _) = command.kind, !isQuiet, command.last == nil,
      case .line(let number)? = command.first
    {
      stream.take(.first(number), words)
      return true
    }
    guard case .simple(let verb) = command.kind else { return false }
    switch verb {
    case UInt8(ascii: "p") where isQuiet: return take(command, &stream)
    case UInt8(ascii: "d") where !isQuiet: return drop(command, &stream)
    default: return false
    }
  }

  private func take(_ command: SedCommand, _ stream: inout LineStream) -> Bool {
    switch (command.first, command.last) {
    case (.line(let number)?, nil): stream.take(.line(number), words)
    case (.lastLine?, nil): stream.take(.last("1"), words)
    case (.line("1")?, .line(let last)?): stream.take(.first(last), words)
    case (.line(let first)?, .line(let last)?):
      guard let low = Int(first), let high = Int(last), low < high else { return false }
      stream.take(.lines(first, last), words)
    case (.line(let first)?, .lastLine?): stream.take(.from(first), words)
    case (.regex(let pattern, _, ignoresCase: false)?, nil): stream.keep(condition(pattern, isNegated: false), words)
    default: return false
    }
    return true
  }

  private func drop(_ command: SedCommand, _ stream: inout LineStream) -> Bool {
    switch (command.first, command.last) {
    case (.line("1")?, nil): stream.take(.allButFirst("1"), words)
    case (.line("1")?, .line(let last)?): stream.take(.allButFirst(last), words)
    case (.lastLine?, nil): stream.take(.allButLast("1"), words)
    case (.regex(let pattern, _, ignoresCase: false)?, nil): stream.keep(condition(pattern, isNegated: true), words)
    default: return false
    }
    return true
  }

  private func condition(_ pattern: String, isNegated: Bool) -> String {
    PatternPhrase(words: words).condition(pattern, in: isExtended ? .extendedRegex : .regex, isNegated: isNegated)
  }
}
