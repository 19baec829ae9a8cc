extension FileMode {
  /// The bits that `mode` has after this was applied to it, as chmod does it to a file that is no folder.
  func applied(to mode: Int, umask: Int) -> Int {
    switch self {
    case .octal(let digits): return digits.reduce(0) { $0 * 8 + $1 }
    case .symbolic(let operations): return operations.reduce(mode) { $1.applied(to: $0, umask: umask) }
    }
  }
}

extension FileMode.Operation {
  fileprivate func applied(to mode: Int, umask: Int) -> Int {
    let affected = affectedBits
    var value = bits(of: mode) & affected
    if who.isEmpty { value &= ~umask }
    switch sign {
    case UInt8(ascii: "+"): return mode | value
    case UInt8(ascii: "-"): return mode & ~value
    default: return mode & ~(who.isEmpty ? 0o7777 : affected) | value
    }
  }

  /// The bits of those for whom it is.
  private var affectedBits: Int {
    if who.isEmpty || who.contains(UInt8(ascii: "a")) { return 0o7777 }
    return who.reduce(0) { bits, letter in
      switch letter {
      case UInt8(ascii: "u"): bits | 0o4700
      case UInt8(ascii: "g"): bits | 0o2070
      default: bits | 0o1007
      }
    }
  }

  private func bits(of mode: Int) -> Int {
    permissions.reduce(0) { bits, letter in bits | self.bits(letter, of: mode) }
  }

  private func bits(_ letter: UInt8, of mode: Int) -> Int {
    switch letter {
    case UInt8(ascii: "r"): 0o444
    case UInt8(ascii: "w"): 0o222
    case UInt8(ascii: "x"): 0o111
    case UInt8(ascii: "X"): mode & 0o111 == 0 ? 0 : 0o111
    case UInt8(ascii: "s"): 0o6000
    case UInt8(ascii: "t"): 0o1000
    case UInt8(ascii: "u"): (mode >> 6 & 7) * 0o111
    case UInt8(ascii: "g"): (mode >> 3 & 7) * 0o111
    default: (mode & 7) * 0o111
    }
  }
}
