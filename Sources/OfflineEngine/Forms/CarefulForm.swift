internal import Platform
internal import ShellGrammar

/// The careful way to do what deletes or overwrites: to list first, to be asked, or to only try.
struct CarefulForm {
  /// How a careful form is careful.
  enum Manner {
    /// It lists what would be deleted.
    case lists
    /// It asks before each.
    case asks
    /// It only says what would happen.
    case tries
    /// It stops where others have pushed in between.
    case stops

    /// What it does, in a language.
    func about(in language: Language) -> String {
      switch (self, language) {
      case (.lists, .korean): "지우지 않고, 지울 것을 먼저 나열합니다"
      case (.lists, _): "List what would be deleted, without deleting it"
      case (.asks, .korean): "하나씩 물어보고 지웁니다"
      case (.asks, _): "Ask before each deletion"
      case (.tries, .korean): "실제로 하지 않고, 무엇을 할지만 보여 줍니다"
      case (.tries, _): "Show what would be done, without doing it"
      case (.stops, .korean): "다른 사람이 올린 것이 있으면 멈춥니다"
      case (.stops, _): "Stop where somebody else has pushed"
      }
    }
  }

  /// The command.
  let command: String
  /// How it is careful.
  let manner: Manner

  /// The careful form of a command line that is one simple command; nil where there is none.
  init?(of command: String) {
    let script = ShellParser().parse(command)
    guard script.diagnostics.isEmpty else { return nil }
    var found: [SimpleCommand] = []
    script.list.forEachSimpleCommand { found.append($0) }
    guard found.count == 1, let words = found.first?.words else { return nil }
    let values = words.map(\.literalValue)
    let start = values.first == "sudo" ? WrappedCommand.start(in: values) ?? 0 : 0
    let edit = Edit(words: words[start...], values: values[start...])
    guard let (changes, manner) = edit.changes() else { return nil }
    self.manner = manner
    self.command = Self.applying(changes, to: command)
  }

  /// A part of the command and what stands in its place.
  private typealias Change = (range: SourceRange, text: String)

  private static func applying(_ changes: [Change], to command: String) -> String {
    var bytes = Array(command.utf8)
    for change in changes.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(change.range.start..<change.range.end, with: Array(change.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A simple command to be made careful.
  private struct Edit {
    let words: ArraySlice<ShellGrammar.Word>
    let values: ArraySlice<String?>

    func changes() -> ([Change], Manner)? {
      switch values.first {
      case "find": find()
      case "rm": remove()
      case "git": git()
      case "rsync": values.contains("--delete") && flags("n") == nil ? insertion(" -nv", .tries) : nil
      default: nil
      }
    }

    /// Without `-delete` or `-exec rm`, find lists.
    private func find() -> ([Change], Manner)? {
      guard let index = values.firstIndex(where: { $0 == "-delete" || $0 == "-exec" }), index > words.startIndex,
        let end = words.last?.range.end
      else { return nil }
      let isDeletion =
        values[index] == "-delete" ? index == values.endIndex - 1 : values[(index + 1)...].first == "rm"
      return isDeletion ? ([(SourceRange(words[index - 1].range.end, end), "")], .lists) : nil
    }

    private func remove() -> ([Change], Manner)? {
      if flags("i") != nil { return nil }
      guard let index = flags("f"), let flags = values[index] else { return insertion(" -i", .asks) }
      return ([(words[index].range, flags.replacing("f", with: "i"))], .asks)
    }

    private func git() -> ([Change], Manner)? {
      guard let verb = values.firstIndex(of: "clean") ?? values.firstIndex(of: "push"), verb == words.startIndex + 1
      else { return nil }
      if values[verb] == "push" {
        return values.firstIndex(of: "--force").map { ([(words[$0].range, "--force-with-lease")], .stops) }
      }
      guard let index = flags("f"), let flags = values[index] else { return nil }
      return ([(words[index].range, flags.replacing("f", with: "n"))], .tries)
    }

    /// The word of single letters, of which `letter` is one.
    private func flags(_ letter: Character) -> Int? {
      values.firstIndex { value in
        guard let value, value.hasPrefix("-"), !value.hasPrefix("--") else { return false }
        return value.dropFirst().contains(letter)
      }
    }

    private func insertion(_ text: String, _ manner: Manner) -> ([Change], Manner)? {
      guard let end = words.first?.range.end else { return nil }
      return ([(SourceRange(end, end), text)], manner)
    }
  }
}
