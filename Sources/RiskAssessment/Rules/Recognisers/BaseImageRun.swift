/// `docker run --rm alpine ls`: a well-known image runs one command, closed off, and leaves nothing.
enum BaseImageRun {
  private static let images: Set<String> = [
    "alpine", "amazonlinux", "archlinux", "bash", "busybox", "debian", "fedora", "rockylinux", "almalinux", "ubuntu",
    "python", "node", "ruby", "golang", "php", "perl", "rust", "gcc", "maven", "gradle", "eclipse-temurin", "elixir",
    "erlang", "haskell", "julia", "swift", "r-base", "nginx", "httpd", "redis", "postgres", "mysql", "mariadb", "mongo",
  ]
  private static let plainFlags: Set<String> = [
    "--rm", "-i", "-t", "-it", "-ti", "--interactive", "--tty", "--read-only",
  ]
  private static let valueFlags: Set<String> = ["--name", "-w", "--workdir", "--platform", "-h", "--hostname"]

  /// Whether the container sees no file and no network settings of this machine and is removed afterwards.
  static func isClosedOff(_ invocation: Invocation) -> Bool {
    let own = invocation.ownArguments.map(\.value)
    guard own.first == "run", own.contains("--rm"), invocation.innerStart != nil, let image = own.last ?? nil,
      images.contains(String(image.prefix { $0 != ":" }))
    else { return false }
    var isValue = false
    for word in own.dropFirst().dropLast() {
      guard let word else { return false }
      if isValue {
        isValue = false
      } else if valueFlags.contains(word) {
        isValue = true
      } else if !plainFlags.contains(word), !valueFlags.contains(String(word.prefix { $0 != "=" })) {
        return false
      }
    }
    return true
  }
}
