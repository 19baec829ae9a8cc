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

/// Numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
