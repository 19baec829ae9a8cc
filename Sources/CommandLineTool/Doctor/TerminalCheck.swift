import Platform
import TerminalUI

/// What copying and line editing are done with.
struct TerminalCheck {
  let world: World

  func findings() -> [Finding] { [clipboard, lineEditing] }

  private var clipboard: Finding {
    let language = world.machine.language
    if let (helper, path) = ClipboardHelper.usable(in: world).first {
      return Finding(
        "clipboard", .ok, language.say("copies with \(helper.program), \(path)", "\(helper.program)(으)로 복사합니다, \(path)")
      )
    }
    let wanted = world.variable("WAYLAND_DISPLAY") != nil ? "wl-copy" : world.variable("DISPLAY") != nil ? "xclip" : nil
    let next = wanted.flatMap { InstallHint.command(for: $0, on: world.machine) }
    guard TerminalCapabilities(environment: world.environment).allowsCursorMoves else {
      return Finding(
        "clipboard", .note, language.say("nothing here can copy.", "복사할 방법이 없습니다."), next: next)
    }
    return Finding(
      "clipboard", .note,
      language.say(
        "copies through the terminal (OSC 52), which some terminals refuse.",
        "터미널을 통해(OSC 52) 복사합니다. 받아들이지 않는 터미널도 있습니다."),
      next: next)
  }

  private var lineEditing: Finding {
    let language = world.machine.language
    if LineEditor.isReadlineInstalled {
      return Finding("line-editing", .ok, language.say("lines are edited with GNU readline", "GNU readline으로 줄을 편집합니다"))
    }
    let package = world.machine.operatingSystem == .macos ? "brew install readline" : "libreadline8"
    return Finding(
      "line-editing", .note,
      language.say(
        "GNU readline is not here: lines are edited as the terminal can.", "GNU readline이 없어 터미널의 기능으로만 줄을 편집합니다."),
      next: world.machine.operatingSystem == .macos
        ? package
        : language.say(
          "install readline (Debian: \(package); Fedora, Arch, Alpine: readline)",
          "readline을 설치하십시오(Debian: \(package), Fedora·Arch·Alpine: readline)"))
  }
}
