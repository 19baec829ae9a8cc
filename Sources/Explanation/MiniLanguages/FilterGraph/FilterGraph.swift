/// One filter of ffmpeg with the labels around it.
struct Filter: Hashable {
  /// An argument: `w=640`, or a value alone.
  struct Argument: Hashable {
    var key: String?
    /// The value, without its quotes and backslashes.
    var value: String
  }

  /// A name in square brackets.
  struct Label: Hashable {
    var range: Range<Int>
    var name: String
  }

  /// Where name and arguments stand.
  var range: Range<Int>
  var name: String
  var arguments: [Argument] = []
  var inputs: [Label] = []
  var outputs: [Label] = []

  /// The argument with one of these names, or the one at `position` that has no name.
  func argument(_ names: String..., at position: Int) -> String? {
    if let named = arguments.first(where: { $0.key.map(names.contains) ?? false }) { return named.value }
    guard position < arguments.count, arguments[...position].allSatisfy({ $0.key == nil }) else { return nil }
    return arguments[position].value
  }

  /// Whether there are arguments other than those named, or more than `count` without a name.
  func hasMore(than names: [String], count: Int) -> Bool {
    arguments.filter { $0.key == nil }.count > count
      || arguments.contains { argument in argument.key.map { !names.contains($0) } ?? false }
  }
}
