/// The sorts of files, by the letter that find(1) gives them.
enum FileKind: String, Sendable {
  case file = "f"
  case folder = "d"
  case link = "l"
  case socket = "s"
  case pipe = "p"
  case device = "b"
}
