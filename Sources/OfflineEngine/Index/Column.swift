/// A list of values of a fixed size: its own, or a view of bytes that live as long as the process.
///
/// A view is copied when it is changed, so that one type serves the embedded index and what is compiled from text.
struct Column<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private var owned: [Element] = []
  /// Used while `owned` is empty; nothing writes to what it points at.
  private var view = UnsafeBufferPointer<Element>(start: nil, count: 0)

  init() {}

  /// The values of an array.
  init(_ values: [Element]) { owned = values }

  /// A view of values that live as long as the process.
  init(viewing values: UnsafeBufferPointer<Element>) { view = values }

  mutating func reserveCapacity(_ count: Int) { owned.reserveCapacity(count) }

  mutating func append(_ value: Element) {
    copyView()
    owned.append(value)
  }

  func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    owned.isEmpty ? body(view) : owned.withUnsafeBufferPointer(body)
  }

  private mutating func copyView() {
    guard !view.isEmpty else { return }
    owned = Array(view)
    view = UnsafeBufferPointer(start: nil, count: 0)
  }
}

extension Column: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { owned.isEmpty ? view.count : owned.count }

  subscript(index: Int) -> Element {
    get { owned.isEmpty ? view[index] : owned[index] }
    set {
      copyView()
      owned[index] = newValue
    }
  }
}
