/// A docker, podman or compose command: its subcommands without the flags before them.
struct ContainerCommand {
  private static let valueFlags: Set<String> = [
    "-H", "--host", "-c", "--context", "--config", "-l", "--log-level", "-f", "--file", "-p", "--project-name",
    "--profile", "--env-file", "--project-directory", "-n", "--namespace", "-a", "--address",
  ]
  static let programs: Set<String> = ["docker", "podman", "docker-compose", "podman-compose", "nerdctl", "lima"]

  /// `compose down` also where the program is docker-compose.
  let words: [String]

  init(_ invocation: Invocation) {
    // After the subcommand -f is force, not a file.
    var words: [String] = []
    var isValue = false
    for argument in invocation.arguments {
      if isValue {
        isValue = false
      } else if argument.isFlag {
        let mayTakeValue = words.isEmpty || words == ["compose"]
        isValue = mayTakeValue && Self.valueFlags.contains(argument.text)
      } else {
        words.append(argument.text)
      }
    }
    self.words = invocation.name?.hasSuffix("-compose") == true ? ["compose"] + words : words
  }

  var first: String { words.first ?? "" }
  var second: String { words.dropFirst().first ?? "" }
}
