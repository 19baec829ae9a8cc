import ShellGrammar

/// What a script has set up to a point: variables, aliases, positional parameters, files it has written.
///
/// It is read once, in the order of the text, whatever may be skipped at run time; a name that was given more than one
/// value has none that is known.
struct ShellState {
  /// What is known of a variable.
  struct Variable {
    /// The last text that it was given; nil where that is only known at run time.
    var last: String?
    /// Whether that is the only value it ever gets.
    var isOnly: Bool
    /// The elements, where it is an array.
    var elements: [InvocationArgument]?
  }

  /// What a file that the script writes holds.
  enum Content {
    case text(String)
    /// The output of the invocations at these places.
    case output(of: Range<Int>)
  }

  /// A value that is longer is not kept: values could double with every assignment.
  private static let longestValue = 4096

  private(set) var variables: [String: Variable] = [:]
  var aliases: [String: String] = [:]
  var positional: [InvocationArgument]?
  /// The words that a loop's variable goes over, as they are written.
  var loopWords: [String: [String]] = [:]
  /// Loops' variables that only stand for words without blanks, dashes in front or patterns: `for p in 22 80`.
  private(set) var plainLoops: Set<String> = []
  private(set) var files: [String: Content] = [:]

  /// What a variable is known to hold at some time, patterns as they are written.
  func values(of name: String) -> [String] { (variables[name]?.last.map { [$0] } ?? []) + (loopWords[name] ?? []) }

  /// Takes note of an assignment.
  mutating func assign(_ name: String, _ value: String?) {
    let isFirst = variables[name] == nil
    let value = value.flatMap { $0.utf8.count <= Self.longestValue ? $0 : nil }
    variables[name] = Variable(last: value, isOnly: isFirst)
    plainLoops.remove(name)
  }

  /// Takes note of an array.
  mutating func assign(_ name: String, elements: [InvocationArgument]) {
    variables[name] = Variable(last: elements.first?.value, isOnly: variables[name] == nil, elements: elements)
  }

  /// Takes note that a command sets a variable to what is not known.
  mutating func forget(_ name: String) {
    variables[name] = Variable(last: nil, isOnly: false)
    plainLoops.remove(name)
  }

  /// Takes note that a loop's variable stands for plain words until it is given something else.
  mutating func notePlainLoop(_ name: String) { plainLoops.insert(name) }

  /// Takes note of what a file is given; `continues` where it is added to what is there.
  mutating func write(_ path: String, _ content: Content, continues: Bool) {
    if continues, case .text(let before) = files[path], case .text(let more) = content {
      files[path] = .text(String((before + more).prefix(Self.longestValue)))
    } else {
      files[path] = content
    }
  }
}
