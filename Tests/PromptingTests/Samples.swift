import LanguageModels
import Prompting

/// Materials that tests begin with.
enum Samples {
  static let debian = MachineFacts(
    system: "Debian GNU/Linux 12 (bookworm)", shell: "bash", tools: "GNU", isRoot: false, packageManager: "apt",
    installed: ["ss", "lsof", "ps", "grep"], missing: ["netstat", "rg"])

  /// What a plain request is made of, with examples and manual lines.
  static let listening = PromptMaterials(
    words: "which program listens on port 5000 and since when", machine: debian,
    examples: [
      PromptExample(about: "Show what listens on a port", command: "lsof -i :5000"),
      PromptExample(about: "Show what listens on a port", command: "ss -ltnp 'sport = :5000'"),
      PromptExample(about: "Show when a process was started", command: "ps -o lstart= -p PID"),
    ],
    manual: [
      ManualExcerpt(page: "lsof", line: "-i ADDRESS: list network connections."),
      ManualExcerpt(page: "lsof", line: "-t: print process IDs only."),
      ManualExcerpt(page: "lsof", line: "-P: print port numbers instead of port names."),
      ManualExcerpt(page: "ss", line: "-l, --listening: list listening sockets only."),
      ManualExcerpt(page: "ss", line: "-p, --processes: show the process that uses each socket."),
      ManualExcerpt(page: "ps", line: "-o, --format FORMAT: choose the columns to print."),
    ])

  /// All texts of a request, one after the other.
  static func text(_ request: ModelRequest) -> String {
    var text = request.instruction
    for case .user(let message) in request.messages { text += "\n" + message }
    return text
  }
}
