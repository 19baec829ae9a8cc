internal import Platform

/// Composes commands about lines and columns of text.
struct LineComposer: Composer {
  func compositions(of reading: RequestReading, on machine: Machine) -> [Composition] { [] }
}
