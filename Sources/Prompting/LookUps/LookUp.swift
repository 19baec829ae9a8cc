package import LanguageModels

/// Something that a model may ask of this machine: it reads, and changes nothing.
package enum LookUp: Hashable, Sendable {
  /// A section of a manual page such as `OPTIONS`, else the page's lines with that word; without it, how the program is
  /// called. The page may have its number: `crontab(5)`.
  case manual(page: String, section: String?)
  /// Whether a program is installed, where, and its version.
  case program(name: String)
  /// The names in a folder at or below the working folder.
  case names(folder: String)

  /// The look-up that a call asks for.
  package init(_ call: ModelToolCall) throws(LookUpFault) {
    guard case .object(let arguments) = call.arguments else { throw .noObject }
    switch call.name {
    case LookUp.manualTool.name:
      let page = try Self.text("page", in: arguments)
      guard let page = Self.pageName(page) else { throw .badName(page) }
      let section = try Self.text("section", in: arguments, isRequired: false)
      guard section.utf8.count <= 64 else { throw .tooLong("section") }
      self = .manual(page: page, section: section.isEmpty ? nil : section)
    case LookUp.programTool.name:
      let name = try Self.text("name", in: arguments)
      guard Self.isName(name) else { throw .badName(name) }
      self = .program(name: name)
    case LookUp.namesTool.name:
      let folder = try Self.text("folder", in: arguments, isRequired: false)
      self = .names(folder: try Self.folder(folder))
    default: throw .unknownTool(call.name)
    }
  }

  /// The look-up as the reader may read it: `manual page grep(1), section OPTIONS`.
  package var summary: String {
    switch self {
    case .manual(let page, nil): "manual page \(page)"
    case .manual(let page, let section?) where ManualSections.isHeading(section):
      "manual page \(page), section \(section.uppercased())"
    case .manual(let page, let word?): "manual page \(page), lines with “\(word)”"
    case .program(let name): "program \(name)"
    case .names(let folder): "names in \(folder == "." ? "the working folder" : folder)"
    }
  }

  private static func text(
    _ name: String, in arguments: [String: JSONValue], isRequired: Bool = true
  ) throws(LookUpFault) -> String {
    switch arguments[name] {
    case .string(let text) where !text.isEmpty || !isRequired:
      guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw .badName(name) }
      return CommandText.trimmed(text)
    case nil where !isRequired, .null where !isRequired: return ""
    default: throw .missing(name)
    }
  }

  /// `page`, with its number in brackets where that was given.
  private static func pageName(_ page: String) -> String? {
    guard page.hasSuffix(")"), let open = page.firstIndex(of: "(") else { return isName(page) ? page : nil }
    let number = page[page.index(after: open)...].dropLast()
    let isNumber =
      number.first.map { "123456789nl".contains($0) } == true && number.count <= 4 && isName(String(number))
    return isNumber && isName(String(page[..<open])) ? page : nil
  }

  /// Letters, digits, `.`, `_`, `+` and `-`; no path and no option.
  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "-"), name.utf8.count <= 100 else { return false }
    return name != "." && name != ".."
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// A path from the working folder that stays below it, without `.` and doubled slashes in it.
  private static func folder(_ path: String) throws(LookUpFault) -> String {
    guard path.utf8.count <= 1024 else { throw .tooLong("folder") }
    guard !path.hasPrefix("/"), !path.hasPrefix("~") else { throw .outside(path) }
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard !parts.contains("..") else { throw .outside(path) }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}

/// Why a call is no look-up, in words for the model.
package enum LookUpFault: Error, Hashable, Sendable {
  case unknownTool(String)
  case noObject
  case missing(String)
  case badName(String)
  case tooLong(String)
  case outside(String)

  /// What the model is told.
  package var message: String {
    switch self {
    case .unknownTool(let name):
      "there is no tool \(name.prefix(64)); there are " + LookUp.tools.map(\.name).joined(separator: ", ")
    case .noObject: "the arguments are no JSON object"
    case .missing(let name): "the argument \(name) is missing, or no text"
    case .badName(let name): "“\(name.prefix(64))” is no name: letters, digits and . _ + - only"
    case .tooLong(let name): "the argument \(name) is too long"
    case .outside(let path): "“\(path.prefix(64))” is not below the working folder: give a relative path without .."
    }
  }
}
