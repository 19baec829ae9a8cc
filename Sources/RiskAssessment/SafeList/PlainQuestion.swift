/// A question that programs with subcommands have in common: `juju status`, `govc vm.info web`, `cf apps -o json`.
enum PlainQuestion {
  /// Whether the first or the second word asks, no word changes anything, and every flag only chooses what is shown.
  static func isAsked(by invocation: Invocation) -> Bool {
    var words: [String] = []
    var mayBeValue: Set<String>?
    for argument in invocation.arguments {
      guard let text = argument.value else { return false }
      if let values = mayBeValue {
        mayBeValue = nil
        if !values.isEmpty, !values.contains(text) { return false }
      } else if argument.isFlag {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard let values = flags[parts[0]] else { return false }
        if parts.count > 1 {
          guard values == nil || values == [] || values?.contains(parts[1]) == true else { return false }
        } else {
          mayBeValue = values
        }
      } else {
        words.append(text)
      }
    }
    return words.prefix(flat.contains(invocation.name ?? "") ? 1 : 2).contains(where: asks)
      && !words.contains { CloudWords.isChanging($0) || DestructiveVerbs.names($0) || ActingVerbs.names($0) }
  }

  /// Programs whose first word is the verb: what follows is a name.
  private static let flat: Set<String> = [
    "rustic", "duplicacy", "autorestic", "s4cmd", "molecule", "sst", "drbdadm", "vdo", "zappa", "juju", "edgedb", "k0s",
  ]

  private static func asks(_ word: String) -> Bool {
    let parts = word.split { "-:._".contains($0) }
    return !CloudWords.isChanging(word)
      && (parts.first.map(verbs.contains) == true || parts.last.map(verbs.contains) == true)
  }

  private static let verbs: Set<Substring> = [
    "list", "ls", "show", "status", "info", "version", "describe", "whoami", "help", "ps", "stats", "inspect", "ping",
    "apps",
    "services", "orgs", "spaces", "routes", "domains", "models", "machines", "regions",
  ]

  private static let formats: Set<String> = [
    "json", "yaml", "yml", "table", "wide", "name", "text", "tsv", "csv", "plain", "short", "id", "tree",
  ]
  /// Flags that choose what is shown, each with the values it may have; none for any value, nil where it takes none.
  private static let flags: [String: Set<String>?] = [
    "--json": nil, "--yaml": nil, "-v": nil, "--verbose": nil, "-q": nil,
    "--quiet": nil, "-a": nil, "--all": nil, "-A": nil, "-l": nil,
    "--long": nil, "--no-color": nil, "--no-header": nil, "--no-headers": nil,
    "-o": formats, "--output": formats, "--format": formats, "-n": [], "--namespace": [], "--limit": [],
    "--context": [], "--project": [], "--region": [], "--profile": [],
  ]
}
