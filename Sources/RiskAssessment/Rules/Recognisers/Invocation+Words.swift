extension Invocation {
  /// The texts of the arguments.
  var words: [String] { arguments.map(\.text) }

  /// Whether one of `names` is an argument, as it is or with `=value`.
  func has(_ names: String...) -> Bool {
    arguments.contains { argument in
      let text = argument.text
      return names.contains { text == $0 || text.hasPrefix($0) && text.dropFirst($0.count).first == "=" }
    }
  }

  /// Whether `letter` is in a cluster of short flags such as `-rf`.
  func hasLetter(_ letter: Character) -> Bool {
    flags.contains { Self.isCluster($0.text) && $0.text.contains(letter) }
  }

  /// The words that are neither flags nor the values of these flags: a subcommand and what follows it.
  func plainWords(valueFlags: Set<String> = []) -> [String] {
    var words: [String] = []
    var isValue = false
    for argument in arguments {
      if isValue {
        isValue = false
      } else if argument.isFlag {
        isValue = valueFlags.contains(argument.text)
      } else {
        words.append(argument.text)
      }
    }
    return words
  }

  /// The value of a flag: the rest of its word, or the next word.
  func value(of names: String...) -> String? {
    for (index, argument) in arguments.enumerated() {
      let text = argument.text
      for name in names {
        if text == name { return arguments.indices.contains(index + 1) ? arguments[index + 1].text : nil }
        if text.hasPrefix(name + "=") { return String(text.dropFirst(name.count + 1)) }
        if name.count == 2, text.hasPrefix(name), !text.hasPrefix("--") { return String(text.dropFirst(2)) }
      }
    }
    return nil
  }

  /// The word behind a cluster of short flags that ends in this one: `-ou 0`.
  func valueAfterCluster(endingIn letter: Character) -> String? {
    guard let place = arguments.firstIndex(where: { Self.isCluster($0.text) && $0.text.last == letter }) else {
      return nil
    }
    return arguments.indices.contains(place + 1) ? arguments[place + 1].text : nil
  }

  /// Whether the command is only tried: nothing is changed.
  var isDryRun: Bool { !dryRunPlaces.isEmpty }

  /// Whether it is, and the word that says so is not the value of the flag before it: `--log-file --dry-run`.
  var isSurelyDryRun: Bool {
    dryRunPlaces.contains { place in
      guard place > 0 else { return true }
      let before = arguments[place - 1].text
      return !before.hasPrefix("--") || before.contains("=") || Self.switches.contains(before)
    }
  }

  /// The places of the words that say so; none where one of them says the contrary: `--dry-run=0`.
  private var dryRunPlaces: [Int] {
    var places: [Int] = []
    for (place, argument) in arguments.enumerated() where argument.text.hasPrefix("--") {
      let text = argument.text
      if text == "--" { break }
      if text == "--no-dry-run" { return [] }
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let name = parts.first, Self.dryRunFlags.contains(name) else { continue }
      if place > 0, Self.flagsWithValue.contains(arguments[place - 1].text) { continue }
      guard parts.count == 1 || Self.dryRunValues.contains(parts[1]) else { return [] }
      places.append(place)
    }
    return places
  }

  private static let dryRunFlags: Set<String> = [
    "--dry-run", "--dryrun", "--simulate", "--just-print", "--what-if", "--whatif",
  ]
  private static let dryRunValues: Set<String> = ["client", "server", "true", "1", "all"]
  /// Flags that take a value in every program that has them: the next word says nothing of itself.
  private static let flagsWithValue: Set<String> = [
    "--log-file", "--config", "--kubeconfig", "--output", "--file", "--profile", "--region", "--context", "--namespace",
    "--project", "--message", "--name", "--format", "--exclude", "--include", "--filter", "--password-file",
  ]
  /// Long flags that take no value in any program that knows a dry run.
  private static let switches: Set<String> = [
    "--recursive", "--force", "--verbose", "--quiet", "--yes", "--install", "--dry-run", "--dryrun", "--delete",
    "--exact-timestamps", "--size-only", "--no-progress",
  ]

  /// Whether only the help or the version is printed.
  var isHelp: Bool { has("--help") || arguments.count == 1 && has("--version") }

  static func isCluster(_ text: String) -> Bool {
    text.utf8.count > 1 && text.hasPrefix("-") && !text.hasPrefix("--")
      && text.dropFirst().allSatisfy { $0.isLetter || $0.isNumber }
  }
}
