internal import Platform

/// Composes commands about processes.
struct ProcessComposer: Composer {
  func compositions(of reading: RequestReading, on machine: Machine) -> [Composition] { [] }
}
