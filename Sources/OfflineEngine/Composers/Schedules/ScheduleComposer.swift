internal import Platform

/// Composes the commands that make something run at set times, by cron, at or a timer of systemd.
struct ScheduleComposer: Composer {
  func compositions(of reading: RequestReading, on machine: Machine) -> [Composition] {
    var reader = ScheduleReader(reading)
    guard var request = reader.read() else { return [] }
    if machine.operatingSystem == .macos { request.usesSystemd = false }
    guard let script = ScheduleWriter(request: request).script() else { return [] }
    return [
      Composition(
        script: script, about: ScheduleSentence(request: request).text(in: machine.language), name: "schedule",
        tokens: reader.claimed, certainty: reader.certainty)
    ]
  }
}
