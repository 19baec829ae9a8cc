extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var newline: UInt8 { 0x0A }
  static var space: UInt8 { 0x20 }
  static var exclamation: UInt8 { 0x21 }
  static var doubleQuote: UInt8 { 0x22 }
  static var numberSign: UInt8 { 0x23 }
  static var dollar: UInt8 { 0x24 }
  static var percent: UInt8 { 0x25 }
  static var ampersand: UInt8 { 0x26 }
  static var singleQuote: UInt8 { 0x27 }
  static var openParenthesis: UInt8 { 0x28 }
  static var closeParenthesis: UInt8 { 0x29 }
  static var asterisk: UInt8 { 0x2A }
  static var plus: UInt8 { 0x2B }
  static var comma: UInt8 { 0x2C }
  static var minus: UInt8 { 0x2D }
  static var dot: UInt8 { 0x2E }
  static var slash: UInt8 { 0x2F }
  static var colon: UInt8 { 0x3A }
  static var semicolon: UInt8 { 0x3B }
  static var lessThan: UInt8 { 0x3C }
  static var equals: UInt8 { 0x3D }
  static var greaterThan: UInt8 { 0x3E }
  static var question: UInt8 { 0x3F }
  static var at: UInt8 { 0x40 }
  static var openBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var closeBracket: UInt8 { 0x5D }
  static var caret: UInt8 { 0x5E }
  static var underscore: UInt8 { 0x5F }
  static var backquote: UInt8 { 0x60 }
  static var openBrace: UInt8 { 0x7B }
  static var bar: UInt8 { 0x7C }
  static var closeBrace: UInt8 { 0x7D }
  static var tilde: UInt8 { 0x7E }

  /// A space or a tab.
  var isBlank: Bool { self == .space || self == .tab }

  /// A byte that ends an unquoted word.
  var isMetacharacter: Bool {
    switch self {
    case .space, .tab, .newline, .semicolon, .ampersand, .bar, .lessThan, .greaterThan, .openParenthesis,
      .closeParenthesis:
      true
    default: false
    }
  }

  /// A byte that may mean something else than itself in some kind of word.
  var isSpecialInWords: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, .minus, .dot, .underscore, .percent, 0x80...0xFF: false
    default: true
    }
  }

  /// `0` to `9`.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// An ASCII letter.
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// A byte that a variable's name can begin with.
  var isNameStart: Bool { isLetter || self == .underscore }

  /// A byte that a variable's name can hold.
  var isNameByte: Bool { isNameStart || isDigit }

  /// A parameter with a name of one special character: `$@`, `$?`, …
  var isSpecialParameter: Bool {
    switch self {
    case .at, .asterisk, .numberSign, .question, .minus, .dollar, .exclamation: true
    default: false
    }
  }
}
