internal import PrivateFiles

/// How many tokens were used on each day: a small private file, safe under many processes at once.
package struct TokenLedger: Sendable {
  /// What is to be said of the file.
  package enum Notice: Hashable, Sendable {
    /// It was damaged and begins anew; it was set aside under this path.
    case setAside(path: String)
    /// It could not be written: the tokens were not counted.
    case notCounted
  }

  let path: String
  let waitingMilliseconds: Int

  /// Makes a ledger at `path`, whose folder is made when first written.
  package init(path: String, waitingMilliseconds: Int = 5000) {
    self.path = path
    self.waitingMilliseconds = waitingMilliseconds
  }

  /// The tokens of the day that holds this second since 1970, in UTC.
  package func tokens(onDayOf epochSeconds: Int) -> Int {
    guard case .contents(let contents) = file.read(limit: LedgerPage.byteLimit) else { return 0 }
    return LedgerPage(bytes: contents.bytes)?.tokens(on: CalendarDay(epochSeconds: epochSeconds)) ?? 0
  }

  /// Adds tokens to the day; what is to be said of the file, if anything.
  @discardableResult
  package func add(_ tokens: Int, onDayOf epochSeconds: Int) -> Notice? {
    guard tokens > 0 else { return nil }
    guard let slash = path.lastIndex(of: "/"), PrivateFolder(path: String(path[..<slash])).prepare() else {
      return .notCounted
    }
    let notice = FileLock.with(path + ".lock", waitingMilliseconds: waitingMilliseconds) {
      addLocked(tokens, to: CalendarDay(epochSeconds: epochSeconds))
    }
    return notice ?? .notCounted
  }

  private var file: PrivateFile { PrivateFile(path: path) }

  private func addLocked(_ tokens: Int, to day: CalendarDay) -> Notice? {
    var page = LedgerPage()
    var notice: Notice?
    switch file.read(limit: LedgerPage.byteLimit) {
    case .missing: break
    case .contents(let contents) where LedgerPage(bytes: contents.bytes) != nil:
      page = LedgerPage(bytes: contents.bytes) ?? page
    case .contents, .unfit:
      guard let aside = file.setAside() else { return .notCounted }
      notice = .setAside(path: aside)
    }
    page.add(tokens, on: day)
    return file.replace(with: page.bytes) ? notice : .notCounted
  }
}
