/// The snippets in the files next to the tests.
enum Corpus {
  static let validFiles = ["valid-everyday.txt", "valid-scripts.txt", "valid-corners.txt"]

  /// Every snippet that both bash and the parser take.
  static func valid() throws -> [String] { try validFiles.flatMap(snippets) }

  /// The snippets of one file.
  static func snippets(_ file: String) throws -> [String] {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let text = String(decoding: try TestFolder.read("/\(folder)/Corpus/\(file)"), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .split(separator: "%%", omittingEmptySubsequences: false).map { $0.joined(separator: "\n") }
  }
}
