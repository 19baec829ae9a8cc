internal import TOMLKit

/// A TOML text that the parser took, with the places of its keys.
struct TOMLDocument {
  let path: String
  let bytes: [UInt8]
  let outline: TOMLOutline
  let table: TOMLTable
  private let lines: [[String]: Int]

  init(text: String, path: String) throws(SettingsError) {
    guard text.utf8.count <= SettingsFile.limit else { throw .tooLarge(limit: SettingsFile.limit, path: path) }
    self.path = path
    bytes = Array(text.utf8)
    if let nul = bytes.firstIndex(of: 0) {
      throw .notText(.line(1 + bytes[..<nul].count { $0 == TOMLScanner.newline }, path: path))
    }
    do throws(TOMLScanner.Failure) {
      outline = try TOMLScanner.outline(of: text)
    } catch {
      throw Self.error(error, path: path)
    }
    table = try Self.parse(text, path: path)
    lines = outline.linesByPath
  }

  /// The line of what stands at `path`.
  func line(of path: [String]) -> Int { lines[path] ?? 1 }

  /// The value's own text, as it stands in the file.
  func source(of path: [String]) -> String {
    guard let entry = outline.entries.first(where: { $0.path == path }) else { return "" }
    return String(decoding: bytes[entry.value], as: UTF8.self)
  }

  private static func error(_ failure: TOMLScanner.Failure, path: String) -> SettingsError {
    let place = SettingsError.Place.line(failure.line, path: path)
    return switch failure {
    case .nul: .notText(place)
    case .tooDeep: .tooDeep(place)
    case .syntax(_, let missing): .notTOML(reason: "\(missing) is missing", place)
    }
  }

  /// Only what was scanned comes here: some texts bring the parser down.
  private static func parse(_ text: String, path: String) throws(SettingsError) -> TOMLTable {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw .notTOML(reason: error.description, .line(error.source.begin.line, path: path))
    } catch {
      throw .notTOML(reason: "unexpected text", .line(1, path: path))
    }
  }
}
