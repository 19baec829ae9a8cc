/// Whether a request is to leave no trace, as a line that begins with a blank leaves none in a shell's history.
enum PrivateRequest {
  /// Whether the reader put a blank before the words; the shells' scripts hand the words over with the one blank that
  /// stands after `??`, which is no mark.
  static func isMarked(_ request: String, hasScriptBlank: Bool) -> Bool {
    request.prefix(while: \.isWhitespace).count > (hasScriptBlank ? 1 : 0)
  }
}
