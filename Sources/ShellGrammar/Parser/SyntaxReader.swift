/// Reads one text by recursive descent over its bytes.
struct SyntaxReader {
  /// How many levels of constructs may stand in one another. A level takes up to 11 KB of stack in a debug build and
  /// 4 KB in a release build, so that a thread of 512 KB is enough.
  static let nestingLimit = 40
  /// A substitution takes as much stack as two levels.
  static let levelsOfSubstitution = 2

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
  mutating func enter(levels: Int = 1) -> Bool {
    guard nesting + levels <= Self.nestingLimit else {
      abandon("nested too deeply: too many constructs stand in one another here")
      return false
    }
    nesting += levels
    return true
  }

  /// Closes a construct that `enter` opened.
  mutating func leave(levels: Int = 1) { nesting -= levels }

  /// Says why reading ends here, and ends it.
  mutating func abandon(_ message: String) {
    report(message, position, end)
    isAbandoned = true
    position = end
  }

  /// Takes what another reader found in a part of this text.
  mutating func absorb(_ other: SyntaxReader) {
    for diagnostic in other.diagnostics { report(diagnostic.message, diagnostic.range) }
    comments += other.comments
    hereDocuments.merge(other.hereDocuments) { old, _ in old }
    isAbandoned = isAbandoned || other.isAbandoned
  }
}
