/// A part of the shell's grammar with rules of its own, fuzzed within a command.
enum ShellConstruct: String, CaseIterable {
  case arithmetic
  case braces
  case condition
  case findExpression = "find-expression"
  case parameter
  case test

  /// Commands with `text` at the place of the construct.
  func commands(around text: String) -> [String] {
    switch self {
    case .arithmetic: ["echo $((\(text)))", "((\(text)))"]
    case .braces: ["echo {\(text)}"]
    case .condition: ["[[ \(text) ]]"]
    case .findExpression: ["find . \(text)"]
    case .parameter: ["echo \"${\(text)}\""]
    case .test: ["[ \(text) ]"]
    }
  }
}
