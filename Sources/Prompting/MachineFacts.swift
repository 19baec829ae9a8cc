/// What a model is told of the machine: nothing that names its owner, its host or its files.
package struct MachineFacts: Hashable, Sendable {
  /// Such as `Debian GNU/Linux 12` or `macOS 15.1`.
  package var system: String
  /// Such as `bash`.
  package var shell: String
  /// Whether the tools are GNU's, BSD's or BusyBox's.
  package var tools: String
  /// Whether commands run as root.
  package var isRoot: Bool
  /// The package manager, such as `apt`; nil where none is known.
  package var packageManager: String?
  /// Installed programs that may matter for this request.
  package var installed: [String]
  /// Programs that a model may well use and which are not installed here.
  package var missing: [String]

  /// Makes facts.
  package init(
    system: String, shell: String, tools: String, isRoot: Bool, packageManager: String? = nil,
    installed: [String] = [], missing: [String] = []
  ) {
    self.system = system
    self.shell = shell
    self.tools = tools
    self.isRoot = isRoot
    self.packageManager = packageManager
    self.installed = installed
    self.missing = missing
  }
}
