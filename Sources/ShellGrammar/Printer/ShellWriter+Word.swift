extension ShellWriter {
  mutating func write(_ word: Word) { word.parts.forEach { write($0) } }

  mutating func write(_ expression: ArithmeticExpression) { expression.parts.forEach { write($0) } }

  mutating func write(_ part: WordPart) {
    switch part {
    case .literal(let text, _): write(text)
    case .escaped(let text, _): write(text.isEmpty ? "\\\n" : "\\" + text)
    case .singleQuoted(let text, _): write("'\(text)'")
    case .doubleQuoted(let parts, let isLocalized, _):
      write(isLocalized ? "$\"" : "\"")
      let wasInDoubleQuotes = isInDoubleQuotes
      isInDoubleQuotes = true
      parts.forEach { write($0) }
      isInDoubleQuotes = wasInDoubleQuotes
      write("\"")
    case .ansiCQuoted(let raw, _, _): write("$'\(raw)'")
    case .tilde(let user, _): write("~" + user)
    case .parameter(let node): write(node)
    case .commandSubstitution(let node): write(node)
    case .arithmetic(let expression, let range): write(expression, in: range)
    case .processSubstitution(let node):
      writeSeparately { $0.writeBrackets(node.isOutput ? ">(" : "<(", node.list) }
    case .brace(let node): write(node)
    case .glob(let node): write(node)
    }
  }

  /// Writes `$((expression))`; what was `$[expression]` and has a bracket without its other half stays that.
  private mutating func write(_ expression: ArithmeticExpression, in range: SourceRange) {
    var inner = ShellWriter()
    inner.isInDoubleQuotes = isInDoubleQuotes
    inner.write(expression)
    let isBracketed = expression.range.start - range.start == 2
    let staysBracketed = isBracketed && !inner.output.hasBalancedParentheses
    write((staysBracketed ? "$[" : "$((") + inner.output + (staysBracketed ? "]" : "))"))
  }

  private mutating func write(_ node: CommandSubstitution) {
    guard node.isBackquoted else { return writeSeparately { $0.writeBrackets("$(", node.list) } }
    var inner = ShellWriter()
    inner.write(node.list)
    inner.finish()
    write("`\(inner.output.escapedForBackquotes(isDoubleQuoted: isInDoubleQuotes))`")
  }

  private mutating func writeSeparately(_ body: (inout ShellWriter) -> Void) {
    var inner = ShellWriter()
    body(&inner)
    inner.finish()
    write(inner.output)
  }

  private mutating func write(_ node: BraceExpansion) {
    switch node.form {
    case .sequence(let first, let last, let step):
      write("{\(first)..\(last)" + (step.map { "..\($0)" } ?? "") + "}")
    case .alternatives(let alternatives):
      write("{")
      writeAlternatives(alternatives, separator: ",")
      write("}")
    }
  }

  private mutating func write(_ node: Glob) {
    switch node.form {
    case .anyString: write("*")
    case .anyCharacter: write("?")
    case .bracket(let text): write("[\(text)]")
    case .extended(let sign, let alternatives):
      write("\(sign)(")
      writeAlternatives(alternatives, separator: "|")
      write(")")
    }
  }

  private mutating func writeAlternatives(_ alternatives: [[WordPart]], separator: String) {
    for (index, alternative) in alternatives.enumerated() {
      if index > 0 { write(separator) }
      alternative.forEach { write($0) }
    }
  }

  private mutating func write(_ node: ParameterExpansion) {
    guard node.isBraced else { return write("$" + node.name) }
    write("${" + (node.isLength ? "#" : "") + (node.isIndirect ? "!" : ""))
    let isListing = node.isIndirect && (node.name.hasSuffix("*") || node.name.hasSuffix("@"))
    write(isListing && node.index != nil ? String(node.name.dropLast()) : node.name)
    if let index = node.index {
      write("[")
      write(index)
      write("]")
    }
    if let operation = node.operation { write(operation) }
    write("}")
  }

  private mutating func write(_ operation: ParameterExpansion.Operation) {
    switch operation {
    case .fallback(let sign, let checksEmpty, let word):
      write((checksEmpty ? ":" : "") + String(sign))
      if let word { write(word) }
    case .removePattern(let sign, let pattern), .changeCase(let sign, let pattern):
      write(sign)
      if let pattern { write(pattern) }
    case .replace(let sign, let pattern, let replacement):
      write(sign)
      if let pattern { write(pattern) }
      if let replacement {
        write("/")
        write(replacement)
      }
    case .slice(let offset, let length):
      write(":")
      write(offset)
      if let length {
        write(":")
        write(length)
      }
    case .transform(let sign): write("@\(sign)")
    }
  }
}

extension String {
  /// The text with a backslash before each character that backquotes would take for themselves.
  fileprivate func escapedForBackquotes(isDoubleQuoted: Bool) -> String {
    let bytes = Array(utf8)
    var escaped: [UInt8] = []
    for (position, byte) in bytes.enumerated() {
      let next = position + 1 < bytes.count ? bytes[position + 1] : UInt8.backquote
      let isRead =
        next == .backquote || next == .backslash || next == .dollar || (isDoubleQuoted && next == .doubleQuote)
      if byte == .backquote || (byte == .backslash && isRead) { escaped.append(.backslash) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension String {
  /// Whether each `)` closes a `(` before it and none is left open.
  fileprivate var hasBalancedParentheses: Bool {
    var depth = 0
    for byte in utf8 where depth >= 0 {
      if byte == .openParenthesis { depth += 1 }
      if byte == .closeParenthesis { depth -= 1 }
    }
    return depth == 0
  }
}
