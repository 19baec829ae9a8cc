/// What a quiet helper wrote, and how it ended.
package struct CapturedOutput: Hashable, Sendable {
  /// Its standard output.
  package let bytes: [UInt8]
  /// How it ended.
  package let status: TerminationStatus
  /// Whether it wrote more than the limit and was ended for it.
  package let wasCut: Bool
  /// Whether it took too long and was ended for it.
  package let timedOut: Bool

  /// Makes an output.
  package init(bytes: [UInt8], status: TerminationStatus, wasCut: Bool = false, timedOut: Bool = false) {
    self.bytes = bytes
    self.status = status
    self.wasCut = wasCut
    self.timedOut = timedOut
  }

  /// Whether the helper ended by itself with status 0.
  package var succeeded: Bool { status == .exited(0) && !wasCut && !timedOut }
}
