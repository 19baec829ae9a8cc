internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a wait for a key brought.
package enum KeyEvent: Hashable, Sendable {
  case key(Key)
  /// The terminal has another size, or this process was stopped and continued: draw again.
  case redraw
}

/// Reads the keys of a terminal whose driver passes each on.
package struct KeyReader {
  private static let escapeMilliseconds: Int32 = 50
  private let terminal: Terminal
  private var decoder = KeyDecoder()

  init(terminal: Terminal) { self.terminal = terminal }

  /// Waits for the next key.
  package mutating func next() -> KeyEvent {
    while true {
      switch qmark_wait_for_key(terminal.descriptor, decoder.awaitsMore ? Self.escapeMilliseconds : -1) {
      case QMARK_KEY_READY:
        guard let byte = readByte() else { return .key(.endOfInput) }
        if let key = decoder.consume(byte) { return .key(key) }
      case QMARK_KEY_TIMED_OUT:
        if let key = decoder.timeOut() { return .key(key) }
      case QMARK_KEY_INTERRUPTED: return .redraw
      default: return .key(.endOfInput)
      }
    }
  }

  /// One byte at a time: what follows the key that ends a menu is not ours to read.
  private func readByte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(terminal.descriptor, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || errno != EINTR { return nil }
    }
  }
}
