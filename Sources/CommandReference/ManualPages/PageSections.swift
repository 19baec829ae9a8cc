/// The sections of a page: ranges of its lines.
struct PageSections {
  let lines: [PageLine]

  /// The lines below the first heading of one of these names; nil where there is none.
  func section(_ names: [String]) -> ArraySlice<PageLine>? {
    guard
      let head = lines.firstIndex(where: { line in
        line.isHeading && names.contains { line.bytes.elementsEqual($0.utf8) }
      })
    else { return nil }
    let body = lines[(head + 1)...]
    return body[..<(body.firstIndex(where: \.isHeading) ?? lines.count)]
  }

  /// What stands after the dash of the NAME section.
  var summary: String? {
    guard let section = section(["NAME", "Name", "이름"]) else { return nil }
    var text: [UInt8] = []
    for line in section.drop(while: \.isBlank) {
      if line.isBlank { break }
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text += line.bytes[line.indent...]
    }
    for dash in [" - ", " — ", " – ", " -- "] {
      let mark = Array(dash.utf8)
      var start = 0
      while start + mark.count < text.count {
        if text[start...].starts(with: mark) { return String(decoding: text[(start + mark.count)...], as: UTF8.self) }
        start += 1
      }
    }
    return nil
  }

  /// The lines of its synopsis.
  var synopsis: ArraySlice<PageLine>? { section(["SYNOPSIS", "Synopsis", "USAGE", "Usage", "SYNTAX", "개요"]) }

  /// The part of a page that tells of one of several commands: `read` in bash(1), `kill-session` in tmux(1). Its head,
  /// which is its synopsis, and its body; nil where there is none.
  func part(_ name: String) -> (head: ArraySlice<PageLine>, body: ArraySlice<PageLine>)? {
    var best: (head: ArraySlice<PageLine>, body: ArraySlice<PageLine>)?
    let outside = synopsis ?? []
    for index in lines.indices where !outside.indices.contains(index) && isHead(index, name) {
      let indent = lines[index].indent
      var start = index + 1
      // The head goes on where brackets are open; other names of the same command stand below it.
      while start < lines.count, !lines[start].isBlank,
        lines[start].indent == indent || isOpen(lines[index..<start])
          || lines[start].bytes[lines[start].indent] == UInt8(ascii: "[")
      {
        start += 1
      }
      while start < lines.count, lines[start].isBlank { start += 1 }
      guard start < lines.count, lines[start].indent > indent else { continue }
      let end = lines[start...].firstIndex { !$0.isBlank && $0.indent <= indent } ?? lines.count
      let found = (head: lines[index..<start], body: lines[start..<end])
      if lines[index].bytes.contains(UInt8(ascii: "[")) { return found }
      if best == nil { best = found }
    }
    return best
  }

  private func isHead(_ index: Int, _ name: String) -> Bool {
    let line = lines[index]
    guard line.indent > 0, line.bytes[line.indent...].starts(with: name.utf8) else { return false }
    if index > 0, !lines[index - 1].isBlank, lines[index - 1].indent == line.indent {
      // Several heads below each other begin with a name and a bracket.
      guard lines[index - 1].bytes.contains(UInt8(ascii: "[")) else { return false }
    }
    let end = line.indent + name.utf8.count
    guard end < line.bytes.count else { return true }
    guard line.bytes[end] == UInt8(ascii: " "), end + 1 < line.bytes.count else { return false }
    switch line.bytes[end + 1] {
    case UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "<"), UInt8(ascii: "|"): return true
    // `shift name`: a short line of operands, with its description below it.
    default: return line.bytes.last != UInt8(ascii: ".") && line.bytes.count - end < 40
    }
  }

  private func isOpen(_ lines: ArraySlice<PageLine>) -> Bool {
    var depth = 0
    for line in lines {
      for byte in line.bytes {
        if byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "]") { depth -= 1 }
      }
    }
    return depth > 0
  }
}
