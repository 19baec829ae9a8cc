import Platform
import ShellIntegration

/// Whether the completion script is where the reader's shell looks, and of this version.
struct CompletionsCheck {
  let world: World

  func findings() -> [Finding] {
    guard let startUp = ShellStartUp(world: world) else { return [] }
    return [finding(startUp)]
  }

  private func finding(_ startUp: ShellStartUp) -> Finding {
    let (language, shell) = (world.machine.language, startUp.shell)
    let own = CompletionPlace(shell: shell, home: startUp.home, environment: world.environment)
    let install = "qmark completions \(shell.rawValue) --install"
    let shared = CompletionPlace.sharedPaths(for: shell, program: world.machine.findProgram("qmark"), world.environment)
    guard let path = ([own.path] + shared).first(where: world.machine.fileExists) else {
      return Finding(
        "completions", .note,
        language.say("completions for \(shell.rawValue) are not installed.", "\(shell.rawValue)의 자동 완성이 설치되어 있지 않습니다."),
        next: install)
    }
    let place = startUp.abbreviated(path)
    guard world.files.read(path, 1 << 20)?.text == CompletionScript.text(for: shell) else {
      return Finding(
        "completions", .note,
        language.say("\(place) is of another version.", "\(place)은(는) 다른 버전의 것입니다."), next: install)
    }
    // zsh looks there only where it is told to.
    if shell == .zsh, path == own.path, startUp.file(in: world, where: { $0.contains("zsh/site-functions") }) == nil {
      return Finding(
        "completions", .note,
        language.say("\(place) is there, but zsh is not told of it.", "\(place)이(가) 있으나 zsh가 찾지 못합니다."),
        next: language.say(
          "add to \(startUp.abbreviated(startUp.file)): \(own.neededLine ?? "")",
          "\(startUp.abbreviated(startUp.file))에 추가하십시오: \(own.neededLine ?? "")"))
    }
    return Finding(
      "completions", .ok,
      language.say("completions for \(shell.rawValue), in \(place)", "\(shell.rawValue)의 자동 완성이 \(place)에 있습니다"))
  }
}
