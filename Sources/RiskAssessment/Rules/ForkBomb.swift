import ShellGrammar

extension RiskRule {
  static let forkBomb = RiskRule(
    id: "fork-bomb",
    english: "A function starts itself again and again until the machine stops answering.",
    korean: "함수가 자신을 끝없이 실행하여 컴퓨터가 멈춥니다.",
    reversibility: .no, touches: [.process, .system],
    harmful: [":(){ :|:& };:", "f() { f | f & }; f", "b() { b & b; }; b"],
    harmless: ["f() { ls | wc -l; }; f", "f() { if x; then f; fi; }"]
  ) { script in
    script.functions.compactMap { function in
      let body = InvocationCollector(function, of: script.source)
      let calls = body.invocations.filter { $0.name == function.name }
      return calls.count >= 2 ? Match(level: .danger, range: function.range) : nil
    }
  }
}
