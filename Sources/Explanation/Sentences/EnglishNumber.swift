/// What follows a number in an English sentence that was written for several things.
enum EnglishNumber {
  /// ` lines are` behind a 1 as ` line is`, and where that ends; nil where no such noun follows.
  static func singular(_ text: Substring) -> (text: String, end: Substring.Index)? {
    guard text.first == " " else { return nil }
    let noun = text.dropFirst().prefix { $0.isASCII && $0.isLetter }
    guard let one = nouns[String(noun)] else { return nil }
    let rest = text[noun.endIndex...]
    for (many, verb) in [(" are", " is"), (" run", " runs"), (" have", " has")] where rest.hasPrefix(many) {
      let end = rest.index(rest.startIndex, offsetBy: many.count)
      if end == rest.endIndex || !rest[end].isLetter { return (" " + one + verb, end) }
    }
    return (" " + one, noun.endIndex)
  }

  /// Plurals that sentences have behind a number, with their singulars.
  private static let nouns: [String: String] = {
    let regular = [
      "second", "minute", "hour", "day", "week", "month", "year", "line", "byte", "block", "character", "column",
      "level", "part", "job", "file", "word", "commit", "space", "digit", "frame", "item", "value", "packet", "page",
      "bit", "pixel", "request", "message", "row", "record", "argument", "field", "folder", "host", "thread", "worker",
      "core", "pod", "attempt", "sector", "channel", "step", "round", "test", "change",
    ]
    var all = ["processes": "process", "copies": "copy", "entries": "entry", "tries": "try", "bodies": "body"]
    for noun in regular { all[noun + "s"] = noun }
    return all
  }()
}
