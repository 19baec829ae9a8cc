/// A request about files while it is read: what is known of it, and the words that are left.
struct FileDraft: Sendable {
  var words: RequestWords
  var request = FileRequest()
  /// How surely it was read as it was meant.
  var certainty: Float = 1
  /// Whether no noun says that files are meant.
  var isWithoutNoun = false
  /// Whether the files to delete are only told by a vague word, such as `old`.
  var isVague = false

  /// Whether the whole file system is meant where no place is told.
  var isSystemWide = false
  /// Whether `except those` stands before `ending in` and the like.
  var deniesNamePhrase = false
  /// Whether hidden files are said to be among them.
  var includesHidden = false
  /// Whether files and folders alike are asked for.
  var isOfAnyKind = false

  /// Whether a name is that of one file, as typed: `a.txt`.
  var namesOneFile = false
  /// Which group of names has the endings: `jpg or png`.
  private var endingGroup: Int?

  init(_ reading: RequestReading) { words = RequestWords(reading) }

  /// Reads the parts of a request, the most particular ones first; nil where it is not about files.
  static func read(_ reading: RequestReading) -> FileDraft? {
    var draft = FileDraft(reading)
    draft.readAll()
    return draft.finished()
  }

  /// Reads part after part; what is told by the fewest words comes first.
  mutating func readAll() {
    readNouns()
    readScope()
    readCommand()
    readAccess()
    readBaseNames()
    readSameness()
    readNameReplacing()
    readCreating()
    readHoldingFolders()
    readOccurrences()
    readInode()
    readDestination()
    readArchive()
    readRenaming()
    readReplacing()
    readLengths()
    readSizes()
    readSpans()
    readDates()
    readReferenceFile()
    readTimes()
    readDays()
    readModeAction()
    readOwnerAction()
    readExclusions()
    readPermissions()
    readDistinct()
    readOwners()
    readDepth()
    readNamePhrases()
    readExtensions()
    readQualities()
    readPlaces()
    readContents()
    readNameValues()
    readEnds()
    readOrder()
    readAction()
    readLatePlaces()
    readCase()
    readKind()
  }

  /// Adds names of which one must fit, besides what else must; each that must not is a condition of its own.
  mutating func add(_ names: [NameTest]) {
    request.nameGroups += names.filter(\.isNegated).map { [$0] }
    let wanted = names.filter { !$0.isNegated }
    if !wanted.isEmpty { request.nameGroups.append(wanted) }
  }

  /// Adds names to those of which one must fit.
  mutating func addAlternative(_ names: [NameTest]) {
    let wanted = names.filter { !$0.isNegated && !request.names.contains($0) }
    if let group = endingGroup, !wanted.isEmpty {
      request.nameGroups[group] += wanted
    } else if !wanted.isEmpty {
      endingGroup = request.nameGroups.count
      request.nameGroups.append(wanted)
    }
    add(names.filter { $0.isNegated && !request.names.contains($0) })
  }

  /// Whether a denial stands before a token (`not owned`) or after it (`수정되지 않은`); it is accounted for then.
  mutating func takeNegation(of token: Int, reach: Int = 1) -> Bool {
    if let denial = words.lookBack(from: token, reach: reach, .not), words.isFree(denial), isEnglish(denial) {
      words.take(denial)
      return true
    }
    if let next = words.after(token), words.means(next, .not), words.isFree(next), !isEnglish(next) {
      words.take(next)
      return true
    }
    return false
  }

  /// Whether a token is written in Latin letters.
  func isEnglish(_ token: Int) -> Bool { words.reading.isEnglish(token) }

  /// Whether a token may be a name or a text of the user's: a value, quoted text, or a word nothing is known of.
  func isName(_ token: Int?) -> Bool {
    guard let token, words.isFree(token) else { return false }
    switch words.kind(token) {
    case .quoted, .value: return true
    case .word:
      return isStranger(token) || words.standsAlone(token) && words.wordClass(token) == .content && isEnglish(token)
    case .number, .symbol: return false
    }
  }

  /// Whether nothing is known of a word.
  func isStranger(_ token: Int) -> Bool { words.isUnknown(token) && !words.isJoint(token) }

  /// The free token after another one, joining words left out; any kind of token.
  func argument(after token: Int) -> Int? {
    var place = words.after(token)
    while let here = place, words.isJoint(here) { place = words.after(here) }
    return words.isFree(place) ? place : nil
  }

  /// The free token before another one, joining words left out.
  func argument(before token: Int) -> Int? {
    var place = words.before(token)
    while let here = place, words.isJoint(here) { place = words.before(here) }
    return words.isFree(place) ? place : nil
  }
}
