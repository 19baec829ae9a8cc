internal import Platform
internal import RiskAssessment
internal import ShellGrammar

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Judges many commands in one process, for the evaluation and for the measuring of time.
///
/// Each line of the input is a command, in which `\n` is a new line, `\t` a tab and `\\` a backslash. The answer is a line
/// for each: the level, how reversible, how sure, what is touched, and the rules that hold, with tabs between. With `times N`
/// it is the length in bytes and the least processor time of N judgings in microseconds.
struct RiskProbe {
  private let judge = RiskJudge(language: .english)
  private let runs: Int?

  init(arguments: [String]) {
    runs = arguments.first == "times" ? arguments.dropFirst().first.flatMap(Int.init) ?? 1 : nil
  }

  func run() {
    while let line = readLine() {
      let command = Self.plain(line)
      print(runs.map { time(command, runs: $0) } ?? verdict(on: command))
    }
  }

  private func verdict(on command: String) -> String {
    let verdict = judge.judge(ShellParser().parse(command))
    let fields = [
      verdict.level.rawValue, verdict.reversibility.rawValue, verdict.certainty.rawValue,
      verdict.touches.map(\.rawValue).joined(separator: " "), verdict.findings.map(\.id).joined(separator: " "),
    ]
    return fields.joined(separator: "\t")
  }

  private func time(_ command: String, runs: Int) -> String {
    var least = Double.infinity
    for _ in 0..<max(1, runs) {
      let start = Self.processorMicroseconds()
      _ = judge.judge(ShellParser().parse(command))
      least = min(least, Self.processorMicroseconds() - start)
    }
    return "\(command.utf8.count)\t\(Int(least))"
  }

  /// Time that others take from the processor does not count.
  private static func processorMicroseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  private static func plain(_ line: String) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in line.utf8 {
      switch (isEscaped, byte) {
      case (true, UInt8(ascii: "n")): bytes.append(UInt8(ascii: "\n"))
      case (true, UInt8(ascii: "t")): bytes.append(UInt8(ascii: "\t"))
      case (true, _): bytes.append(byte)
      case (false, UInt8(ascii: "\\")): break
      case (false, _): bytes.append(byte)
      }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
