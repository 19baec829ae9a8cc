internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A line as the terminal driver edits it: for a single word, and where there is no line editor.
enum CookedLine {
  private static let longest = 4096

  static func ask(prompt: String, on terminal: Terminal, dropsTypedInput: Bool = false) -> LineEditorResult {
    guard qmark_wait_for_foreground(terminal.descriptor) else { return .endOfInput }
    if dropsTypedInput { terminal.dropTypedInput() }
    return terminal.withLineModes {
      NotedSignals.during { signals in ask(prompt, on: terminal, signals) }
    }
  }

  private static func ask(_ prompt: String, on terminal: Terminal, _ signals: NotedSignals) -> LineEditorResult {
    terminal.write(prompt)
    while true {
      switch signals.wait(for: terminal.descriptor) {
      case .ready: return readLine(on: terminal)
      case .resized, .timedOut: continue
      case .suspended:
        qmark_suspend()
        terminal.write(prompt)
      case .cancelled, .failed:
        terminal.write("\n")
        return .cancelled
      case .ended(let signal):
        terminal.write("\n")
        signals.die(of: signal)
        return .endOfInput
      }
    }
  }

  private static func readLine(on terminal: Terminal) -> LineEditorResult {
    let bytes = [UInt8](unsafeUninitializedCapacity: longest) { buffer, count in
      count = max(0, read(terminal.descriptor, buffer.baseAddress, longest))
    }
    guard !bytes.isEmpty else {
      terminal.write("\n")
      return .endOfInput
    }
    let line = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
    return .line(String(decoding: line, as: UTF8.self))
  }
}
