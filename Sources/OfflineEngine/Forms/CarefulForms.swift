internal import Platform
internal import ShellGrammar

/// The careful form of a task that deletes or overwrites: told with each of its commands, or before them.
struct CarefulForms {
  let record: TaskRecord
  let values: [String: SlotValue]
  let renderer: FormRenderer

  /// The candidates with their careful form; where the request leaves out what is deleted, that comes first.
  func added(to candidates: [Candidate]) -> [Candidate] {
    guard let best = candidates.first, let careful = command else { return candidates }
    return best.preceded(by: careful, isFirst: leavesObjectOut) + candidates.dropFirst().map { $0.with(careful) }
  }

  /// The first careful form whose programs are all installed.
  private var command: String? {
    record.carefulForms(on: renderer.machine.operatingSystem).lazy.compactMap { renderer.command($0) }
      .first { $0.missingPrograms.isEmpty }?.text
  }

  /// Whether the record says so, or a default stands for the thing that the request did not name. A folder only says
  /// where to look.
  private var leavesObjectOut: Bool {
    record.values(of: "first").first == "careful"
      || record.slots.contains { slot in
        slot.defaultValue != nil && values[slot.name] == nil && slot.type.namesObject
      }
  }
}

extension TaskRecord {
  /// The careful forms that hold on a system, those for it alone first.
  func carefulForms(on system: OperatingSystem) -> [String] {
    values(of: system == .linux ? "careful linux" : "careful macos") + values(of: "careful")
  }
}

extension SlotType {
  /// Whether values of the type name the thing that a command acts on.
  fileprivate var namesObject: Bool {
    switch self {
    case .path, .file, .glob, .pid, .program, .service, .branch, .container, .image, .package, .user, .archive: true
    default: false
    }
  }
}

extension Composition {
  /// The candidate with the careful command of the composition.
  func withCarefulForm(_ candidate: Candidate) -> [Candidate] {
    guard let careful else { return [candidate] }
    return candidate.preceded(by: ShellPrinter().print(careful), isFirst: leavesObjectOut)
  }
}

extension Candidate {
  /// The candidate with its careful form, where that is another command.
  fileprivate func with(_ careful: String) -> Candidate {
    guard careful != command else { return self }
    var candidate = self
    candidate.careful = careful
    return candidate
  }

  /// The candidate with its careful form, which comes before it as a candidate of its own where `isFirst`.
  fileprivate func preceded(by careful: String, isFirst: Bool) -> [Candidate] {
    let plain = with(careful)
    guard isFirst, plain.careful != nil else { return [plain] }
    var first = self
    first.command = careful
    first.isCareful = true
    var second = plain
    second.confidence *= Confidence.alternativeFactor
    return [first, second]
  }
}
