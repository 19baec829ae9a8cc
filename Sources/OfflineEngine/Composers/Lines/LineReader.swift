internal import Platform

/// Reads a request about lines and columns of text.
struct LineReader {
  var parts: RequestParts
  /// The steps, each with the token that says it.
  var steps: [(place: Int, step: LineStep)] = []
  var delimiter: String?
  var output: SlotValue?
  var appends = false
  var isInPlace = false
  var keepsBackup = false
  var ignoresCase = false
  var isWholeWord = false
  var keepsOrder = false
  var sortColumns: [Int] = []
  var isFirstOnly = false
  /// Which occurrence in each line is replaced.
  var occurrence: Int?
  /// Where the request asks for what occurs most often, in words that say it together.
  var frequentPlace: Int?
  /// Whether lines are deleted, so that the file itself changes.
  var deletes = false
  /// Whether the text with its replacements is shown, and the file stays as it is.
  var printsReplacement = false
  /// How many things were supplied that the request does not say.
  var guesses = 0
  /// Whether a text, not a file, is read.
  var isText = false
  /// The column that two files are joined on.
  var joinColumn: Int?

  init(_ reading: RequestReading) { parts = RequestParts(reading) }

  /// The request; nil where it is about something else.
  mutating func read() -> LineRequest? {
    readOptions()
    let piped = readProducer() ?? readText()
    readOutput()
    readDelimiter()
    readReplacement()
    if readJoin() {} else { readColumns() }
    readBeyond()
    readConditions()
    readBetween()
    readCharacters()
    readPositions()
    readChanges()
    readSorting()
    readCounting()
    applyDeletion()
    let comparison = readComparison()
    let files = readFiles()
    if piped == nil, comparison == nil, files.isEmpty, !readsStandardInput { guesses += 1 }
    guard !steps.isEmpty || comparison != nil, !isAboutSomethingElse else { return nil }
    claimTheRest()
    return request(from: comparison ?? piped, files)
  }

  mutating func add(_ step: LineStep, at place: Int) { steps.append((place, step)) }

  private mutating func readOptions() {
    ignoresCase = parts.take(.ignoreCase)
    isWholeWord = parts.take(.wholeWord)
    isInPlace = parts.take(.inPlace)
    keepsOrder = parts.take(.keepingOrder)
    if let backup = parts.first(.backup) {
      keepsBackup = true
      parts.claim(backup)
      if let verb = parts.after(backup), parts.means(verb, .copy, .file, .save, .keep) { parts.claim(verb) }
      if let verb = parts.before(backup), parts.means(verb, .keep, .save, .with) { parts.claim(verb) }
    }
  }

  /// Whether words that are left say that files, processes, commits or the like are meant.
  private var isAboutSomethingElse: Bool {
    parts.says(.git, .commit, .branch, .process, .folder, .service, .permission, .port, .kill, .listen)
      || guesses > 0 && parts.says(.file)
  }

  /// Whether a word says that text is read: `lines`, `a file`, `the second column`.
  var saysWhatIsRead: Bool {
    parts.indices.contains { parts.means($0, .line, .file, .column, .text, .word, .character, .content, .field) }
  }

  /// Words that go without saying once something is done to lines.
  private mutating func claimTheRest() {
    parts.claimFunctions()
    parts.claimAll(
      .show, .all, .only, .line, .then, .each, .basis, .counter, .content, .output, .standardInput, .remainder)
    for index in parts.indices where parts.isFragment(index) || parts.text(index) == "," { parts.claim(index) }
    let selects = steps.contains { item in
      switch item.step {
      case .condition, .columnCondition, .position, .between, .columns: true
      default: false
      }
    }
    if selects { parts.claimAll(.find, .extract, .filter, .keep, .value, .field, .grep) }
    if steps.contains(where: { if case .aggregate = $0.step { true } else { false } }) {
      parts.claimAll(.value, .number)
    }
  }

  private var readsStandardInput: Bool { parts.indices.contains { parts.means($0, .standardInput) } }

