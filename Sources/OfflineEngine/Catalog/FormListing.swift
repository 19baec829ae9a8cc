internal import Platform

/// The forms of a task as they are listed.
struct FormListing {
  let record: TaskRecord
  let machine: Machine

  /// The forms of this system, then those of the other one, then the careful ones.
  var forms: [KnownForm] {
    listed(record.writtenForms, isCareful: false) + listed(record.writtenCarefulForms, isCareful: true)
  }

  private func listed(_ written: [TaskRecord.WrittenForm], isCareful: Bool) -> [KnownForm] {
    let here = machine.operatingSystem
    // In the order in which they are tried: those for this system alone come before plain ones.
    let ordered =
      written.filter { $0.system == here } + written.filter { $0.system == nil }
      + written.filter { $0.system != nil && $0.system != here }
    var seen: Set<String> = []
    return ordered.filter { seen.insert($0.text).inserted }.map { form in
      let text = Self.shown(form.text)
      return KnownForm(
        text: text, system: form.system, isCareful: isCareful,
        // A program that the request names is none of the task's.
        missingPrograms: FormPrograms.missing(in: text, on: machine).filter { !$0.contains("{") },
        isForThisSystem: form.system == nil || form.system == here)
    }
  }

  /// The form with `{name}` for each of its places.
  static func shown(_ form: String) -> String {
    FormTemplate(form).parts.map { part in
      switch part {
      case .text(let text): text
      case .place(let place): "{" + place.name + (place.member.map { "." + $0 } ?? "") + "}"
      }
    }.joined()
  }
}
