/// Bytes from a terminal → keys; unknown sequences and pasted text are swallowed.
package struct KeyDecoder: Sendable {
  private enum State {
    case ground
    case escape
    case controlSequence([UInt8])
    case singleShift
    /// Ends in BEL or ESC \.
    case string(afterEscape: Bool)
    case character(bytes: [UInt8], missing: Int)
    case paste(matched: Int)
  }

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
  private var state = State.ground

  /// Makes a decoder that has read nothing.
  package init() {}

  /// Whether an ESC stands alone so far: after a moment without more it was the Escape key.
  package var awaitsMore: Bool {
    if case .escape = state { true } else { false }
  }

  /// The key that is complete when nothing followed.
  package mutating func timeOut() -> Key? {
    guard awaitsMore else { return nil }
    state = .ground
    return .escape
  }

  /// The key that `byte` completes.
  package mutating func consume(_ byte: UInt8) -> Key? {
    switch state {
    case .ground: return start(byte)
    case .escape: return afterEscape(byte)
    case .controlSequence(let bytes): return inControlSequence(bytes, byte)
    case .singleShift:
      state = .ground
      return byte == UInt8(ascii: "M") ? .enter : Self.arrow(byte)
    case .string(let afterEscape): inString(byte, afterEscape: afterEscape)
    case .character(let bytes, let missing): return inCharacter(bytes + [byte], missing: missing, byte)
    case .paste(let matched): inPaste(byte, matched: matched)
    }
    return nil
  }

  private mutating func start(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x0D, 0x0A: return .enter
    case 0x1B: state = .escape
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x03: return .interrupt
    case 0x04: return .endOfInput
    case 0x20...0x7E: return .character(Character(Unicode.Scalar(byte)))
    case 0xC2...0xDF: state = .character(bytes: [byte], missing: 1)
    case 0xE0...0xEF: state = .character(bytes: [byte], missing: 2)
    case 0xF0...0xF4: state = .character(bytes: [byte], missing: 3)
    default: break
    }
    return nil
  }

  private mutating func afterEscape(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "["): state = .controlSequence([])
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): state = .string(afterEscape: false)
    case 0x1B: return .escape
    default: state = .ground
    }
    return nil
  }

  private mutating func inControlSequence(_ bytes: [UInt8], _ byte: UInt8) -> Key? {
    if byte == 0x1B {
      state = .escape
      return nil
    }
    guard 0x40...0x7E ~= byte else {
      state = .controlSequence(bytes.count < 32 ? bytes + [byte] : bytes)
      return nil
    }
    state = bytes == Array("200".utf8) && byte == UInt8(ascii: "~") ? .paste(matched: 0) : .ground
    if byte == UInt8(ascii: "Z") { return .backTab }
    return bytes.isEmpty || bytes.starts(with: Array("1;".utf8)) ? Self.arrow(byte) : nil
  }

  private mutating func inString(_ byte: UInt8, afterEscape: Bool) {
    let ends = byte == 0x07 || afterEscape && byte == UInt8(ascii: "\\")
    state = ends ? .ground : .string(afterEscape: byte == 0x1B)
  }

  private mutating func inCharacter(_ bytes: [UInt8], missing: Int, _ byte: UInt8) -> Key? {
    state = .ground
    guard 0x80...0xBF ~= byte else { return start(byte) }
    if missing > 1 {
      state = .character(bytes: bytes, missing: missing - 1)
      return nil
    }
    return String(validating: bytes, as: UTF8.self)?.first.map { .character($0) }
  }

  private mutating func inPaste(_ byte: UInt8, matched: Int) {
    let next = byte == Self.pasteEnd[matched] ? matched + 1 : byte == Self.pasteEnd[0] ? 1 : 0
    state = next == Self.pasteEnd.count ? .ground : .paste(matched: next)
  }

  private static func arrow(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    default: nil
    }
  }
}
