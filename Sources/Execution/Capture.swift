internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The exchange with a running helper: its input is written and its output read until it has ended.
struct Capture {
  private let child: SpawnedProcess
  private let output: Pipe
  private let source: Pipe?
  private var unwritten: ArraySlice<UInt8>
  private let outputLimit: Int
  private let deadline: Deadline
  private var bytes: [UInt8] = []
  private var isOpen = true

  init(
    child: SpawnedProcess, output: Pipe, source: Pipe?, input: [UInt8], outputLimit: Int, deadline: Deadline
  ) {
    self.child = child
    self.output = output
    self.source = source
    self.unwritten = input[...]
    self.outputLimit = outputLimit
    self.deadline = deadline
    qmark_make_nonblocking(output.reading)
    if let source { qmark_make_nonblocking(source.writing) }
  }

  mutating func run() -> CapturedOutput {
    while true {
      if bytes.count > outputLimit { return stopChild(wasCut: true) }
      if !isOpen || !serve(), let status = child.endedAlready() {
        readAvailable()
        return CapturedOutput(
          bytes: Array(bytes.prefix(outputLimit)), status: status, wasCut: bytes.count > outputLimit)
      }
      if !isOpen { usleep(200) }
      if deadline.remainingMilliseconds == 0 { return stopChild(timedOut: true) }
    }
  }

  /// Waits a moment for either pipe and serves it; false where nothing happened.
  private mutating func serve() -> Bool {
    writeSome()
    var descriptors = [pollfd(fd: output.reading, events: Int16(POLLIN), revents: 0)]
    if let source, source.writing >= 0 {
      descriptors.append(pollfd(fd: source.writing, events: Int16(POLLOUT), revents: 0))
    }
    let moment = Int32(min(deadline.remainingMilliseconds, 10))
    guard poll(&descriptors, nfds_t(descriptors.count), moment) > 0 else { return false }
    let before = bytes.count
    readAvailable(once: true)
    // mandoc writes 16 bytes at a time: to wake up for each costs more than what it does.
    if isOpen, source == nil, bytes.count - before < 1 << 15 { usleep(500) }
    return true
  }

  private mutating func writeSome() {
    guard let source, source.writing >= 0 else { return }
    let written = unwritten.withUnsafeBytes { qmark_write_quietly(source.writing, $0.baseAddress, $0.count) }
    if written > 0 { unwritten = unwritten.dropFirst(written) }
    let isBroken = written < 0 && errno != EAGAIN && errno != EINTR
    if unwritten.isEmpty || isBroken { source.closeWriting() }
  }

  /// Reads what has come, in one go or until there is no more.
  private mutating func readAvailable(once: Bool = false) {
    while isOpen, bytes.count <= outputLimit {
      let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
        let count = read(output.reading, buffer.baseAddress, buffer.count)
        if count > 0 { bytes.append(contentsOf: buffer.prefix(count)) }
        return count
      }
      if count < 0 && errno == EINTR { continue }
      if count < 0 && errno == EAGAIN { return }
      if count <= 0 { isOpen = false }
      if once { return }
    }
  }

  private func stopChild(wasCut: Bool = false, timedOut: Bool = false) -> CapturedOutput {
    kill(-child.identifier, SIGKILL)
    let status = child.waitUntilEnd()
    return CapturedOutput(
      bytes: Array(bytes.prefix(outputLimit)), status: status, wasCut: wasCut, timedOut: timedOut)
  }
}
