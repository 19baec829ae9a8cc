import Dispatch

/// The form that a server was found to take, kept for the client's next request.
final class LearnedForm: @unchecked Sendable {
  private let lock = DispatchSemaphore(value: 1)
  private var form: RequestForm?

  /// The form, where one was found.
  var current: RequestForm? {
    lock.wait()
    defer { lock.signal() }
    return form
  }

  /// Keeps a form that was taken.
  func keep(_ form: RequestForm) {
    lock.wait()
    defer { lock.signal() }
    self.form = form
  }
}
