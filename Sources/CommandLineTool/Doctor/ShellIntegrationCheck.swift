import Platform
import ShellIntegration

/// Whether `??` is set up in the reader's shell.
struct ShellIntegrationCheck {
  let world: World

  func findings() -> [Finding] { [finding] }

  private var finding: Finding {
    let language = world.machine.language
    guard let startUp = ShellStartUp(world: world) else {
      let name = world.variable("SHELL")?.split(separator: "/").last.map(String.init)
      let shells = IntegratedShell.allCases.map(\.rawValue).joined(separator: ", ")
      return Finding(
        "shell-integration", .note,
        language.say(
          "?? is for \(shells); the shell here is \(name ?? "not known").",
          "??는 \(shells)에서 쓸 수 있습니다. 지금 셸: \(name ?? "알 수 없음")."),
        next: language.say("type qmark WORDS instead", "대신 qmark 요청과 같이 입력하십시오"))
    }
    let shell = startUp.shell.rawValue
    if let file = startUp.file(
      in: world, where: { $0.contains("qmark init \(shell)") || $0.contains("qmark.\(shell)") })
    {
      let place = startUp.abbreviated(file)
      return Finding(
        "shell-integration", .ok,
        language.say("?? is set up for \(shell), in \(place)", "\(place)에 \(shell)의 ??가 설정되어 있습니다"))
    }
    let place = startUp.abbreviated(startUp.file)
    let line = ShellStartUp.line(for: startUp.shell)
    return Finding(
      "shell-integration", .note,
      language.say("?? is not set up for \(shell).", "\(shell)에 ??가 설정되어 있지 않습니다."),
      next: language.say("add to \(place): \(line)", "\(place)에 추가하십시오: \(line)"))
  }
}
