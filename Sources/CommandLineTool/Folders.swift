/// Where qmark's own files are, as the XDG base directories say; nil where there is no home.
package struct Folders: Hashable, Sendable {
  /// `$XDG_CONFIG_HOME/qmark`, else `~/.config/qmark`.
  package var config: String?
  /// `$XDG_CACHE_HOME/qmark`, else `~/.cache/qmark`: may be deleted at any time.
  package var cache: String?
  /// `$XDG_STATE_HOME/qmark`, else `~/.local/state/qmark`.
  package var state: String?
  /// The policy of this machine; no variable moves it, so that nobody steps around it.
  package var policy = "/etc/qmark/policy.toml"

  /// Makes the folders that `environment` names; a relative path in a variable does not count.
  package init(environment: [String: String]) {
    func folder(_ variable: String, _ inHome: String) -> String? {
      if let path = environment[variable], path.hasPrefix("/") { return path + "/qmark" }
      guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
      return (home == "/" ? "" : home) + "/" + inHome + "/qmark"
    }
    config = folder("XDG_CONFIG_HOME", ".config")
    cache = folder("XDG_CACHE_HOME", ".cache")
    state = folder("XDG_STATE_HOME", ".local/state")
  }
}
