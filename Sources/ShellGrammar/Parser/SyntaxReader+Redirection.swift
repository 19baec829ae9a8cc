extension SyntaxReader {
  /// Reads a redirection; nil where none begins here.
  mutating func readRedirection() -> Redirection? {
    let start = position
    guard position < end else { return nil }
    let (descriptor, operatorStart) = descriptorBefore(position)
    guard let found = redirectionOperator(at: operatorStart) else { return nil }
    if descriptor != nil, found == .outputAndError || found == .appendOutputAndError { return nil }
    position = operatorStart + found.rawValue.utf8.count
    let operatorRange = text.range(operatorStart, position)
    skipBlanks()
    var target = missingTarget()
    let isHereDocument = found == .hereDocument || found == .hereDocumentStrippingTabs
    if isHereDocument, startsDelimiter() {
      target = readHereDocumentDelimiter(operatorRange: operatorRange, stripsTabs: found == .hereDocumentStrippingTabs)
    } else if !isHereDocument, startsWord(), !startsRedirectionWithDescriptor(after: found) {
      target = readWord(found == .hereString ? .operand : .redirectionTarget)
    } else {
      position = operatorStart + found.rawValue.utf8.count
      let what = isHereDocument ? "delimiter" : found == .hereString ? "text" : "file"
      report("a \(what) is missing after `\(found.rawValue)`", operatorRange)
      target = missingTarget()
    }
    return Redirection(
      descriptor: descriptor, operator: found, operatorRange: operatorRange, target: target,
      range: text.range(start, position))
  }

  /// Whether `2>` or its like stands here, which is no word; but in `>&1>file` the number is what `>&` copies.
  private func startsRedirectionWithDescriptor(after sign: Redirection.Operator) -> Bool {
    let (descriptor, operatorStart) = descriptorBefore(position)
    guard let descriptor, let found = redirectionOperator(at: operatorStart) else { return false }
    if case .number = descriptor, sign == .duplicateInput || sign == .duplicateOutput { return false }
    return found != .outputAndError && found != .appendOutputAndError
  }

  private func startsDelimiter() -> Bool { position < end && !text.bytes[position].isMetacharacter }

  private func missingTarget() -> Word {
    let here = text.range(position, position)
    return Word(parts: [.literal("", range: here)], range: here)
  }

  /// The descriptor that begins at `start`, and where the operator must stand.
  private func descriptorBefore(_ start: Int) -> (Redirection.Descriptor?, Int) {
    var stop = start
    while byte(at: stop).isDigit { stop += 1 }
    if stop > start {
      guard stop - start < 10, let number = Int(text.string(start, stop)) else { return (nil, start) }
      return (.number(number), stop)
    }
    if byte(at: start) == .openBrace, let nameEnd = nameEnd(from: start + 1), byte(at: nameEnd) == .closeBrace {
      return (.variable(text.string(start + 1, nameEnd)), nameEnd + 1)
    }
    return (nil, start)
  }

  private func redirectionOperator(at start: Int) -> Redirection.Operator? {
    let next = byte(at: start + 1)
    switch byte(at: start) {
    case .ampersand where next == .greaterThan:
      return byte(at: start + 2) == .greaterThan ? .appendOutputAndError : .outputAndError
    case .greaterThan:
      switch next {
      case .openParenthesis: return nil
      case .greaterThan: return .append
      case .bar: return .clobber
      case .ampersand: return .duplicateOutput
      default: return .output
      }
    case .lessThan:
      switch next {
      case .openParenthesis: return nil
      case .lessThan:
        let third = byte(at: start + 2)
        return third == .lessThan ? .hereString : third == .minus ? .hereDocumentStrippingTabs : .hereDocument
      case .ampersand: return .duplicateInput
      case .greaterThan: return .readWrite
      default: return .input
      }
    default: return nil
    }
  }
}
