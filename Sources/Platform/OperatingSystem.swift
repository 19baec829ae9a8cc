/// The systems whose tools differ.
package enum OperatingSystem: String, Hashable, Sendable, CaseIterable {
  /// GNU tools, `/proc`, iproute2.
  case linux
  /// BSD tools.
  case macos

  /// The system this binary was built for.
  package static var current: OperatingSystem {
    #if os(macOS)
      .macos
    #else
      .linux
    #endif
  }
}
