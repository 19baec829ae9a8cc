/// What a request asks of which files.
struct FileRequest: Equatable, Sendable {
  /// What sort of file; nil for all of them.
  var kind: FileKind?
  /// The names: one of each group must fit.
  var nameGroups: [[NameTest]] = []
  /// What else must hold, all of it.
  var tests: [FileTest] = []
  /// What their text must hold.
  var contents: [ContentTest] = []
  /// What is left out.
  var exclusions: [Exclusion] = []
  /// Where to look; here where none is said.
  var places: [String] = []
  var depth = DepthLimit()
  var order: FileOrder?
  /// How many of them, in that order.
  var limit: Int?
  var action = FileAction.list
  /// The file that takes what is printed.
  var output: String?

  /// Whether the lines that are computed are sorted.
  var sortsResults = false
  /// Whether the least of what is computed comes first.
  var sortsAscending = false
  /// The unit that sizes are wanted in.
  var sizeUnit: SizeUnit?
  /// Whether sizes are wanted with units: `human-readable`.
  var isReadable = false
  /// Whether copies go into the folders that the files were in.
  var keepsFolders = false
  /// Whether the first and the last in the order are wanted: `the oldest and the newest`.
  var isOfBothEnds = false
  /// Whether the folders below are asked for: `recursively`.
  var isRecursive = false
  /// Whether the place is said to be the working folder: `here`.
  var isHere = false

  /// The names of all groups.
  var names: [NameTest] { nameGroups.flatMap { $0 } }

  /// Whether anything but the kind and the place says which files are meant.
  var hasConditions: Bool {
    !names.isEmpty || !tests.isEmpty || !contents.isEmpty || !exclusions.isEmpty || limit != nil
  }

  /// Whether something must hold of each file by itself.
  var hasConditionsOnEach: Bool {
    !nameGroups.isEmpty || !tests.isEmpty || !contents.isEmpty || !exclusions.isEmpty || depth.isSet
  }

  /// How many things are said of the files.
  var conditionCount: Int {
    nameGroups.count + tests.count + contents.count + exclusions.count + (depth.isSet ? 1 : 0)
      + (order == nil ? 0 : 1) + (limit == nil ? 0 : 1) + (places.count > 1 ? 1 : 0)
  }
}

/// How many folders deep to look.
struct DepthLimit: Equatable, Sendable {
  var minimum: Int?
  var maximum: Int?

  var isSet: Bool { minimum != nil || maximum != nil }
}
