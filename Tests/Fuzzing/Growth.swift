#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether the time of a target grows with the length of what it reads, and not with its square.
enum Growth {
  /// What the fuzzer found is repeated instead of being read once.
  static let isWanted = getenv("QMARK_FUZZ_GROWTH") != nil

  private static let shorter = 4_096
  private static let times = 4
  /// What grows with the square takes sixteen times as long, and a pause of the machine is no processor's time.
  private static let limit = 9.0
  private static let tooLittleToTell = 0.1

  static func check(_ bytes: [UInt8], _ target: FuzzTarget) {
    guard !bytes.isEmpty else { return }
    let short = repeated(bytes, count: shorter / bytes.count + 1)
    let long = repeated(bytes, count: (shorter / bytes.count + 1) * times)
    let seconds = ProcessorTime.seconds { target.run(long) }
    guard seconds > tooLittleToTell else { return }
    let before = ProcessorTime.seconds { target.run(short) }
    require(
      seconds < limit * before + tooLittleToTell, "grows from \(before) s to \(seconds) s for \(times) times as much")
  }

  private static func repeated(_ bytes: [UInt8], count: Int) -> [UInt8] {
    Array(repeatElement(bytes, count: count).joined())
  }
}
