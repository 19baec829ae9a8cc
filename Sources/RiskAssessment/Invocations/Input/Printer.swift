/// A program that prints what its words and its input decide.
struct Printer {
  let name: String
  let words: [InvocationArgument]
  let input: String?

  /// What it prints, where that can be told.
  func output(with state: ShellState) -> String? {
    switch name {
    case "echo": return echo()
    case "printf": return printf()
    case "yes": return words.isEmpty ? "y\n" : words.map(\.text).joined(separator: " ") + "\n"
    case "cat":
      guard let path = words.first(where: { !$0.isFlag && $0.value != "-" })?.value else { return input }
      if case .text(let text) = state.files[path] { return text }
      return nil
    case "rev": return input.map { eachLine($0) { String($0.reversed()) } }
    case "tac": return input.map { $0.split(separator: "\n").reversed().joined(separator: "\n") + "\n" }
    case "tr": return translate()
    case "base64", "base32", "openssl":
      guard words.contains(where: { ["-d", "-D", "--decode", "-di", "-id"].contains($0.text) }) else { return nil }
      return name == "base32" ? nil : input.flatMap(Decoding.base64)
    case "xxd":
      let flags = words.filter(\.isFlag).map(\.text).joined()
      return flags.contains("r") && flags.contains("p") ? input.flatMap(Decoding.hexadecimal) : nil
    case "sed": return sed()
    case "awk", "gawk", "mawk": return AwkProgram.printed(by: words.first { !$0.isFlag }?.value ?? "")
    default: return input
    }
  }

  private func echo() -> String {
    var rest = words[...]
    var flags = ""
    while let flag = rest.first?.value, flag.count > 1, flag.hasPrefix("-"), flag.dropFirst().allSatisfy("neE".contains)
    {
      flags += flag
      rest = rest.dropFirst()
    }
    let text = rest.map(\.spoken).joined(separator: " ")
    return (flags.contains("e") ? Decoding.escapes(text) : text) + (flags.contains("n") ? "" : "\n")
  }

  private func printf() -> String? {
    var rest = words[...]
    if rest.first?.value == "--" { rest = rest.dropFirst() }
    guard let format = rest.popFirst()?.value, !format.hasPrefix("-v") else { return nil }
    var text = ""
    var isFirst = true
    // The format is used again for words that are left over.
    while isFirst || !rest.isEmpty && format.contains("%") && text.utf8.count < 8192 {
      isFirst = false
      text += fill(Decoding.escapes(format), &rest)
    }
    return text
  }

  private func fill(_ format: String, _ rest: inout ArraySlice<InvocationArgument>) -> String {
    var text = ""
    var isDirective = false
    for character in format {
      if !isDirective {
        if character == "%" { isDirective = true } else { text.append(character) }
      } else if character == "%" {
        text.append("%")
        isDirective = false
      } else if character.isLetter {
        let word = rest.popFirst()?.spoken ?? ""
        text += character == "b" ? Decoding.escapes(word) : word
        isDirective = false
      }
    }
    return text
  }

  /// `sed 's/^/rm /'`: what is put in, around a line that may be unknown.
  private func sed() -> String? {
    guard let program = words.first(where: { !$0.isFlag })?.value, program.first == "s",
      let divider = program.dropFirst().first
    else { return input }
    let parts = program.dropFirst(2).split(separator: divider, omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return input }
    let (pattern, replacement) = (parts[0], String(parts[1]))
    let line = input.map { $0.split(separator: "\n").first.map(String.init) ?? "" } ?? OutputText.unknown
    if pattern == "^" { return replacement + line + "\n" }
    if pattern == "$" { return line + replacement + "\n" }
    return (pattern.contains("*") ? "" : line + "\n")
      + replacement.split(separator: "&", omittingEmptySubsequences: false).joined(separator: line) + "\n"
  }

  private func translate() -> String? {
    let sets = words.filter { !$0.isFlag }.compactMap(\.value).map(Decoding.characterSet)
    guard let input, let from = sets.first else { return input }
    if words.contains(where: { $0.isFlag && $0.text.contains("d") }) {
      return String(input.filter { !from.contains($0) })
    }
    guard sets.count == 2, let last = sets[1].last else { return input }
    var table: [Character: Character] = [:]
    for (index, character) in from.enumerated() { table[character] = index < sets[1].count ? sets[1][index] : last }
    return String(input.map { table[$0] ?? $0 })
  }

  private func eachLine(_ text: String, _ change: (Substring) -> String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(change).joined(separator: "\n")
  }
}

extension InvocationArgument {
  /// The word as it stands in text that is printed: what is not known, as it is written.
  var spoken: String { value ?? readableText ?? written }
}
