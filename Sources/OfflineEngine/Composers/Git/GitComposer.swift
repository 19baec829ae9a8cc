internal import Platform

/// Composes commands about git's log and diff.
struct GitComposer: Composer {
  func compositions(of reading: RequestReading, on machine: Machine) -> [Composition] { [] }
}
