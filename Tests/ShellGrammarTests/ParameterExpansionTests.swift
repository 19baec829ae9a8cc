import Testing

@testable import ShellGrammar

@Suite("Parameter expansions")
struct ParameterExpansionTests {
  /// What an expansion was read as, in words.
  private func description(_ source: String) throws -> String {
    var found: ParameterExpansion?
    var walker = SyntaxWalker()
    walker.part = { if case .parameter(let node) = $0, found == nil { found = node } }
    let script = ShellParser().parse("echo \(source)")
    walker.walk(script.list)
    guard let node = found, script.diagnostics.isEmpty else {
      throw TestFolder.Failure(message: "\(source): \(script.diagnostics)")
    }
    #expect(script.text(in: node.range) == source)
    let text = { (word: Word?) in word.map { script.text(in: $0.range) } ?? "nil" }
    var words = [node.name]
    if let index = node.index { words.append("[\(script.text(in: index.range))]") }
    if node.isLength { words.append("length") }
    if node.isIndirect { words.append("indirect") }
    switch node.operation {
    case nil: break
    case .fallback(let sign, let checksEmpty, let word): words.append("\(checksEmpty ? ":" : "")\(sign) \(text(word))")
    case .removePattern(let sign, let pattern), .changeCase(let sign, let pattern):
      words.append("\(sign) \(text(pattern))")
    case .replace(let sign, let pattern, let replacement):
      words.append("\(sign) \(text(pattern)) \(text(replacement))")
    case .slice(let offset, let length):
      words.append("slice \(script.text(in: offset.range)) \(length.map { script.text(in: $0.range) } ?? "nil")")
    case .transform(let sign): words.append("@ \(sign)")
    }
    return words.joined(separator: " ")
  }

  @Test(
    "are told apart",
    arguments: [
      ("$x", "x"), ("$1", "1"), ("$?", "?"), ("${x}", "x"), ("${10}", "10"), ("${@}", "@"), ("${#}", "#"),
      ("${#x}", "x length"), ("${#@}", "@ length"), ("${##}", "# length"), ("${#a[@]}", "a [@] length"),
      ("${!x}", "x indirect"), ("${!}", "!"), ("${!x*}", "x* indirect"), ("${!x@}", "x@ indirect"),
      ("${!a[@]}", "a [@] indirect"), ("${a[i+1]}", "a [i+1]"), ("${a[$i]}", "a [$i]"), ("${a[b[1]]}", "a [b[1]]"),
      ("${x:-y z}", "x :- y z"), ("${x-}", "x - nil"), ("${x:=y}", "x := y"), ("${x?no}", "x ? no"),
      ("${x:+$y}", "x :+ $y"),
      ("${x#*/}", "x # */"), ("${x##*/}", "x ## */"), ("${x%.c}", "x % .c"), ("${x%%.*}", "x %% .*"),
      ("${x#}", "x # nil"),
      ("${x/a/b}", "x / a b"), ("${x//a/b/c}", "x // a b/c"), ("${x/#a}", "x /# a nil"), ("${x/%a/}", "x /% a "),
      ("${x//\\//_}", "x // \\/ _"), ("${x/'/'/b}", "x / '/' b"), ("${x:1}", "x slice 1 nil"),
      ("${x:1:2}", "x slice 1 2"),
      ("${x: -1}", "x slice  -1 nil"), ("${x:a?b:c:d}", "x slice a?b:c d"), ("${@:2}", "@ slice 2 nil"),
      ("${x^}", "x ^ nil"), ("${x^^[ab]}", "x ^^ [ab]"), ("${x,,}", "x ,, nil"), ("${x@Q}", "x @ Q"),
      ("${x:-${y:-}}", "x :- ${y:-}"), ("${x:-'}'}", "x :- '}'"), ("${x:-\"}\"}", "x :- \"}\""), ("${#:-a}", "# :- a"),
    ])
  func forms(source: String, expected: String) throws {
    #expect(try description(source) == expected)
  }

  @Test("end where a name ends")
  func names() throws {
    let script = ShellParser().parse("echo $ab-c $1x $$y \"$z's\" a$ $%")
    var names: [String] = []
    var walker = SyntaxWalker()
    walker.part = { if case .parameter(let node) = $0 { names.append(node.name) } }
    walker.walk(script.list)
    #expect(names == ["ab", "1", "$", "z"])
  }
}