  private mutating func request(from piped: LineRequest.Source?, _ files: [SlotValue]) -> LineRequest {
    var source = piped ?? .files(files)
    if case .files(let named) = source, named.isEmpty {
      source = readsStandardInput ? .standardInput : .files([.text(delimiter == "," ? "data.csv" : "file.txt")])
    }
    var request = LineRequest(source: source, delimiter: delimiter ?? Self.delimiter(of: files))
    request.steps = orderedSteps()
    request.output = output
    request.appends = appends
    request.keepsBackup = keepsBackup
    request.isInPlace = isInPlace || keepsBackup || changesFile(request)
    return request
  }

  /// Deleting lines of a named file, or replacing text in it, changes the file unless more is asked for.
  private func changesFile(_ request: LineRequest) -> Bool {
    guard guesses == 0, request.output == nil, !parts.indices.contains(where: { parts.means($0, .show, .count) }) else {
      return false
    }
    let isReplacement = request.steps.contains { if case .replace = $0 { true } else { false } }
    if printsReplacement { return false }
    return (deletes || isReplacement) && request.steps.allSatisfy(\.isEdit)
  }

  /// The sign between the columns of files whose names tell it.
  private static func delimiter(of files: [SlotValue]) -> String? {
    guard case .text(let name)? = files.first else { return nil }
    switch ValueShape(name).fileExtension?.lowercased() {
    case "csv": return ","
    case "tsv": return "\t"
    default: return ["/etc/passwd", "/etc/group", "/etc/shadow"].contains(name) ? ":" : nil
    }
  }

  /// The steps in the order they are done: as said where `then` divides them, else selections before what is made of them.
  private func orderedSteps() -> [LineStep] {
    let breaks = parts.indices.filter { parts.means($0, .then) }
    func clause(_ place: Int) -> Int { breaks.filter { $0 < place }.count }
    let keyed = steps.enumerated().map { offset, item in
      (clause(item.place), rank(item), item.place, offset, item.step)
    }
    return keyed.sorted { ($0.0, $0.1, $0.2, $0.3) < ($1.0, $1.1, $1.2, $1.3) }.map(\.4)
  }

  /// Sorting by a column comes before that column is left out.
  private func rank(_ item: (place: Int, step: LineStep)) -> Int {
    let step = item.step
    return switch step {
    case .sort(let order) where order.column != nil && selectsColumns: 4
    case .sort where steps.contains { $0.step.rank == 11 && $0.place < item.place }: 12
    case .condition where comesAfterReplacement(item.place): 6
    case .change(.number) where namesOwnNumbers(item.place): -1
    // `words longer than 10 letters`: each is a line by then.
    case .change(.words) where steps.contains { $0.step.isLength }: -1
    case .position where step.rank == 9 && !isRearranged: isTakenFirst(item.place) ? 0 : 3
    default: step.rank
    }
  }

  /// `the last 100 lines, and count those containing error`: another verb comes before the condition.
  private func isTakenFirst(_ place: Int) -> Bool {
    guard let condition = steps.first(where: { $0.step.rank == 1 }), condition.place > place else { return false }
    return (place..<condition.place).contains { parts.means($0, .also, .count) }
  }

  /// `lines 20 to 35 with their line numbers`: those that the lines have in the file.
  private func namesOwnNumbers(_ place: Int) -> Bool {
    guard steps.contains(where: { if case .position = $0.step { true } else { false } }) else { return false }
    if parts.isKorean(place) {
      return parts.after(place).map { ["함께", "같이", "포함"].contains(parts.text($0)) } ?? false
    }
    return parts.means(parts.before(place), .with)
  }

  /// `replace foo with bar and count lines containing bar`: another verb stands between.
  private func comesAfterReplacement(_ place: Int) -> Bool {
    guard let replacement = steps.first(where: { $0.step.rank == 6 }), replacement.place < place else { return false }
    return (replacement.place..<place).contains { parts.means($0, .also, .count) && !parts.isKorean($0) }
  }

  private var selectsColumns: Bool { steps.contains { if case .columns = $0.step { true } else { false } } }

  /// Whether lines change their places or are put together, so that the first ones are others afterwards.
  private var isRearranged: Bool {
    steps.contains { (7...8).contains($0.step.rank) || $0.step == .change(.words) || $0.step == .change(.reverseLines) }
  }
}
