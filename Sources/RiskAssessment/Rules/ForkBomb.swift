import ShellGrammar

extension RiskRule {
  static let forkBomb = RiskRule(
    id: "fork-bomb", family: .processes,
    reason: .init(
      "Processes or output grow without end until the machine stops answering.",
      "프로세스나 출력이 끝없이 늘어나 컴퓨터가 멈춥니다."),
    safer: .init(
      "Set a limit first (ulimit -u 200), and stop the loop with a count or a sleep.",
      "먼저 한도(ulimit -u 200)를 걸고, 횟수나 sleep으로 반복을 제한하십시오."),
    reversibility: .no, touches: [.process, .system],
    danger: [
      "‹:(){ :|:& }›;:", "‹f() { f | f & }›; f", "‹b() { b & b; }›; b", "yes > f", "cat /dev/zero > big",
      "cat /dev/urandom >> x", "while true; do ‹sleep 9› & done", "perl -e 'fork while fork'",
      "python3 -c 'import os\nwhile 1: os.fork()'",
    ],
    harmless: [
      "f() { ls | wc -l; }; f", "f() { if x; then f; fi; }", "yes | head -3 > f", "head -c 1M /dev/zero > f",
      "yes > /dev/null",
      "dd if=/dev/zero of=f count=1", "perl -e 'print 1'",
    ]
  ) { script in
    script.functions.compactMap { function in
      let body = InvocationCollector(function, of: script.source)
      let calls = body.invocations.filter { $0.name == function.name }
      return calls.count >= 2 ? Match(level: .danger, range: function.range) : nil
    }
      + script.endlessStarts.map { Match(level: .danger, range: $0) }
      + script.invocations.compactMap { invocation in
        isEndless(invocation) || gathersEndlessly(invocation, script)
          ? Match(level: .danger, range: invocation.range) : nil
      }
  }

  /// What keeps all of its input, or a whole line of it, in memory, fed without an end: `tail /dev/zero`.
  private static func gathersEndlessly(_ invocation: Invocation, _ script: InvocationCollector) -> Bool {
    guard let name = invocation.name, ["tail", "sort", "grep", "tac", "sponge", "shuf"].contains(name) else {
      return false
    }
    if invocation.operands.contains(where: { $0.text == "/dev/zero" }) { return !invocation.hasFlag("c", "--bytes") }
    let sources = script.sources(of: invocation)
    let isFed = sources.contains { $0.name == "yes" || $0.operands.contains { $0.text == "/dev/zero" } }
    return isFed && sources.allSatisfy { $0.name != "head" || ($0.value(of: "-c")?.last?.isNumber == false) }
  }

  private static func isEndless(_ invocation: Invocation) -> Bool {
    switch invocation.name {
    case "yes", "cat":
      let isSource =
        invocation.name == "yes"
        || invocation.operands.contains { ["/dev/zero", "/dev/urandom", "/dev/random"].contains($0.text) }
      return isSource
        && invocation.redirections.contains {
          let path = $0.target.roughText
          return $0.descriptor == nil && [.output, .append, .clobber, .outputAndError].contains($0.operator)
            && !TargetPath.isSink(path)
        }
    case "dd":
      let words = invocation.words
      return words.contains { ["if=/dev/zero", "if=/dev/urandom", "if=/dev/random"].contains($0) }
        && !words.contains { $0.hasPrefix("count=") }
        && words.contains { $0.hasPrefix("of=") && !TargetPath.isSink(String($0.dropFirst(3))) }
    case "perl", "python", "python3", "ruby":
      guard let code = invocation.value(of: "-e") ?? invocation.value(of: "-c") else { return false }
      return ByteSearch.holds("fork", in: code) && ByteSearch.holdsAny(of: ["while", "loop", "for "], in: code)
    default: return false
    }
  }
}
