import OfflineEngine
import Platform

/// The object that `qmark tasks show --json` prints; a contract: fields are added, never renamed.
struct TaskReport: Encodable, Sendable {
  private let task: KnownTask

  init(_ task: KnownTask) { self.task = task }

  enum CodingKeys: CodingKey { case name, topic, target, about, phrasings, slots, forms, needsRoot }

  /// Writes every field.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(task.name, forKey: .name)
    try container.encode(task.topic, forKey: .topic)
    try container.encode(task.target.rawValue, forKey: .target)
    try container.encode(task.about, forKey: .about)
    try container.encode(task.phrasings, forKey: .phrasings)
    try container.encode(task.slots.map(SlotReport.init), forKey: .slots)
    try container.encode(task.forms.map(FormReport.init), forKey: .forms)
    try container.encode(task.needsRoot, forKey: .needsRoot)
  }
}

/// A value that a task takes.
private struct SlotReport: Encodable {
  let slot: KnownSlot

  enum CodingKeys: String, CodingKey {
    case name, type, endings
    case defaultValue = "default"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(slot.name, forKey: .name)
    try container.encode(slot.type, forKey: .type)
    try container.encode(slot.endings, forKey: .endings)
    try container.encode(slot.defaultValue, forKey: .defaultValue)
  }
}

/// A command of a task.
private struct FormReport: Encodable {
  let form: KnownForm

  enum CodingKeys: CodingKey { case form, platform, careful, usable, missingPrograms }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(form.text, forKey: .form)
    try container.encode(form.system?.rawValue, forKey: .platform)
    try container.encode(form.isCareful, forKey: .careful)
    try container.encode(form.isUsable, forKey: .usable)
    try container.encode(form.missingPrograms, forKey: .missingPrograms)
  }
}
