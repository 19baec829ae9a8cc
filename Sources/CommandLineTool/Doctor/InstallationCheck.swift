import Platform

/// The version, and the `qmark` that the shell integration would start.
struct InstallationCheck {
  let world: World

  func findings() -> [Finding] {
    let language = world.machine.language
    let name = "qmark \(Version.current) (\(world.machine.operatingSystem.rawValue))"
    guard let path = world.machine.findProgram("qmark") else {
      return [
        Finding(
          "program", .note,
          name
            + language.say(
              ": not on the search path, where the shell integration looks for it.",
              ": 검색 경로에 없어 셸 통합이 찾지 못합니다."),
          next: language.say("add its folder to PATH", "이 프로그램이 있는 디렉터리를 PATH에 추가하십시오"))
      ]
    }
    let installed = world.programs.output(path, ["--version"]).map { $0.split(separator: "\n").first ?? "" }
    guard let installed, installed == Version.current else {
      let other = installed.map { " \($0.prefix(40))" } ?? ""
      return [
        Finding(
          "program", .note,
          name
            + language.say(
              ": the one on the search path is another, \(path)\(other).", ": 검색 경로에 있는 것은 다른 버전인 \(path)\(other)입니다."),
          next: language.say("install this one over it", "이 버전을 그 위에 설치하십시오"))
      ]
    }
    return [Finding("program", .ok, "\(name), \(path)")]
  }
}
