internal import Platform

/// A task as written: its slots, and what is read of its text when it is asked for.
struct TaskRecord: Sendable {
  private let text: Column<UInt8>
  private let record: Range<Int>
  /// What the task asks for.
  let slots: [Slot]

  init(text: Column<UInt8>, record: Range<Int>, slots: [Slot]) {
    self.text = text
    self.record = record
    self.slots = slots
  }

  /// The permanent name.
  var name: String { values(of: "task").first ?? "" }

  /// Whether the command needs root.
  var needsRoot: Bool { values(of: "root").first == "yes" }

  /// The forms that hold on a system, those for it alone first.
  func forms(on system: OperatingSystem) -> [String] {
    values(of: system == .linux ? "form linux" : "form macos") + values(of: "form")
  }

  /// What the task does, in a language.
  func about(in language: Language) -> String {
    (language == .korean ? values(of: "about.ko").first : nil) ?? values(of: "about").first ?? ""
  }

  func values(of key: StaticString) -> [String] {
    text.withUnsafeBufferPointer { bytes in
      var values: [String] = []
      for case .field(let found, let value) in RecordLines(bytes, in: record) where bytes.range(found, equals: key) {
        values.append(bytes.text(value))
      }
      return values
    }
  }
}
