import CommandReference
package import LanguageModels
import Platform
import Prompting
import TerminalUI

/// Does the look-ups that a model asks for: reads manual pages, the search path and the names of files, runs nothing but
/// the program that renders the pages, and changes nothing.
package struct LookUpRunner: Sendable {
  private let world: World
  private let realPath: @Sendable (_ path: String) -> String?
  /// The most names that are read of a folder.
  private static let readLimit = 5000

  /// Makes a runner; `realPath` is where a path leads to, links followed, nil where nothing is there.
  package init(_ world: World, realPath: @escaping @Sendable (_ path: String) -> String? = { LiveFiles.realPath($0) }) {
    self.world = world
    self.realPath = realPath
  }

  /// What the calls find, in their order.
  package func run(_ calls: [ModelToolCall]) -> [ModelToolResult] { calls.map(run) }

  private func run(_ call: ModelToolCall) -> ModelToolResult {
    do throws(LookUpFault) {
      let lookUp = try LookUp(call)
      switch find(lookUp) {
      case .found(let text): return ModelToolResult(call: call, text: LookUpText.data(text, about: lookUp.summary))
      case .nothing(let why): return ModelToolResult(call: call, text: LookUpText.bounded(why))
      }
    } catch {
      return ModelToolResult(call: call, text: "error: \(error.message)", isError: true)
    }
  }

  private enum Finding {
    case found(String)
    case nothing(String)
  }

  private func find(_ lookUp: LookUp) -> Finding {
    switch lookUp {
    case .manual(let page, let section): manual(page, section: section)
    case .program(let name): program(name)
    case .names(let folder): names(in: folder)
    }
  }
}

extension LookUpRunner {
  private func page(_ page: String) -> ManualText? {
    let parts = page.split(separator: "(")
    guard let name = parts.first else { return nil }
    return world.reference.manual.text(String(name), parts.count == 2 ? String(parts[1].dropLast()) : nil)
  }

  private func manual(_ name: String, section: String?) -> Finding {
    guard let page = page(name) else { return .nothing("there is no manual page \(name) on this machine") }
    let sections = ManualSections(RenderedText.plain(page.text))
    let headings = sections.sections.map(\.heading).joined(separator: ", ")
    guard let section else {
      let synopsis = sections.named("SYNOPSIS").flatMap(\.lines).joined(separator: "\n")
      return .found("\(page.page)\n\(synopsis)\nSections: \(headings)")
    }
    let found = sections.named(section)
    if !found.isEmpty {
      return .found(found.map { ([$0.heading] + $0.lines).joined(separator: "\n") }.joined(separator: "\n"))
    }
    let lines = sections.lines(with: section)
    if !lines.isEmpty { return .found(lines.joined(separator: "\n")) }
    return .nothing("\(page.page) has no section and no line with “\(section)”. Sections: \(headings)")
  }

  /// Never asks the program itself: an unknown one may do anything when it is run.
  private func program(_ name: String) -> Finding {
    var lines: [String] = []
    if let path = world.machine.findProgram(name) {
      lines.append("\(name) is installed: \(withoutHome(path))")
    } else {
      lines.append("\(name) is not installed as a program; it may be a builtin of the shell")
    }
    if let page = page(name), let version = version(in: page) {
      lines.append("version, as the manual page \(page.page) says: \(version)")
    }
    return .found(lines.map { VisibleText.escape($0) }.joined(separator: "\n"))
  }

  private func version(in page: ManualText) -> String? {
    ManualSections(RenderedText.plain(page.text)).footer.flatMap { footer in
      footer.utf8.contains { (0x30...0x39).contains($0) } ? footer : nil
    }
  }

  /// The path without the name of the home folder, which is the reader's own.
  private func withoutHome(_ path: String) -> String {
    guard let home = world.variable("HOME"), home != "/", path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  private func names(in folder: String) -> Finding {
    guard let root = realPath("."), let path = realPath(folder) else { return .nothing("there is no folder \(folder)") }
    guard path == root || path.hasPrefix(root == "/" ? root : root + "/") else {
      return .nothing("error: \(folder) is a link to a folder that is not below the working folder")
    }
    guard let all = world.files.names(folder, Self.readLimit) else { return .nothing("\(folder) cannot be read") }
    let seen = all.filter { !$0.hasPrefix(".") }.sorted()
    if seen.isEmpty { return .nothing("there are no names in \(folder); hidden ones are left out") }
    var lines = seen.prefix(LookUpText.nameLimit).map { VisibleText.escape($0) }
    let rest = seen.count - lines.count
    if rest > 0 { lines.append("[\(all.count < Self.readLimit ? "" : "at least ")\(rest) more]") }
    return .found(lines.joined(separator: "\n"))
  }
}
