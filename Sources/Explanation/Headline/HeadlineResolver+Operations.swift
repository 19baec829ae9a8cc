import CommandReference

extension HeadlineResolver {
  /// What the call makes of its input, by the operations that its flags ask for.
  mutating func operated() -> LineStream? {
    let program = call.knowledge[0].program
    var stream: LineStream
    switch program {
    case "sort":
      stream = inputStream()
      let flags = call.flags.filter { !$0.spellings.contains("-o") }
      guard let sorting = SortOrder(flags, words), let order = sorting.order else { return nil }
      tellAll()
      stream.sort(order, words)
      if sorting.dropsEqualLines { stream.makeDistinct(words) }
      return stream
    case "awk", "sed", "cut": return language(program)
    default: break
    }
    guard Self.operations.contains(where: has) else { return nil }
    stream = inputStream()
    for operation in Self.operations where has(operation) {
      if operation == "distinct", has("tally") || has("repeated") || has("single") { continue }
      guard let text = single(operation), apply(operation, text, to: &stream) else { return nil }
    }
    return stream
  }

  private static let operations = [
    "keeps", "tally", "repeated", "single", "distinct", "take",
  ]

  private func apply(_ operation: String, _ text: String, to stream: inout LineStream) -> Bool {
    let joinsEqual = stream.order?.joinsEqual == true
    switch operation {
    case "keeps": stream.keep(text, words)
    case "tally": stream.count(words)
    case "distinct": if joinsEqual { stream.makeDistinct(words) } else { dropRepeats(&stream) }
    case "repeated", "single":
      // Only lines that stand together are compared.
      guard joinsEqual, stream.amount == nil, !stream.isCounted else { return false }
      let once = words.say("occur only once", "한 번만 나오는")
      stream.keep(operation == "single" ? once : words.say("occur more than once", "두 번 이상 나오는"), words)
      stream.makeDistinct(words)
    default:
      guard let amount = LineStream.Amount(text) else { return false }
      stream.take(amount, words)
    }
    return true
  }

  /// The file that sort writes to: `-o file`.
  var outputFile: String? {
    guard call.knowledge[0].program == "sort" else { return nil }
    return call.flags.first { $0.spellings.contains("-o") }?.value
  }

  /// Equal lines that do not stand together stay.
  private func dropRepeats(_ stream: inout LineStream) {
    stream.change(english: "without equal lines in a row", korean: "잇달아 나오는 같은 줄을 하나로 줄인", [:], words)
  }

  /// The first operand and all flags are told by code of this program's own.
  private mutating func tellAll() { toldFlags = Set(call.flags.indices) }

  private mutating func language(_ program: String) -> LineStream? {
    var stream = inputStream()
    let others = call.flags.filter { !call.isSilent($0) }
    if program == "cut" { return columns(others, &stream) ? stream : nil }
    let isAwk = program == "awk"
    var scripts = call.operands.filter { $0.entry.language == (isAwk ? .awk : .sed) }.map {
      call.arguments[$0.argument]
    }
    // What other records than lines are has its own sentence.
    if isAwk, call.flags.contains(where: { $0.spellings.contains("-v") && $0.value?.hasPrefix("RS=") == true }) {
      return nil
    }
    var separator: String?
    var isQuiet = false
    var isExtended = false
    for flag in others {
      switch flag.spellings[0] {
      case "-F" where isAwk: separator = flag.value
      case "-n" where !isAwk: isQuiet = true
      case "-E" where !isAwk: isExtended = true
      case "-e" where !isAwk:
        guard let piece = flag.piece, flag.value == call.arguments[piece.argument].text else { return nil }
        scripts.append(call.arguments[piece.argument])
      default: return nil
      }
    }
    guard scripts.count == 1, scripts[0].isLiteral else { return nil }
    let isTold =
      isAwk
      ? AwkHeadline(words: words, separator: separator).apply(scripts[0].bytes, to: &stream)
      : SedHeadline(words: words, isQuiet: isQuiet, isExtended: isExtended).apply(scripts[0].bytes, to: &stream)
    guard isTold else { return nil }
    tellAll()
    toldOperands.formUnion(["PROGRAM", "SCRIPT"])
    return stream
  }

  /// `cut -d: -f1`.
  private mutating func columns(_ flags: [UsedFlag], _ stream: inout LineStream) -> Bool {
    let fields = FieldList(words: words)
    var separator = words.say("tab-separated ", "탭으로 나눈 ")
    var part: String?
    for flag in flags where flag.spellings[0] == "-d" { separator = fields.separated(by: flag.value ?? "") }
    for flag in flags {
      switch flag.spellings[0] {
      case "-d", "--complement", "--output-delimiter": continue
      case "-f" where part == nil: part = fields.phrase(flag.value ?? "", FieldList.field, separator: separator)
      case "-c" where part == nil: part = fields.phrase(flag.value ?? "", FieldList.character)
      case "-b" where part == nil: part = fields.phrase(flag.value ?? "", FieldList.byte)
      default: return false
      }
    }
    guard var part else { return false }
    if let divider = flags.first(where: { $0.spellings.contains("--output-delimiter") })?.value {
      part = words.say("{x} with `{d}` between them", "`{d}`(으)로 이은 {x}", ["x": part, "d": divider])
    }
    if flags.contains(where: { $0.spellings.contains("--complement") }) {
      part = words.say("everything but {x}", "{x}을(를) 뺀 나머지", ["x": part])
    }
    stream.takeField(part, words)
    tellAll()
    return true
  }

  /// `sed -i`: what is done to the files themselves.
  mutating func edited() -> String? {
    guard call.knowledge[0].program == "sed", call.flags.contains(where: { $0.spellings.contains("-i") }),
      let script = call.operands.first(where: { $0.entry.language == .sed }), call.arguments[script.argument].isLiteral,
      call.flags.allSatisfy({ $0.spellings.contains("-i") || $0.spellings[0] == "-E" })
    else { return nil }
    let files = call.files
    guard !files.isEmpty else { return nil }
    let isExtended = call.flags.contains { $0.spellings[0] == "-E" }
    let sed = SedHeadline(words: words, isQuiet: false, isExtended: isExtended)
    return sed.edit(
      call.arguments[script.argument].bytes, of: words.list(files.map { shown(call.arguments[$0.argument]) }))
  }
}
