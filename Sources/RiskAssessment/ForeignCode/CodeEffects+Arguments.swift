/// What a call is given.
extension CodeEffects {
  /// The text in `Path("x").unlink()` and `"rm x".execute()`.
  func receiver(at place: Int, _ arguments: [String?]) -> String? {
    guard place > 1, tokens[place - 1].isSign(".") else { return nil }
    if arguments.isEmpty, case .text(let text, true) = tokens[place - 2] { return text }
    guard case .word(let word) = tokens[place], arguments.isEmpty || Self.ofPaths.contains(word), place > 3,
      tokens[place - 2].isSign(")"), case .text(let text, true) = tokens[place - 3]
    else { return nil }
    return text
  }

  private static let ofPaths: Set<String> = [
    "write_text", "write_bytes", "unlink", "rmdir", "touch", "chmod", "delete",
  ]

  /// `Directory.Delete(x, true)`: what has the function is about folders.
  func isOfFolders(_ place: Int) -> Bool {
    guard place > 1, tokens[place - 1].isSign("."), let owner = tokens[place - 2].word else { return false }
    return ["directory", "dir", "folder"].contains(owner.lowercased())
  }

  /// `File.write(x, y)`, not `stdout.write(y)`.
  func isOfFiles(_ place: Int) -> Bool {
    guard place > 1, tokens[place - 1].isSign("."), let owner = tokens[place - 2].word else { return false }
    return ["File", "IO", "Pathname", "Bun", "Files", "fs"].contains(owner)
  }

  /// The text that a call inside a call is given: `eval(compile("x", "", "exec"))`.
  func firstText(after place: Int) -> String? {
    tokens[(place + 1)...].prefix(6).lazy.compactMap { if case .text(let text, true) = $0 { text } else { nil } }.first
  }

  /// The texts of a call that puts them together by `join`: `system(join " ", "rm", "x")`, `run(" ".join(["rm", "x"]))`.
  func joinedText(after place: Int) -> String? {
    let end = tokens[place...].prefix(32).firstIndex { $0.isSign(";") || $0.isSign("\n") } ?? tokens.endIndex
    let call = tokens[place..<min(end, place + 32)]
    guard call.contains(where: { $0.word == "join" }) else { return nil }
    return call.compactMap(\.text).filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: " ")
  }

  private static let listMakers: Set<String> = ["c", "list", "Array", "vec", "tuple", "List", "Seq"]

  /// A call of more tokens is not read further: it may stand inside another one, and that inside a third.
  private static let longestCall = 128

  /// The texts between the brackets after a call, or up to the end of the statement: nil for what is not a text.
  func arguments(after place: Int) -> [String?] {
    var found: [String?] = []
    var depth = 0
    var current: String?
    var hasContent = false
    func finish() { if hasContent { found.append(current) } }
    var index = place + 1
    // `rm_rf!(x)`: the sign belongs to the name.
    if index + 1 < tokens.count, tokens[index].isSign("!"), tokens[index + 1].isSign("(") { index += 1 }
    let end = min(tokens.count, place + Self.longestCall)
    scan: while index < end, found.count < 32 {
      if language == .lisp, depth == 0, !tokens[index].isSign(")") {
        finish()
        (current, hasContent) = (nil, false)
      }
      switch tokens[index] {
      case .sign("("), .sign("["), .sign("{"):
        // `c("-rf", "x")`: what makes a list is no argument itself.
        if depth > 0, current == nil, case .word(let word) = tokens[index - 1], Self.listMakers.contains(word) {
          hasContent = false
        }
        depth += 1
      // `{args: ["x"]}`: a name of what follows.
      case .sign(":") where depth > 1: (current, hasContent) = (nil, false)
      case .sign(")"), .sign("]"), .sign("}"):
        depth -= 1
        if depth <= 0 { break scan }
      case .sign(";"), .sign("\n"): if depth == 0 { break scan }
      case .sign(","):
        finish()
        (current, hasContent) = (nil, false)
      case .text(let text, let isWhole):
        current = hasContent ? nil : isWhole ? text : text.isEmpty ? nil : text
        hasContent = true
      case .number(let number):
        current = hasContent ? nil : (index > 0 && tokens[index - 1].isSign("-") ? "-" : "") + number
        hasContent = true
      case .sign("-"): break
      default:
        if case .word(let word) = tokens[index], language.callsWithoutBrackets, ["if", "unless", "for"].contains(word),
          depth == 0
        {
          break scan
        }
        current = hasContent ? current : nil
        hasContent = true
      }
      index += 1
    }
    finish()
    return found
  }
}
