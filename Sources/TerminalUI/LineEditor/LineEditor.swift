internal import CReadline
internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads a line with GNU readline, which is loaded at the first use; without it the terminal driver edits the line.
package struct LineEditor {
  private let terminal: Terminal

  /// Makes an editor on `terminal`.
  package init(terminal: Terminal) { self.terminal = terminal }

  /// Whether lines can be edited in place here.
  package static var isReadlineInstalled: Bool { qmark_readline_load() }

  /// Reads a line that starts as `prefill`; the up arrow reaches the lines of `history`, the last first.
  package func readLine(prompt: String, prefill: String = "", history: [String] = []) -> LineEditorResult {
    guard qmark_wait_for_foreground(terminal.descriptor) else { return .endOfInput }
    return terminal.withLineModes { readLineInModes(prompt: prompt, prefill: prefill, history: history) }
  }

  private func readLineInModes(prompt: String, prefill: String, history: [String]) -> LineEditorResult {
    guard qmark_readline_load() else { return readCookedLine(prompt: prompt, prefill: prefill) }
    qmark_readline_clear_history()
    for line in history { qmark_readline_add_history(line) }
    return prefill.withCString { prefill in
      NotedSignals.during { signals in
        qmark_readline_start(terminal.descriptor, prompt, prefill) ? edit(signals) : .endOfInput
      }
    }
  }

  private func edit(_ signals: NotedSignals) -> LineEditorResult {
    while true {
      switch signals.wait(for: terminal.descriptor) {
      case .ready:
        if let result = feed() { return result }
      case .timedOut: continue
      case .resized: qmark_readline_resize()
      case .suspended:
        qmark_readline_pause()
        qmark_suspend()
        qmark_readline_resume()
      case .cancelled: return leave(.cancelled)
      case .failed: return leave(.endOfInput)
      case .ended(let signal):
        let result = leave(.endOfInput)
        signals.die(of: signal)
        return result
      }
    }
  }

  private func feed() -> LineEditorResult? {
    switch qmark_readline_feed() {
    case QMARK_EDIT_ACCEPTED:
      let line = qmark_readline_take_line()
      defer { free(line) }
      qmark_readline_finish()
      return .line(line.map { String(cString: $0) } ?? "")
    case QMARK_EDIT_END_OF_INPUT: return leave(.endOfInput)
    default: return nil
    }
  }

  private func leave(_ result: LineEditorResult) -> LineEditorResult {
    qmark_readline_finish()
    terminal.write("\n")
    return result
  }

  /// What cannot be edited is shown, and an empty line keeps it.
  private func readCookedLine(prompt: String, prefill: String) -> LineEditorResult {
    let shown = prefill.isEmpty ? prompt : prompt + "[" + VisibleText.escape(prefill) + "] "
    let result = CookedLine.ask(prompt: shown, on: terminal)
    return result == .line("") && !prefill.isEmpty ? .line(prefill) : result
  }
}
