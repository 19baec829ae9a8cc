import ShellGrammar

/// A file that a command writes, or deletes.
struct FileWrite {
  /// What happens to what the file held.
  enum Kind { case replaces, appends, edits, deletes }

  var path: String
  var kind: Kind
  var range: SourceRange
  /// The program that writes it; nil for the redirection of a construct.
  var program: String?

  /// What the redirections and the programs of a script write.
  static func all(in script: InvocationCollector) -> [FileWrite] {
    written(in: script).map { write in
      guard write.path.hasPrefix("$"), let path = known(write.path, in: script) else { return write }
      var write = write
      write.path = path
      return write
    }
  }

  /// What a word that is a variable alone stands for, where the script says it.
  private static func known(_ path: String, in script: InvocationCollector) -> String? {
    let name = path.dropFirst().filter { $0 != "{" && $0 != "}" }
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
    return script.state.values(of: name).last
  }

  private static func written(in script: InvocationCollector) -> [FileWrite] {
    script.constructRedirections.compactMap { from($0, at: $0.range, program: nil) }
      + script.invocations.flatMap { invocation in
        invocation.redirections.compactMap {
          from($0, at: place(of: $0, in: invocation), program: invocation.name)
        }
          + WrittenFiles.by(invocation).filter { !$0.path.hasPrefix(">(") }.map {
            FileWrite(path: unquoted($0.path), kind: $0.kind, range: invocation.range, program: invocation.name)
          }
      }
  }

  /// Whether a redirection writes to a file from its beginning.
  static func isOverwriting(_ redirection: Redirection) -> Bool {
    from(redirection, at: redirection.range, program: nil)?.kind == .replaces
  }

  /// A redirection in a text that a wrapper hands to a shell has its own offsets: there the text is the place.
  static func place(of redirection: Redirection, in invocation: Invocation) -> SourceRange {
    let outer = invocation.range
    return redirection.range.start >= outer.start && redirection.range.end <= outer.end ? redirection.range : outer
  }

  /// Quotes are left where the value is not known.
  private static func unquoted(_ path: String) -> String {
    path.utf8.contains(UInt8(ascii: "\"")) ? path.filter { $0 != "\"" } : path
  }

  private static func from(_ redirection: Redirection, at range: SourceRange, program: String?) -> FileWrite? {
    let kind: Kind
    switch redirection.operator {
    case .output, .clobber, .outputAndError: kind = .replaces
    case .append, .appendOutputAndError, .readWrite: kind = .appends
    case .duplicateOutput:
      // `>&2` copies a descriptor, `>& file` writes to a file.
      guard let value = redirection.target.literalValue, !value.allSatisfy({ $0.isNumber || $0 == "-" }) else {
        return nil
      }
      kind = .replaces
    default: return nil
    }
    if case .processSubstitution = redirection.target.parts.first { return nil }
    return FileWrite(path: redirection.target.roughText, kind: kind, range: range, program: program)
  }
}
