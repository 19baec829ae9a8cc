/// One event of a stream of server-sent events.
struct ServerSentEvent: Hashable, Sendable {
  /// Its name; nil where the stream gives none.
  var name: String?
  /// Its data: the lines of it, joined by LF.
  var data: [UInt8]
}

/// Reads server-sent events from bytes that come in pieces of any size, as the HTML standard has them.
struct ServerSentEventParser: Sendable {
  private var lines = LineSplitter.events
  private var name: String?
  private var data: [UInt8]?
  private var isAtStart = true

  /// The events that end in these bytes.
  mutating func take(_ bytes: [UInt8]) throws(ModelError) -> [ServerSentEvent] {
    var events: [ServerSentEvent] = []
    for line in try lines.take(bytes) {
      if let event = try read(line) { events.append(event) }
    }
    return events
  }

  /// The last event, of a server that leaves out the blank line after it.
  mutating func end() throws(ModelError) -> ServerSentEvent? {
    let rest = lines.rest()
    if !rest.isEmpty { _ = try read(rest) }
    return try read([])
  }

  private mutating func read(_ bytes: [UInt8]) throws(ModelError) -> ServerSentEvent? {
    var line = bytes[...]
    if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    isAtStart = false
    guard !line.isEmpty else { return dispatch() }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    var value = line[colon...].dropFirst()
    if value.first == 0x20 { value = value.dropFirst() }
    switch String(decoding: line[..<colon], as: UTF8.self) {
    case "event": name = String(decoding: value, as: UTF8.self)
    case "data": try add(value)
    default: break
    }
    return nil
  }

  private mutating func add(_ value: ArraySlice<UInt8>) throws(ModelError) {
    var all = data.map { $0 + [0x0A] } ?? []
    data = nil
    all += value
    guard all.count <= LineSplitter.lineLimit else {
      throw .malformed(detail: "an event of more than \(LineSplitter.lineLimit) bytes")
    }
    data = all
  }

  private mutating func dispatch() -> ServerSentEvent? {
    defer {
      name = nil
      data = nil
    }
    return data.map { ServerSentEvent(name: name, data: $0) }
  }
}
