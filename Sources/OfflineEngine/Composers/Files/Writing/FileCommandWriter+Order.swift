internal import Platform

extension FileCommandWriter {
  /// The files in an order, or the first of them; nil where the order does not matter to what is done.
  func orderedCommand() -> ShellPipeline? {
    if request.contents.isEmpty == false { return orderedMatches() }
    switch request.action {
    case .list, .sizes: return orderedList()
    case .longList: return limited(longList())
    case .count where request.order == nil: return limited(nil)
    default:
      guard request.order != nil, request.limit != nil, let consumer = FileConsumer(request, on: system) else {
        return nil
      }
      return finished(chosen(consumer))
    }
  }

  private var find: FindCommand { FindCommand(request: request, system: system) }
  private var print: [ShellArgument] { find.needsPrint ? ["-print"] : [] }

  private func orderedList() -> ShellPipeline? {
    guard let order = request.order else { return limited(ShellPipeline([find.search + print])) }
    switch order.key {
    case .name:
      return limited(ShellPipeline([find.search + print, order.isDescending ? ["sort", "-r"] : ["sort"]]))
    case .time: return limited(ShellPipeline([find.search + dated, order.isDescending ? ["sort", "-r"] : ["sort"]]))
    case .size where request.kind == .folder && !request.hasConditionsOnEach:
      let places: [ShellArgument] = request.places.isEmpty ? ["."] : request.places.map { .path($0) }
      return limited(ShellPipeline([["du", "-h"] + places, order.isDescending ? ["sort", "-rh"] : ["sort", "-h"]]))
    case .size where request.isReadable && request.kind == nil && !request.hasConditionsOnEach:
      let places: [ShellArgument] = request.places.isEmpty ? ["."] : request.places.map { .path($0) }
      return limited(ShellPipeline([["du", "-ah"] + places, order.isDescending ? ["sort", "-rh"] : ["sort", "-h"]]))
    case .size:
      if request.action == .sizes || request.isReadable {
        let sorting: [ShellArgument] = order.isDescending ? ["sort", "-rh"] : ["sort", "-h"]
        return limited(ShellPipeline([find.search + ["-exec", "du", "-h", "{}", "+"], sorting]))
      }
      return limited(ShellPipeline([find.search + sized, order.isDescending ? ["sort", "-rn"] : ["sort", "-n"]]))
    }
  }

  private var dated: [ShellArgument] {
    isLinux
      ? ["-printf", "'%T+ %p\\n'"] : ["-exec", "stat", "-f", "'%Sm %N'", "-t", "'%F %T'", "{}", "+"]
  }

  private var sized: [ShellArgument] {
    isLinux ? ["-printf", "'%s %p\\n'"] : ["-exec", "stat", "-f", "'%z %N'", "{}", "+"]
  }

  private func longList() -> ShellPipeline? {
    FileConsumer(request, on: system).map { ShellPipeline([find.search + $0.executed]) }
  }

  private func limited(_ pipeline: ShellPipeline?) -> ShellPipeline? {
    if request.isOfBothEnds { return pipeline?.piped(into: ["sed", "-n", "'1p;$p'"]) }
    guard let pipeline, let limit = request.limit else { return pipeline }
    return pipeline.piped(into: ["head", "-n", .number(limit)])
  }

  /// The first few files, given to a command; names end in NUL where the tools can do that.
  private func chosen(_ consumer: FileConsumer) -> ShellPipeline {
    let order = request.order ?? FileOrder(key: .name, isDescending: false)
    let limit = request.limit ?? 1
    let sorting = order.isDescending ? "rn" : "n"
    if isLinux {
      let format: ShellArgument = order.key == .size ? "'%s\\t%p\\0'" : "'%T@\\t%p\\0'"
      return ShellPipeline([
        find.search + ["-printf", format], ["sort", .value("-z" + sorting)], ["head", "-zn", .number(limit)],
        ["cut", "-zf", "2-"], consumer.throughXargs,
      ])
    }
    let format: ShellArgument = order.key == .size ? "'%z %N'" : "'%m %N'"
    return ShellPipeline([
      find.search + ["-exec", "stat", "-f", format, "{}", "+"], ["sort", .value("-" + sorting)],
      ["head", "-n", .number(limit)], ["cut", "-d", "' '", "-f", "2-"], ["tr", "'\\n'", "'\\0'"], consumer.throughXargs,
    ])
  }

  /// Files that hold a text, in an order: `grep -l`, then `ls`.
  private func orderedMatches() -> ShellPipeline? {
    guard request.contents.count == 1, let content = request.contents.first, request.action == .list else { return nil }
    let words = GrepWords(content)
    let matching = find.search + ["-exec"] + words.listing + ["{}", "+"]
    guard let order = request.order, order.key != .name else { return limited(ShellPipeline([matching, ["sort"]])) }
    let flag = order.key == .size ? (order.isDescending ? "-lhS" : "-lhSr") : order.isDescending ? "-lht" : "-lhtr"
    let named: [ShellArgument] = find.search + ["-exec"] + words.listing + ["--null", "{}", "+"]
    return limited(ShellPipeline([named, ["xargs", "-0", "ls", .value(flag)]]))
  }
}
