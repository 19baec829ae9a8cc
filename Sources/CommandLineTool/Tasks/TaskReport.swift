import OfflineEngine
import Platform

/// The object that `qmark tasks show --json` prints; a contract: fields are added, never renamed.
struct TaskReport: Encodable, Sendable {
  /// A value that the task takes.
  struct Slot: Encodable, Sendable {
    var name: String
    var type: String
    var endings: [String]
    @NullInJSON var `default`: String?

    init(_ slot: KnownSlot) {
      name = slot.name
      type = slot.type
      endings = slot.endings
      `default` = slot.defaultValue
    }
  }

  /// A command of the task.
  struct Form: Encodable, Sendable {
    var form: String
    @NullInJSON var platform: String?
    var careful: Bool
    var usable: Bool
    var missingPrograms: [String]

    init(_ form: KnownForm) {
      self.form = form.text
      platform = form.system?.rawValue
      careful = form.isCareful
      usable = form.isUsable
      missingPrograms = form.missingPrograms
    }
  }

  var name: String
  var topic: String
  var target: String
  var about: String
  var phrasings: [String]
  var slots: [Slot]
  var forms: [Form]
  var needsRoot: Bool

  init(_ task: KnownTask) {
    name = task.name
    topic = task.topic
    target = task.target.rawValue
    about = task.about
    phrasings = task.phrasings
    slots = task.slots.map(Slot.init)
    forms = task.forms.map(Form.init)
    needsRoot = task.needsRoot
  }
}
