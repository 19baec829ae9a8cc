/// The kinds of values that a task asks for.
enum SlotType: String, CaseIterable, Sendable {
  case port, number, count, ordinal, range, size, age, duration, path, file, folder, glob
  case fileExtension = "extension"
  case text, word, delimiter, url, host, user, group, pid, program, service, branch, revision, mode, signal, date
  case archive, container, image, package, column, zone, month, weekday, clock

  /// Whether values of the type are paths.
  var isPath: Bool {
    switch self {
    case .path, .file, .folder, .archive: true
    default: false
    }
  }

  /// Whether any words may be a value of the type.
  var isFreeText: Bool { self == .text || self == .word }

  /// Whether values of the type are names that programs give, such as those of hosts.
  var isName: Bool {
    switch self {
    case .host, .user, .group, .program, .service, .container, .image, .package: true
    default: false
    }
  }

  /// Whether an ordinary word, told by its neighbours alone, may be a value of the type.
  var takesBareWords: Bool {
    switch self {
    case .path, .file, .folder, .text, .word, .host, .user, .group, .program, .service, .branch, .revision,
      .container, .image, .package:
      true
    default: false
    }
  }
}

/// A set of slot types.
struct SlotTypes: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ type: SlotType) {
    // The bytes of an enum without payloads count its cases from 0.
    rawValue = 1 << UInt64(withUnsafeBytes(of: type) { $0[0] })
  }
}
