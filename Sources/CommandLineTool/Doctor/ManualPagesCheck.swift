import CommandReference
import Platform

/// Whether manual pages can be read: flags are checked against them.
struct ManualPagesCheck {
  let world: World
  /// Pages that every system has, if it has any.
  private static let samples = ["ls", "sh", "cat", "grep"]

  func findings() -> [Finding] { [finding] }

  private var finding: Finding {
    let language = world.machine.language
    guard let renderer = LiveManualPages.renderers.first(where: world.machine.hasProgram) else {
      return Finding(
        "manual-pages", .note,
        language.say(
          "neither mandoc nor man is here: flags are not checked against manual pages.",
          "mandoc도 man도 없어 플래그를 매뉴얼과 대조하지 못합니다."),
        next: InstallHint.command(for: "mandoc", on: world.machine))
    }
    guard let page = Self.samples.lazy.compactMap({ world.reference.manual.text($0, nil) }).first else {
      return Finding(
        "manual-pages", .note,
        language.say(
          "\(renderer) is here, but no manual pages: flags are not checked.",
          "\(renderer)은(는) 있으나 매뉴얼이 없어 플래그를 대조하지 못합니다."),
        next: language.say(
          "install the system's manual pages (a small image may leave them out: unminimize)",
          "시스템의 매뉴얼을 설치하십시오(작은 이미지에는 빠져 있을 수 있습니다: unminimize)"))
    }
    return Finding(
      "manual-pages", .ok,
      language.say("manual pages, read with \(renderer) (\(page.page))", "매뉴얼을 \(renderer)(으)로 읽습니다(\(page.page))"))
  }
}
