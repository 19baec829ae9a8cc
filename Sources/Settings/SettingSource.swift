/// Where a value comes from.
package enum SettingSource: Hashable, Sendable {
  case flag(String)
  case variable(String)
  case file(path: String, line: Int)
  case standard
}
