/// What is to be said after something was recorded.
package enum HistoryNotice: Hashable, Sendable {
  /// The file was damaged and begins anew; it was set aside under this path.
  case setAside(path: String)
}
