internal import Platform
internal import ShellGrammar

/// Fills the forms of a task with values.
struct FormRenderer {
  /// A filled form.
  struct Command {
    var text: String
    var missingPrograms: [String]
  }

  let record: TaskRecord
  let values: [String: SlotValue]
  let machine: Machine

  /// The command of a form; nil where a value is missing.
  func command(_ form: String) -> Command? {
    var text = ""
    let parts = FormTemplate(form).parts
    for (index, part) in parts.enumerated() {
      switch part {
      case .text(let literal): text += followsFolder(text, parts, index) ? String(literal.dropFirst()) : literal
      case .place(let place):
        guard let value = self.text(for: place) else { return nil }
        if text.hasSuffix(PlainCommand.wrapper), place.filter == .command, endsWord(parts, index),
          let plain = PlainCommand.text(ofQuoted: value)
        {
          text.removeLast(PlainCommand.wrapper.utf8.count)
          text += plain
        } else {
          text += value
        }
      }
    }
    if machine.isRoot { text = Self.withoutSudo(text) }
    let missing = FormPrograms.missing(in: text, on: machine)
    if record.needsRoot, !machine.isRoot, machine.hasProgram("sudo"), !text.hasPrefix("sudo "), !text.hasPrefix("brew ")
    {
      text = "sudo " + text
    }
    return Command(text: text, missingPrograms: missing)
  }

  /// A command without the `sudo` at its start, which root does without and a container often lacks.
  private static func withoutSudo(_ text: String) -> String {
    text.hasPrefix("sudo ") && !text.hasPrefix("sudo -") ? String(text.dropFirst("sudo ".count)) : text
  }

  /// Whether a value that ends in `/` stands before a part that begins with one.
  private func followsFolder(_ text: String, _ parts: [FormTemplate.Part], _ index: Int) -> Bool {
    guard index > 0, case .place = parts[index - 1], case .text(let literal) = parts[index] else { return false }
    return literal.hasPrefix("/") && text.hasSuffix("/")
  }

  /// Whether no text of the same word follows a part.
  private func endsWord(_ parts: [FormTemplate.Part], _ index: Int) -> Bool {
    guard index + 1 < parts.count else { return true }
    guard case .text(let next) = parts[index + 1] else { return false }
    return next.first.map { " ;)".contains($0) } ?? true
  }

  /// What stands for a place: the value, filtered and quoted.
  private func text(for place: FormTemplate.Place) -> String? {
    guard let slot = record.slots.first(where: { $0.name == place.name }) else { return nil }
    guard let given = values[slot.name] ?? slot.defaultValue.map(defaultValue(slot)) else { return nil }
    let value = place.filter == .command ? runnable(given) : given
    let isPlain = place.filter == nil || place.filter == .command
    if place.quoting == .none, place.startsWord, isPlain, let path = PathText(value, slot.type) { return path.quoted }
    if place.isAssigned, isPlain, slot.type.isPath, let home = PathText.home(value.text) { return home }
    if let filter = place.filter, !filter.canExpress(value) { return nil }
    let plain = place.filter?.apply(value, slot.type) ?? member(place.member, of: value, slot.type)
    switch place.quoting {
    case .none: return ShellQuoting.quote(plain)
    case .single: return ShellQuoting.quoteInsideSingleQuotes(plain)
    case .double: return ShellQuoting.quoteInsideDoubleQuotes(plain)
    }
  }

  /// A command whose first word is the bare name of a file, such as `run.sh`, with the `./` that the shell needs to find
  /// it in the working folder.
  private func runnable(_ value: SlotValue) -> SlotValue {
    guard case .text(let text) = value else { return value }
    let first = String(text.prefix { $0 != " " })
    let shape = ValueShape(first)
    guard !shape.hasSlash, shape.isFileName, !machine.hasProgram(first) else { return value }
    return .text("./" + text)
  }

  /// A default as the type's value: `7 days` for an age, `100M` for a size.
  private func defaultValue(_ slot: Slot) -> (String) -> SlotValue {
    { text in
      DerivedDefault.isDerived(text)
        ? .text(DerivedDefault(text, values: values).resolved) : DefaultValue.read(text, slot.type)
    }
  }

  private func member(_ member: String?, of value: SlotValue, _ type: SlotType) -> String {
    if case .time(let amount, let unit) = value, type == .age { return "\(amount) \(unit.name(amount))" }
    guard case .range(let first, let last) = value else { return value.text }
    switch member {
    case "first": return String(first)
    case "last": return String(last)
    default: return value.text
    }
  }
}
