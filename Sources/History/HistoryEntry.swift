/// One request and what became of it.
package struct HistoryEntry: Hashable, Sendable {
  /// Its number; 0 until it is recorded.
  package var id = 0
  /// When, in seconds since 1970.
  package var seconds: Int
  /// The words, with secrets masked.
  package var request: String
  /// What was asked for: shell, git or gh.
  package var target: String
  /// The command, with secrets masked; what the reader made of it where it was edited.
  package var command: String
  /// The command before the reader edited it; nil where it was not edited.
  package var suggested: String?
  /// Who gave the command: offline, model, history or reader.
  package var engine: String
  /// The offline engine's task that the command is of.
  package var task: String?
  /// What became of it.
  package var verdict: HistoryVerdict
  /// The command's exit status; nil where it is not known.
  package var status: Int?
  /// The working folder.
  package var folder: String?
  /// The machine's name.
  package var host: String?
  /// The terminal session.
  package var session: String?
  /// Whether a secret was masked: such a command cannot run again.
  package var isMasked = false
  /// Whether it counts when commands are ranked.
  package var isLearned = true

  /// Makes an entry that is not recorded yet.
  package init(
    seconds: Int, request: String, target: String = "shell", command: String, suggested: String? = nil,
    engine: String = "offline", task: String? = nil, verdict: HistoryVerdict, status: Int? = nil,
    folder: String? = nil, host: String? = nil, session: String? = nil, isMasked: Bool = false
  ) {
    self.seconds = seconds
    self.request = request
    self.target = target
    self.command = command
    self.suggested = suggested
    self.engine = engine
    self.task = task
    self.verdict = verdict
    self.status = status
    self.folder = folder
    self.host = host
    self.session = session
    self.isMasked = isMasked
  }

  /// The most bytes of a command that is kept.
  package static let commandLimit = 32 << 10
}
