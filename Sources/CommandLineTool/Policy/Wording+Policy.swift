import Safeguards

/// What is said of the policy.
extension Wording {
  /// What the policy says of a command, in one sentence; nil where it says nothing.
  func policy(_ decision: PolicyDecision) -> String? {
    switch decision {
    case .asJudged: nil
    case .deny(let grounds): say("It cannot be run: ", "실행할 수 없습니다: ") + self.grounds(grounds)
    case .confirm(let grounds): say("It runs only after yes is typed: ", "yes를 입력해야 실행합니다: ") + self.grounds(grounds)
    }
  }

  private func grounds(_ grounds: PolicyDecision.Grounds) -> String {
    switch grounds {
    case .rule(let rule, let author, let path):
      let words = say(
        "\(self.author(author)) names it (\(rule.title), \(path))",
        "\(self.author(author))이 정했습니다(\(rule.title), \(path))")
      return words + (rule.reason.map { ": " + $0 } ?? ".")
    case .uncertain(let rule, let author, let path):
      return say(
        "only when it runs is it known whether \(self.author(author)) denies it (\(rule.title), \(path)).",
        "\(self.author(author))이 막는 명령인지(\(rule.title), \(path)) 실행해야 알 수 있습니다.")
    case .unreadable(let author, let path):
      return say(
        "a part of it cannot be read, and \(self.author(author)) denies some commands (\(path)).",
        "읽을 수 없는 부분이 있고 \(self.author(author))이 막는 명령이 있습니다(\(path)).")
    case .level(let author, let path):
      return say(
        "\(self.author(author)) asks for it at this level (\(path)).",
        "\(self.author(author))이 이 수준에서 확인을 요구합니다(\(path)).")
    case .brokenPolicy(let reason): return reason
    }
  }

  private func author(_ author: PolicySource.Author) -> String {
    switch author {
    case .system: say("this machine's policy", "이 컴퓨터의 정책")
    case .reader: say("a rule of yours", "직접 정한 규칙")
    }
  }
}
