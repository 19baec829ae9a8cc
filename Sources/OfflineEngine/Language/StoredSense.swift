/// A `WordSense` in a fixed number of bytes.
struct StoredSense: BitwiseCopyable, Sendable {
  /// Which sense it is.
  private enum Kind: UInt32 {
    case number = 1
    case ordinal, time, bytes, delimiter, fileExtension, folder, date, target, host, zone, file
  }

  private var kind: UInt32 = 0
  private var text: TextPool.Reference = 0
  private var number: Int64 = 0

  /// No sense.
  init() {}

  private init(_ kind: Kind, number: Int = 0, text: TextPool.Reference = 0) {
    self.kind = kind.rawValue
    self.number = Int64(number)
    self.text = text
  }

  /// A sense whose text is put into `texts`.
  init(_ sense: WordSense, texts: inout TextPool) {
    switch sense {
    case .number(let number): self.init(.number, number: number)
    case .ordinal(let number): self.init(.ordinal, number: number)
    case .time(let unit): self.init(.time, number: unit.rawValue)
    case .bytes(let unit): self.init(.bytes, text: texts.add(unit.rawValue))
    case .delimiter(let text): self.init(.delimiter, text: texts.add(text))
    case .fileExtension(let text): self.init(.fileExtension, text: texts.add(text))
    case .folder(let text): self.init(.folder, text: texts.add(text))
    case .file(let text): self.init(.file, text: texts.add(text))
    case .date(let text): self.init(.date, text: texts.add(text))
    case .target(let target): self.init(.target, number: Int(target.code))
    case .host(let text): self.init(.host, text: texts.add(text))
    case .zone(let text): self.init(.zone, text: texts.add(text))
    }
  }

  /// Whether it is a number.
  var isNumber: Bool { kind == Kind.number.rawValue }

  /// The target, where it is one.
  var target: OfflineRequest.Target? {
    kind == Kind.target.rawValue ? OfflineRequest.Target(code: UInt8(truncatingIfNeeded: number)) : nil
  }

  /// The sense, with its text from `texts`; nil for none.
  func sense(_ texts: TextPool) -> WordSense? {
    switch Kind(rawValue: kind) {
    case .number: .number(Int(number))
    case .ordinal: .ordinal(Int(number))
    case .time: TimeUnit(rawValue: Int(number)).map(WordSense.time)
    case .bytes: SizeUnit(rawValue: texts[text]).map(WordSense.bytes)
    case .delimiter: .delimiter(texts[text])
    case .fileExtension: .fileExtension(texts[text])
    case .folder: .folder(texts[text])
    case .file: .file(texts[text])
    case .date: .date(texts[text])
    case .target: target.map(WordSense.target)
    case .host: .host(texts[text])
    case .zone: .zone(texts[text])
    case nil: nil
    }
  }
}

extension OfflineRequest.Target {
  /// A number for the index.
  var code: UInt8 {
    switch self {
    case .shell: 0
    case .git: 1
    case .gh: 2
    }
  }

  /// The target of a number; the shell for one that is none.
  init(code: UInt8) { self = code == 1 ? .git : code == 2 ? .gh : .shell }
}
