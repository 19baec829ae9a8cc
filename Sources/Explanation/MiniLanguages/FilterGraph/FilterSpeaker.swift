import CommandReference
import Platform

/// What a filter of ffmpeg does, in a sentence.
struct FilterSpeaker {
  let language: Language

  /// The sentence and what stands in its places; nil where only the name is known.
  func sentence(_ filter: Filter) -> (LocalizedSentence, [String: String])? {
    picture(filter) ?? time(filter) ?? sound(filter) ?? plain(filter).map { ($0, [:]) }
  }

  private func plain(_ filter: Filter) -> LocalizedSentence? {
    switch filter.name {
    case "hflip": FilterSentences.horizontal
    case "vflip": FilterSentences.vertical
    case "palettegen": FilterSentences.paletteGen
    case "paletteuse": FilterSentences.paletteUse
    case "reverse", "areverse": FilterSentences.reverse
    case "yadif": FilterSentences.deinterlace
    case "loudnorm": FilterSentences.loudness
    case "hstack": FilterSentences.sideBySide
    case "vstack": FilterSentences.stacked
    case "amix": FilterSentences.mix
    default: nil
    }
  }

  private func picture(_ filter: Filter) -> (LocalizedSentence, [String: String])? {
    switch filter.name {
    case "scale": return scale(filter)
    case "crop": return crop(filter)
    case "fps": return filter.argument("fps", at: 0).map { (FilterSentences.fps, ["n": $0]) }
    case "transpose": return transpose(filter.argument("dir", at: 0) ?? "0").map { ($0, [:]) }
    case "overlay":
      let values = ["x": filter.argument("x", at: 0) ?? "0", "y": filter.argument("y", at: 1) ?? "0"]
      return (FilterSentences.overlay, values)
    case "drawtext": return filter.argument("text", at: 1).map { (FilterSentences.text, ["text": $0]) }
    case "pad": return pad(filter)
    case "format": return filter.argument("pix_fmts", at: 0).map { (FilterSentences.format, ["n": $0]) }
    case "subtitles", "ass":
      return filter.argument("filename", "f", at: 0).map { (FilterSentences.subtitles, ["file": $0]) }
    case "split", "asplit": return (FilterSentences.split, ["n": filter.argument("outputs", at: 0) ?? "2"])
    default: return nil
    }
  }

  private func scale(_ filter: Filter) -> (LocalizedSentence, [String: String])? {
    guard let width = filter.argument("w", "width", at: 0), let height = filter.argument("h", "height", at: 1) else {
      return nil
    }
    // 0 stands for the size of the input.
    if width == "0" || height == "0" { return nil }
    let values = ["w": width, "h": height]
    switch (width.hasPrefix("-"), height.hasPrefix("-")) {
    case (false, true): return (FilterSentences.scaleWidth, values)
    case (true, false): return (FilterSentences.scaleHeight, values)
    case (true, true): return nil
    case (false, false): return (FilterSentences.scale, values)
    }
  }

  private func crop(_ filter: Filter) -> (LocalizedSentence, [String: String])? {
    guard let width = filter.argument("w", "out_w", at: 0), let height = filter.argument("h", "out_h", at: 1) else {
      return nil
    }
    var values = ["w": width, "h": height]
    guard let x = filter.argument("x", at: 2), let y = filter.argument("y", at: 3) else {
      return filter.argument("x", at: 2) == nil && filter.argument("y", at: 3) == nil
        ? (FilterSentences.crop, values) : nil
    }
    values["x"] = x
    values["y"] = y
    return (FilterSentences.cropAt, values)
  }

  private func transpose(_ direction: String) -> LocalizedSentence? {
    switch direction {
    case "0", "cclock_flip": FilterSentences.counterclockwiseFlipped
    case "1", "clock": FilterSentences.clockwise
    case "2", "cclock": FilterSentences.counterclockwise
    case "3", "clock_flip": FilterSentences.clockwiseFlipped
    default: nil
    }
  }

  private func pad(_ filter: Filter) -> (LocalizedSentence, [String: String])? {
    guard let width = filter.argument("w", "width", at: 0), let height = filter.argument("h", "height", at: 1) else {
      return nil
    }
    let values = [
      "w": width, "h": height, "x": filter.argument("x", at: 2) ?? "0", "y": filter.argument("y", at: 3) ?? "0",
    ]
    return (FilterSentences.pad, values)
  }

  private func time(_ filter: Filter) -> (LocalizedSentence, [String: String])? {
    switch filter.name {
    case "trim", "atrim": return trim(filter)
    case "setpts", "asetpts": return filter.argument("expr", at: 0).flatMap(points)
    default: return nil
    }
  }

  private func trim(_ filter: Filter) -> (LocalizedSentence, [String: String])? {
    if filter.hasMore(than: ["start", "end", "duration"], count: 2) { return nil }
    let start = filter.argument("start", at: 0)
    let end = filter.argument("end", at: 1)
    if let duration = filter.arguments.first(where: { $0.key == "duration" })?.value {
      return end == nil ? (FilterSentences.trimDuration, ["start": start ?? "0", "n": duration]) : nil
    }
    switch (start, end) {
    case (let start?, let end?): return (FilterSentences.trimFromTo, ["start": start, "end": end])
    case (let start?, nil): return (FilterSentences.trimFrom, ["start": start])
    case (nil, let end?): return (FilterSentences.trimTo, ["end": end])
    case (nil, nil): return nil
    }
  }

  /// `PTS-STARTPTS` and `0.5*PTS`.
  private func points(_ expression: String) -> (LocalizedSentence, [String: String])? {
    if expression == "PTS-STARTPTS" { return (FilterSentences.restart, [:]) }
    let sides = expression.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, let place = sides.firstIndex(of: "PTS"), let factor = Double(sides[1 - place]), factor > 0,
      factor != 1
    else { return nil }
    let how = factor < 1 ? FilterSentences.faster : FilterSentences.slower
    return (FilterSentences.factor, ["n": sides[1 - place], "how": how[language]])
  }

  private func sound(_ filter: Filter) -> (LocalizedSentence, [String: String])? {
    switch filter.name {
    case "atempo": return filter.argument("tempo", at: 0).map { (FilterSentences.tempo, ["n": $0]) }
    case "volume":
      guard let volume = filter.argument("volume", at: 0) else { return nil }
      if volume.lowercased().hasSuffix("db") { return (FilterSentences.decibels, ["n": volume]) }
      return Double(volume) == nil ? nil : (FilterSentences.volume, ["n": volume])
    case "concat":
      let values = [
        "n": filter.argument("n", at: 0) ?? "2", "v": filter.argument("v", at: 1) ?? "1",
        "a": filter.argument("a", at: 2) ?? "0",
      ]
      return (FilterSentences.concat, values)
    default: return nil
    }
  }
}
