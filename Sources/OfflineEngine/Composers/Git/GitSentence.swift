internal import Platform

/// Says in one sentence what a request about git's log or diff asks for.
struct GitSentence {
  let request: GitRequest

  func text(in language: Language) -> String {
    let paths = request.paths.map(\.text).joined(separator: ", ")
    switch language {
    case .english:
      let verb = request.isCount ? "Count" : "Show"
      let what = request.kind == .log ? "the commits" : "the changes"
      let parts = request.parts.map(\.english) + (paths.isEmpty ? [] : ["of \(paths)"])
      let each = request.isByAuthor ? " of each author" : ""
      return "\(verb) \(what)\(each)" + (parts.isEmpty ? "" : " " + parts.joined(separator: ", "))
    case .korean:
      let what = request.isByAuthor ? "작성자별 커밋" : request.kind == .log ? "커밋" : "변경 내용"
      let parts = request.parts.map(\.korean) + (paths.isEmpty ? [] : ["\(paths) 관련"])
      let condition = parts.isEmpty ? "" : " (" + parts.joined(separator: ", ") + ")"
      return "\(what)\(condition)\(request.isCount ? " 수를 셉니다" : "을 보여 줍니다")"
    }
  }
}
