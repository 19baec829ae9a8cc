/// Why bytes are no JSON that is read.
package enum JSONSyntaxError: Error, Hashable, Sendable {
  /// They break JSON's grammar at this byte.
  case notJSON(offset: Int)
  /// They are cut off: what is there is the beginning of JSON.
  case incomplete
  /// They nest deeper than is read.
  case tooDeep(limit: Int)
  /// There are more of them than are read.
  case tooLarge(limit: Int)
}
