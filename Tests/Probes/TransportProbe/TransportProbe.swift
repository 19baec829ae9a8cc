internal import CurlTransport
internal import HTTPTransport

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Sends one request and prints its events, a line each, to the end-to-end tests.
struct TransportProbe {
  let arguments: [String]

  func run() -> Never {
    if arguments == ["version"] {
      say(CurlTransport.libraryVersion ?? "none")
      exit(0)
    }
    guard var options = ProbeOptions(arguments) else { exit(64) }
    if options.prepares { CurlTransport.prepare() }
    if let file = options.bodyFile { options.request.body = Self.contents(of: file) }
    let transport = CurlTransport.transport(userAgent: "qmark/probe")
    for _ in 0..<options.count { send(options, over: transport) }
    if options.count > 1 { tellWhatIsOpen() }
    exit(0)
  }

  private func send(_ options: ProbeOptions, over transport: HTTPTransport) {
    let end = options.cancelMilliseconds.map { ContinuousClock.now + .milliseconds($0) }
    var transfer: HTTPTransfer? = transport.start(options.request)
    while let current = transfer {
      if let end, ContinuousClock.now >= end {
        say("stopping")
        if options.exits { exit(0) }
        if options.releases { transfer = nil } else { Self.cancel(current) }
        break
      }
      if showNext(of: current, until: end, options) { return }
    }
    if options.releases {
      usleep(200_000)
      say("released")
    }
  }

  /// Shows what comes next; true where that was all.
  private func showNext(
    of transfer: HTTPTransfer, until end: ContinuousClock.Instant?, _ options: ProbeOptions
  ) -> Bool {
    let wait = end.map { Self.milliseconds(until: $0) } ?? 60_000
    if options.polls { Self.waitFor(transfer.descriptor, wait) }
    let events = transfer.events(options.polls ? 0 : wait)
    for event in events { show(event, options) }
    return events.last?.isLast ?? false
  }

  private static func cancel(_ transfer: HTTPTransfer) {
    transfer.cancel()
    transfer.cancel()
    say("cancelled \(transfer.events(50).count)")
  }

  private func show(_ event: HTTPEvent, _ options: ProbeOptions) {
    switch event {
    case .head(let head):
      say("head \(head.status)")
      for header in head.headers { say("field \(Self.oneLine(header.name)): \(Self.oneLine(header.value))") }
    case .body(let bytes):
      say(options.isQuiet ? "size \(bytes.count)" : "body \(Self.hexadecimal(bytes))")
    case .finished: say("finished")
    case .failed(let failure): say("failed \(failure)")
    }
  }

  /// How many descriptors and threads are left, once all threads had time to end.
  private func tellWhatIsOpen() {
    usleep(300_000)
    say("open \(Self.entries(of: "/dev/fd")) \(Self.entries(of: "/proc/self/task"))")
  }

  private static func entries(of folder: String) -> Int {
    guard let listing = opendir(folder) else { return 0 }
    defer { closedir(listing) }
    var count = 0
    while let entry = readdir(listing) { count += entry.pointee.d_name.0 == CChar(UInt8(ascii: ".")) ? 0 : 1 }
    return count
  }

  private static func contents(of file: String) -> [UInt8] {
    let descriptor = file == "-" ? 0 : open(file, O_RDONLY)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func waitFor(_ descriptor: Int32?, _ milliseconds: Int) {
    guard let descriptor else { return }
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&entry, 1, Int32(clamping: milliseconds))
  }

  private static func milliseconds(until end: ContinuousClock.Instant) -> Int {
    let (seconds, attoseconds) = (end - .now).components
    return max(0, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)) + 1
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? "?" : $0 })
  }
}

/// Writes a line at once, also into a pipe.
private func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}

extension HTTPEvent {
  /// Whether no event follows.
  var isLast: Bool {
    switch self {
    case .finished, .failed: true
    case .head, .body: false
    }
  }
}
