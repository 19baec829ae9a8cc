internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The controlling terminal, where keys come from and prompts go, whatever stdin and stdout are.
package final class Terminal: Sendable {
  /// What may be sent to it.
  package let capabilities: TerminalCapabilities
  let descriptor: Int32
  private let sizeWhenUnknown: TerminalSize

  /// Opens `/dev/tty`; nil where there is none.
  package init?(environment: [String: String], isPlain: Bool = false) {
    capabilities = TerminalCapabilities(environment: environment, isPlain: isPlain)
    sizeWhenUnknown = TerminalSize(environment: environment)
    descriptor = qmark_open_terminal()
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// The size now.
  package var size: TerminalSize {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard qmark_terminal_size(descriptor, &columns, &rows) else { return sizeWhenUnknown }
    return TerminalSize(columns: Int(columns), rows: Int(rows))
  }

  /// Writes `text` as it is; a terminal that is gone is no error.
  package func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { qmark_write_terminal(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Drops what was typed and not read.
  package func dropTypedInput() { qmark_drop_typed_input(descriptor) }

  /// Reads keys one by one inside `body`: nothing typed before counts, and the modes are put back whatever happens.
  ///
  /// Nil where the terminal cannot be set so.
  package func withKeys<Result>(_ body: (inout KeyReader) -> Result) -> Result? {
    let isPasteMarked = capabilities.allowsCursorMoves
    let farewell = isPasteMarked ? ControlSequence.unmarkPastes + ControlSequence.showCursor + "\r\n" : "\r\n"
    guard qmark_enter_raw_mode(descriptor, farewell) else { return nil }
    defer { qmark_leave_raw_mode() }
    if isPasteMarked { write(ControlSequence.markPastes) }
    defer { if isPasteMarked { write(ControlSequence.unmarkPastes) } }
    var reader = KeyReader(terminal: self)
    return body(&reader)
  }
}
