/// The commands of a crontab.
enum CronLines {
  /// The commands, one a line, without their times.
  static func commands(of text: String) -> String {
    text.split(separator: "\n").map { line in
      let line = line.drop { $0 == " " || $0 == "\t" }
      if line.hasPrefix("#") { return "" }
      var rest = line
      for _ in 0..<(line.hasPrefix("@") ? 1 : isTimed(line) ? 5 : 0) {
        rest = rest.drop { $0 != " " && $0 != "\t" }.drop { $0 == " " || $0 == "\t" }
      }
      return String(rest)
    }.joined(separator: "\n")
  }

  private static func isTimed(_ line: Substring) -> Bool {
    line.first.map { $0 == "*" || $0.isNumber } ?? false
  }
}
