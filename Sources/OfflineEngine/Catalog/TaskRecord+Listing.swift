internal import Platform

extension TaskRecord {
  /// A form as it is written, with the system it is for.
  struct WrittenForm {
    var text: String
    var system: OperatingSystem?
  }

  /// The forms of all systems.
  var writtenForms: [WrittenForm] { written(values(of: "form linux"), values(of: "form macos"), values(of: "form")) }

  /// The careful forms of all systems.
  var writtenCarefulForms: [WrittenForm] {
    written(values(of: "careful linux"), values(of: "careful macos"), values(of: "careful"))
  }

  /// The ways to ask, in a language.
  func phrasings(in language: Language) -> [String] { values(of: language == .korean ? "ko" : "en") }

  private func written(_ linux: [String], _ macos: [String], _ plain: [String]) -> [WrittenForm] {
    linux.map { WrittenForm(text: $0, system: .linux) } + macos.map { WrittenForm(text: $0, system: .macos) }
      + plain.map { WrittenForm(text: $0, system: nil) }
  }
}
