import Platform
import Safeguards
import Settings
import ShellGrammar

/// The machine's policy, and the reader's own rules about commands.
struct PolicyCheck {
  let world: World

  func findings(_ settings: Settings?) -> [Finding] {
    machine() + (settings.map { [reader($0)] } ?? [])
  }

  private func machine() -> [Finding] {
    let language = world.machine.language
    let path = world.folders.policy
    do {
      guard let file = try PolicyLoader(world: world).file() else {
        return [
          Finding("policy", .note, language.say("no policy of this machine (\(path)).", "이 컴퓨터의 정책이 없습니다(\(path))."))
        ]
      }
      let source = try PolicyLoader.source(.system, file.settings, path: path)
      if let mode = world.files.read(path, 1)?.mode, mode & 0o022 != 0 {
        let says = language.say(
          "others may change the policy \(path) (mode \(String(mode, radix: 8))).",
          "다른 사용자가 정책 \(path)을(를) 고칠 수 있습니다(권한 \(String(mode, radix: 8))).")
        return [Finding("policy", .broken, says, next: "chmod 644 " + ShellQuoting.quote(path))]
      }
      return [Finding("policy", .ok, told(source))]
    } catch {
      let says = (error as? any ToldError)?.message(in: language) ?? String(describing: error)
      return [Finding("policy", .broken, says, next: "ls -ld " + ShellQuoting.quote(path))]
    }
  }

  private func reader(_ settings: Settings) -> Finding {
    let loader = PolicyLoader(world: world)
    do {
      let source = try PolicyLoader.source(.reader, settings, path: loader.readersPath)
      guard !source.rules.isEmpty else {
        let says = world.machine.language.say(
          "no rules of your own about commands (deny, confirm, allow).", "명령에 대한 자신의 규칙(deny, confirm, allow)이 없습니다.")
        return Finding("rules", .note, says)
      }
      return Finding("rules", .ok, told(source))
    } catch {
      return Finding("rules", .broken, error.message(in: world.machine.language), next: "qmark config edit")
    }
  }

  private func told(_ source: PolicySource) -> String {
    func count(_ action: CommandRule.Action) -> Int { source.rules.filter { $0.action == action }.count }
    let (deny, confirm, allow) = (count(.deny), count(.confirm), count(.allow))
    return world.machine.language.say(
      "rules in \(source.path): \(deny) to deny, \(confirm) to confirm, \(allow) to allow",
      "\(source.path)의 규칙: 금지 \(deny)개, 확인 \(confirm)개, 허용 \(allow)개")
  }
}
