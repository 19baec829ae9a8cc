extension RequestReading {
  /// The values in the request that look like a type by themselves.
  func candidates(_ type: SlotType) -> [ValueCandidate] {
    switch type {
    case .port, .number, .count, .ordinal, .pid, .column: numbers(type)
    case .range: ranges()
    case .size: sizes()
    case .age: times()
    case .duration: durations()
    case .path, .file, .folder, .archive: paths(type)
    case .glob: extensions(asGlob: true)
    case .fileExtension: extensions(asGlob: false)
    case .url, .host, .revision, .branch, .mode, .signal, .image: shaped(type)
    case .date: dates()
    case .zone: zones()
    case .month: months()
    case .weekday: weekdays()
    case .clock: clocks()
    case .delimiter: delimiters()
    case .text, .word, .user, .group, .program, .service, .container, .package: []
    }
  }
}
