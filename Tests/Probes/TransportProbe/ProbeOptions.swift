internal import HTTPTransport

/// What the probe's arguments ask for: `METHOD URL [--header NAME VALUE] [--body FILE|-] [--connect-ms N] …`.
struct ProbeOptions {
  var request: HTTPRequest
  /// Where the body is read from; `-` is standard input.
  var bodyFile: String?
  /// When it is cancelled, counted from the start.
  var cancelMilliseconds: Int?
  /// Lets go of the transfer instead of cancelling it.
  var releases = false
  /// Ends the process instead of cancelling.
  var exits = false
  /// How often the request is sent, one after the other.
  var count = 1
  /// Waits on the descriptor, not by `events`.
  var polls = false
  /// Loads the library first.
  var prepares = false
  /// Tells the bodies' sizes alone.
  var isQuiet = false

  init?(_ arguments: [String]) {
    guard arguments.count >= 2, let method = HTTPRequest.Method(rawValue: arguments[0]) else { return nil }
    request = HTTPRequest(method: method, url: arguments[1])
    var rest = arguments.dropFirst(2)
    while let name = rest.popFirst() {
      guard apply(name, &rest) else { return nil }
    }
  }

  private mutating func apply(_ name: String, _ rest: inout ArraySlice<String>) -> Bool {
    switch name {
    case "--release": releases = true
    case "--exit": exits = true
    case "--poll": polls = true
    case "--prepare": prepares = true
    case "--quiet": isQuiet = true
    case "--header":
      guard let name = rest.popFirst(), let value = rest.popFirst() else { return false }
      request.headers.append(HTTPHeader(Self.unescaped(name), Self.unescaped(value)))
    default:
      guard let value = rest.popFirst() else { return false }
      return apply(name, value)
    }
    return true
  }

  private mutating func apply(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--body": bodyFile = value
    case "--proxy": request.proxy = value
    case "--ca": request.certificateFile = value
    default:
      guard let number = Int(value) else { return false }
      return apply(name, number)
    }
    return true
  }

  private mutating func apply(_ name: String, _ number: Int) -> Bool {
    switch name {
    case "--connect-ms": request.limits.connectMilliseconds = number
    case "--idle-ms": request.limits.idleMilliseconds = number
    case "--total-ms": request.limits.totalMilliseconds = number
    case "--body-bytes": request.limits.bodyBytes = number
    case "--cancel-ms": cancelMilliseconds = number
    case "--count": count = number
    default: return false
    }
    return true
  }

  /// What an argument cannot hold: `\r`, `\n` and `\0`.
  private static func unescaped(_ text: String) -> String {
    text.replacing("\\r", with: "\r").replacing("\\n", with: "\n").replacing("\\0", with: "\0")
  }
}
