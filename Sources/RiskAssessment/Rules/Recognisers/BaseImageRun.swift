/// `docker run --rm alpine ls`: a well-known image runs one command that is known, closed off, and leaves nothing.
enum BaseImageRun {
  private static let images: Set<String> = [
    "alpine", "amazonlinux", "archlinux", "bash", "busybox", "debian", "fedora", "rockylinux", "almalinux", "ubuntu",
    "python", "node", "ruby", "golang", "php", "perl", "rust", "gcc", "maven", "gradle", "eclipse-temurin", "elixir",
    "erlang", "haskell", "julia", "swift", "r-base", "nginx", "httpd", "redis", "postgres", "mysql", "mariadb", "mongo",
  ]
  private static let plainFlags: Set<String> = [
    "--rm", "-i", "-t", "-it", "-ti", "--interactive", "--tty", "--read-only",
  ]
  private static let valueFlags: Set<String> = [
    "--name", "-w", "--workdir", "--platform", "-h", "--hostname", "-u", "--user", "-m", "--memory", "--cpus", "-v",
    "--volume", "--network", "--net",
  ]

  /// Whether the container can change nothing of this machine, nor its network, and is removed afterwards.
  static func isClosedOff(_ invocation: Invocation) -> Bool {
    let own = invocation.ownArguments
    guard own.first?.value == "run", own.contains(where: { $0.value == "--rm" }), invocation.innerStart != nil,
      let image = own.last?.value, images.contains(String(image.prefix { $0 != ":" }))
    else { return false }
    var flag: String?
    for argument in own.dropFirst().dropLast() {
      let parts = argument.text.split(separator: "=", maxSplits: 1).map(String.init)
      if let name = flag {
        flag = nil
        guard isHarmless(argument, of: name) else { return false }
      } else if plainFlags.contains(argument.text) {
        continue
      } else if valueFlags.contains(argument.text) {
        flag = argument.text
      } else if argument.value == nil || parts.count < 2 || !valueFlags.contains(parts[0])
        || !isHarmless(InvocationArgument(made: parts[1], at: argument.range), of: parts[0])
      {
        return false
      }
    }
    return true
  }

  private static func isHarmless(_ value: InvocationArgument, of flag: String) -> Bool {
    switch flag {
    // What is only read cannot be changed.
    case "-v", "--volume": value.text.hasSuffix(":ro")
    case "--network", "--net": value.value == "none"
    default: value.value != nil
    }
  }
}
