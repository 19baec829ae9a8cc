/// The columns and rows of a terminal.
package struct TerminalSize: Hashable, Sendable {
  /// How many characters stand in a line.
  package var columns: Int
  /// How many lines are seen.
  package var rows: Int

  /// Makes a size.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// What `COLUMNS` and `LINES` say, else 80 by 24.
  package init(environment: [String: String]) {
    func positive(_ name: String) -> Int? { environment[name].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } }
    columns = positive("COLUMNS") ?? 80
    rows = positive("LINES") ?? 24
  }
}
