/// Reads one text by recursive descent over its bytes.
struct SyntaxReader {
  /// How deep constructs may stand in one another.
  static let nestingLimit = 100

  /// What is read.
  let text: SourceText
  /// The byte that is read next.
  var position = 0
  /// Where reading stops: the end of the text, or of the part that is being read.
  var end: Int
  /// What was found wrong so far.
  var diagnostics: [SyntaxDiagnostic] = []
  /// The comments so far.
  var comments: [Comment] = []
  /// The here-documents whose bodies begin after the next newline.
  var pendingHereDocuments: [PendingHereDocument] = []
  /// The here-documents that were read, by the source offset of their operators.
  var hereDocuments: [Int: HereDocument] = [:]
  /// What can end one of the lists that are being read.
  var expectedClosers: Closers = []
  /// How many constructs are open.
  var nesting: Int
  /// How many bytes may still be scanned ahead.
  var scanBudget: Int
  /// Whether reading was given up because of the nesting.
  var isAbandoned = false
  private var lastReport = -1

  init(text: SourceText, nesting: Int = 0) {
    self.text = text
    self.nesting = nesting
    end = text.bytes.count
    scanBudget = text.bytes.count * 16 + 4096
  }

  /// The byte at `position`, or 0 after the end.
  func byte(at position: Int) -> UInt8 { position < end ? text.bytes[position] : 0 }

  /// Records what is wrong from `start` up to `end`, once for each place.
  mutating func report(_ message: String, _ start: Int, _ end: Int) {
    report(message, text.range(start, max(start, end)))
  }

  /// Records what is wrong, once for each place, and not without bound.
  mutating func report(_ message: String, _ range: SourceRange) {
    guard !isAbandoned, range.start != lastReport, diagnostics.count < 50 else { return }
    lastReport = range.start
    diagnostics.append(SyntaxDiagnostic(message: message, range: range))
  }

  /// Opens a construct; false, and nothing more is read, where too many are open.
  mutating func enter() -> Bool {
    guard nesting < Self.nestingLimit else {
      report("nested too deeply: more than \(Self.nestingLimit) constructs stand in one another here", position, end)
      isAbandoned = true
      position = end
      return false
    }
    nesting += 1
    return true
  }

  /// Closes a construct that `enter` opened.
  mutating func leave() { nesting -= 1 }

  /// Takes what another reader found in a part of this text.
  mutating func absorb(_ other: SyntaxReader) {
    if !isAbandoned { diagnostics += other.diagnostics.prefix(50) }
    comments += other.comments
    hereDocuments.merge(other.hereDocuments) { old, _ in old }
    isAbandoned = isAbandoned || other.isAbandoned
  }
}
