/// Where the program runs; nil where the system does not say.
package struct Whereabouts: Hashable, Sendable {
  /// The working folder.
  package var folder: String?
  /// The machine's name.
  package var host: String?
  /// The number of the terminal session, which a shell and what it starts share.
  package var session: String?

  /// Makes the whereabouts of a program of which nothing is known.
  package init(folder: String? = nil, host: String? = nil, session: String? = nil) {
    self.folder = folder
    self.host = host
    self.session = session
  }
}
