import HTTPTransport

/// One JSON value of an answer's body, the mark of its end, or what is none of these: the frames before it still count.
enum ReplyFrame: Hashable, Sendable {
  case value(JSONValue, event: String?)
  case done
  case broken(ModelError)
}

/// Finds the JSON values in a body, however the server frames them: as events, as lines, or as one value.
///
/// What was asked for does not decide it: some servers answer plain JSON to a request for a stream, and the other way round.
struct FrameReader: Sendable {
  private enum Framing: Sendable {
    case undecided
    case events(ServerSentEventParser)
    case lines(LineSplitter)
    case whole([UInt8])
  }

  private let expectsLines: Bool
  private var framing = Framing.undecided

  /// Makes a reader; `expectsLines` where a body that begins with JSON is to be read line by line.
  init(expectsLines: Bool) { self.expectsLines = expectsLines }

  /// The frames that end in these bytes.
  mutating func take(_ bytes: [UInt8]) throws(ModelError) -> [ReplyFrame] {
    switch framing {
    case .undecided:
      let body = bytes.drop { Self.isSkipped($0) }
      guard let first = body.first else { return [] }
      framing = try framing(beginningWith: first)
      return try take(Array(body))
    case .events(var parser):
      framing = .undecided
      let events = try parser.take(bytes)
      framing = .events(parser)
      return Self.frames(of: events)
    case .lines(let splitter): return try takeLines(bytes, splitter)
    case .whole(var body):
      framing = .undecided
      body += bytes
      framing = .whole(body)
      guard body.count <= JSONParser.sizeLimit else {
        throw .malformed(detail: "more than \(JSONParser.sizeLimit) bytes of JSON")
      }
      return []
    }
  }

  /// The frames at the body's end.
  mutating func end() throws(ModelError) -> [ReplyFrame] {
    defer { framing = .undecided }
    switch framing {
    case .undecided: return []
    case .events(var parser): return try Self.lastFrames(of: try parser.end())
    case .lines(var splitter):
      let rest = splitter.rest()
      return Self.isBlank(rest) ? [] : try Self.values(in: rest)
    case .whole(let body): return try Self.values(in: body)
    }
  }

  private func framing(beginningWith byte: UInt8) throws(ModelError) -> Framing {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return expectsLines ? .lines(.objects) : .whole([])
    case UInt8(ascii: "<"): throw .malformed(detail: "a web page")
    default: return .events(ServerSentEventParser())
    }
  }

  /// Blanks and the bytes of a byte order mark.
  private static func isSkipped(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF: true
    default: false
    }
  }

  private static func isBlank(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy(isSkipped) }
}

// JSON on lines, or in all of the body.
extension FrameReader {
  private mutating func takeLines(_ bytes: [UInt8], _ splitter: LineSplitter) throws(ModelError) -> [ReplyFrame] {
    var splitter = splitter
    framing = .undecided
    let lines = try splitter.take(bytes)
    framing = .lines(splitter)
    var frames: [ReplyFrame] = []
    for (index, line) in lines.enumerated() where !Self.isBlank(line) {
      do throws(JSONSyntaxError) {
        frames.append(.value(try JSONValue(parsing: line), event: nil))
      } catch .incomplete {
        // One value over several lines.
        let rest = lines[index...].joined(separator: [0x0A])
        framing = .whole(Array(rest) + [0x0A] + splitter.rest())
        return frames
      } catch {
        return frames + [.broken(.malformed(detail: error.detail))]
      }
    }
    return frames
  }

  /// One value, or one on each line.
  private static func values(in body: [UInt8]) throws(ModelError) -> [ReplyFrame] {
    do throws(JSONSyntaxError) {
      return [.value(try JSONValue(parsing: body), event: nil)]
    } catch .incomplete {
      throw .transport(.cutOff)
    } catch {
      let lines = body.split(separator: 0x0A).map { try? JSONValue(parsing: Array($0)) }
      guard lines.count > 1, !lines.contains(nil) else { throw .malformed(detail: error.detail) }
      return lines.compactMap { $0 }.map { .value($0, event: nil) }
    }
  }
}

// Events.
extension FrameReader {
  private static func frames(of events: [ServerSentEvent]) -> [ReplyFrame] {
    var frames: [ReplyFrame] = []
    for event in events where !isBlank(event.data) {
      do throws(JSONSyntaxError) {
        frames.append(try frame(of: event))
      } catch {
        return frames + [.broken(.malformed(detail: error.detail))]
      }
    }
    return frames
  }

  private static func frame(of event: ServerSentEvent) throws(JSONSyntaxError) -> ReplyFrame {
    if event.data.filter({ !isSkipped($0) }) == Array("[DONE]".utf8) { return .done }
    do throws(JSONSyntaxError) {
      return .value(try JSONValue(parsing: event.data), event: event.name)
    } catch {
      guard event.name == "error" else { throw error }
      return .value(["error": .string(String(decoding: event.data, as: UTF8.self))], event: event.name)
    }
  }

  private static func lastFrames(of event: ServerSentEvent?) throws(ModelError) -> [ReplyFrame] {
    guard let event, !isBlank(event.data) else { return [] }
    guard let frame = try? frame(of: event) else { throw .transport(.cutOff) }
    return [frame]
  }
}

extension JSONSyntaxError {
  /// What is wrong, in a few words.
  var detail: String {
    switch self {
    case .notJSON(let offset): "not JSON at byte \(offset)"
    case .incomplete: "JSON that ends too early"
    case .tooDeep(let limit): "JSON deeper than \(limit) levels"
    case .tooLarge(let limit): "more than \(limit) bytes of JSON"
    }
  }
}
