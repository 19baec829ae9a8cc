import ShellGrammar
import ShellIntegration

/// A command in the words of the shell that will read it.
enum ShellForm {
  /// `command` as it is, or handed to bash where `shell` reads another language.
  static func of(_ command: String, for shell: IntegratedShell?) -> String {
    guard shell == .fish, !isReadByFish(command) else { return command }
    return "bash -c " + ShellQuoting.quote(command)
  }

  /// Whether fish reads the command as bash does: programs, pipelines, lists and plain redirections only.
  private static func isReadByFish(_ command: String) -> Bool {
    ShellParser().parse(command).list.items.allSatisfy { item in
      item.andOrList.pipelines.allSatisfy { pipeline in
        pipeline.commands.allSatisfy { command in
          guard case .simple(let simple) = command else { return false }
          return simple.words.allSatisfy { $0.parts.allSatisfy(isReadByFish) }
            && simple.redirections.allSatisfy(isReadByFish) && simple.assignments.allSatisfy(isReadByFish)
        }
      }
    }
  }

  private static func isReadByFish(_ assignment: Assignment) -> Bool {
    guard case .word(let word) = assignment.value, !assignment.isAppend, assignment.index == nil else { return false }
    return word?.parts.allSatisfy(isReadByFish) ?? true
  }

  private static func isReadByFish(_ redirection: Redirection) -> Bool {
    switch redirection.operator {
    case .input, .output, .append, .duplicateOutput: redirection.target.parts.allSatisfy(isReadByFish)
    default: false
    }
  }

  private static func isReadByFish(_ part: WordPart) -> Bool {
    switch part {
    case .literal(let text, _): !text.contains("^")
    // fish keeps a backslash before anything but itself and a quote, as bash does; those two differ.
    case .singleQuoted(let text, _): !text.contains("\\\\") && !text.hasSuffix("\\")
    case .escaped, .tilde: true
    case .doubleQuoted(let parts, let isLocalized, _): !isLocalized && parts.allSatisfy(isReadByFish)
    case .parameter(let node):
      !node.isBraced && node.name.allSatisfy { $0.isLetter || $0 == "_" || $0.isNumber }
        && !node.name.allSatisfy(\.isNumber)
    case .glob(let glob): glob.form == .anyString
    case .brace(let brace):
      if case .alternatives(let alternatives) = brace.form {
        alternatives.allSatisfy { $0.allSatisfy(isReadByFish) }
      } else {
        false
      }
    case .ansiCQuoted, .commandSubstitution, .arithmetic, .processSubstitution: false
    }
  }
}
