/// What a command does, without its subject and its full stop.
struct SedPhrase {
  var english: String
  var korean: String
}
