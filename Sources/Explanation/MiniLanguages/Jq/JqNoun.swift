/// A noun phrase for a value of jq.
struct JqNoun {
  /// The phrase, without an article before names of keys.
  var text: String
  /// Whether it is the names of keys alone: `user.name`.
  var isKeys = false
  /// What stands before names of keys.
  var article = ""
  /// Whether it is something that is taken from a value as it is.
  var isPath = false
  /// Whether it is each of many: "every element".
  var isEvery = false

  /// The phrase with its article.
  var full: String { article + text }
}

/// What `.` is at some place of a program.
struct JqScope {
  /// What fields are fields of; nothing for the input, which need not be named.
  var owner: JqNoun?
  /// What it is called.
  var it: JqNoun
}

/// Something that holds or not, said of the values that it holds for.
struct JqClause {
  /// "the a is more than 1"; in Korean the form before a noun.
  var text: String
  /// "a is more than 1", to stand after "whose".
  var whose: String?
}
