internal import Platform

/// Composes commands about files and folders with conditions on name, type, size, age, owner, mode, depth and content.
struct FileComposer: Composer {
  func compositions(of reading: RequestReading, on machine: Machine) -> [Composition] { [] }
}
