import Platform
import PrivateFiles
import ShellGrammar

/// Whether qmark's own folders can be written, and by nobody else.
struct FoldersCheck {
  let world: World

  func findings() -> [Finding] {
    guard let cache = world.folders.cache, let state = world.folders.state else {
      let language = world.machine.language
      return [
        Finding(
          "folders", .note,
          language.say("HOME is not set: nothing is kept.", "HOME이 설정되지 않아 아무것도 저장하지 않습니다."),
          next: language.say("set HOME", "HOME을 설정하십시오"))
      ]
    }
    return [finding("cache", cache), finding("state", state)]
  }

  private func finding(_ check: String, _ path: String) -> Finding {
    let language = world.machine.language
    let quoted = ShellQuoting.quote(path)
    switch PrivateFolder(path: path).state {
    case .ready:
      return Finding(check, .ok, language.say("\(path) is private and writable", "\(path)은(는) 비공개이며 쓸 수 있습니다"))
    case .missing:
      return Finding(check, .ok, language.say("\(path) will be made when needed", "\(path)은(는) 필요할 때 만듭니다"))
    case .unwritable:
      return Finding(
        check, .broken,
        language.say("\(path) cannot be written: nothing is kept there.", "\(path)에 쓸 수 없어 아무것도 저장하지 못합니다."),
        next: "ls -ld \(quoted)")
    case .open(let mode):
      return Finding(
        check, .broken,
        language.say(
          "\(path) is open to others (mode \(String(mode, radix: 8))).",
          "\(path)을(를) 다른 사용자도 볼 수 있습니다(권한 \(String(mode, radix: 8)))."),
        next: "chmod 700 \(quoted)")
    case .foreign:
      return Finding(
        check, .broken,
        language.say("\(path) belongs to another user and is not used.", "\(path)은(는) 다른 사용자의 것이라 쓰지 않습니다."),
        next: "ls -ld \(quoted)")
    }
  }
}
