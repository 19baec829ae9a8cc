internal import Knowledge
internal import Platform

/// A task as written: its words for the reader, its slots and its forms.
struct TaskRecord: Sendable {
  /// A command template, for one system or for all.
  struct Form: Sendable {
    var system: OperatingSystem?
    var template: String
  }

  var name: String
  var about: String
  var aboutKorean: String?
  var slots: [Slot]
  var forms: [Form]
  var needsRoot: Bool

  init(_ record: KnowledgeRecord) {
    name = record["task"] ?? ""
    about = record["about"] ?? ""
    aboutKorean = record["about.ko"]
    needsRoot = record["root"] == "yes"
    forms = record.fields.compactMap { field in
      switch field.key {
      case "form": Form(system: nil, template: field.value)
      case "form linux": Form(system: .linux, template: field.value)
      case "form macos": Form(system: .macos, template: field.value)
      default: nil
      }
    }
    let templates = forms.map(\.template)
    slots = record.values(of: "slot").compactMap { Slot($0, forms: templates) }
  }

  /// The forms that hold on a system, those for it alone first.
  func forms(on system: OperatingSystem) -> [String] {
    forms.filter { $0.system == system }.map(\.template) + forms.filter { $0.system == nil }.map(\.template)
  }

  /// What the task does, in a language.
  func about(in language: Language) -> String {
    language == .korean ? aboutKorean ?? about : about
  }
}
