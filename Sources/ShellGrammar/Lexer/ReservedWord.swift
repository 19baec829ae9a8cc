/// The words that mean a construct where a command can begin.
enum ReservedWord: String {
  case `if`, then, `else`, elif, fi, `for`, select, `while`, until, `do`, done, `case`, esac, `in`, function, time
  case coproc
  case openBrace = "{"
  case closeBrace = "}"
  case not = "!"
  case openTest = "[["
  case closeTest = "]]"

  /// Whether a compound command begins with it.
  var opensCompound: Bool {
    switch self {
    case .if, .for, .select, .while, .until, .case, .openBrace, .openTest: true
    default: false
    }
  }

  /// What it closes, where it closes anything.
  var closer: Closers? {
    switch self {
    case .then: .then
    case .else, .elif: .elseBranch
    case .fi: .fi
    case .do: .do
    case .done: .done
    case .esac: .esac
    case .closeBrace: .brace
    default: nil
    }
  }
}

/// What can end a list of commands.
struct Closers: OptionSet {
  let rawValue: UInt16

  static let parenthesis = Closers(rawValue: 1)
  static let brace = Closers(rawValue: 2)
  static let then = Closers(rawValue: 4)
  static let elseBranch = Closers(rawValue: 8)
  static let fi = Closers(rawValue: 16)
  static let `do` = Closers(rawValue: 32)
  static let done = Closers(rawValue: 64)
  static let esac = Closers(rawValue: 128)
  static let clauseEnd = Closers(rawValue: 256)
}

extension SyntaxReader {
  /// The reserved word at the position, where one stands there unquoted and on its own.
  func peekReservedWord() -> ReservedWord? {
    var stop = position
    let limit = min(end, position + 9)
    loop: while stop < limit {
      switch text.bytes[stop] {
      case 0x61...0x7A, .openBrace, .closeBrace, .exclamation, .openBracket, .closeBracket: stop += 1
      default: break loop
      }
    }
    guard stop > position, stop - position <= 8, endsWord(stop) else { return nil }
    if text.bytes[position] == .exclamation, byte(at: stop) == .openParenthesis { return nil }
    return ReservedWord(rawValue: text.string(position, stop))
  }

  /// Whether no byte of a word stands at `position`.
  func endsWord(_ position: Int) -> Bool {
    guard position < end else { return true }
    let byte = text.bytes[position]
    if byte == .backslash, self.byte(at: position + 1) == .newline {
      let next = self.byte(at: position + 2)
      return position + 2 >= end || next.isMetacharacter
    }
    guard byte.isMetacharacter else { return false }
    return !startsProcessSubstitution(position)
  }

  /// Whether `<(` or `>(` stands at `position`.
  func startsProcessSubstitution(_ position: Int) -> Bool {
    let byte = byte(at: position)
    return (byte == .lessThan || byte == .greaterThan) && self.byte(at: position + 1) == .openParenthesis
  }

  /// What ends a list of commands here, where anything does.
  func peekCloser() -> Closers? {
    switch byte(at: position) {
    case .closeParenthesis: return .parenthesis
    case .semicolon:
      let next = byte(at: position + 1)
      return next == .semicolon || next == .ampersand ? .clauseEnd : nil
    default: return peekReservedWord()?.closer
    }
  }
}
