/// The parts of something very long that are explained one by one, and those in the middle that are only counted.
struct Shortened<Element> {
  let first: ArraySlice<Element>
  let hidden: ArraySlice<Element>
  let last: ArraySlice<Element>

  /// Of more parts than `most` the first ones and as many as `kept` at the end are explained.
  init(_ all: [Element], most: Int = 1000, kept: Int = 100) {
    let end = all.count > most ? all.count - kept : all.count
    let start = all.count > most ? most - kept : all.count
    (first, hidden, last) = (all[..<start], all[start..<end], all[end...])
  }

  /// The parts that are explained.
  var shown: [Element] { Array(first + last) }
}
