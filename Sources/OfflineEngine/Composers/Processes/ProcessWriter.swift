internal import Platform
internal import ShellGrammar

/// Writes commands about processes.
struct ProcessWriter {
  let request: ProcessRequest
  let system: OperatingSystem

  /// The command; nil where this system's programs cannot say it.
  func script() -> CommandList? {
    if isNameAlone { return byName }
    let needsAge = request.order == .age || request.conditions.contains { $0.measure == .age }
    if system == .macos, needsAge { return nil }
    return byTable
  }

  /// The same, but with the processes listed where they would be killed.
  func careful() -> CommandList? {
    guard case .kill = request.action else { return nil }
    var request = request
    request.action = .list
    return ProcessWriter(request: request, system: system).script()
  }

  /// Whether pgrep and pkill say it all.
  private var isNameAlone: Bool {
    let isOlder =
      request.conditions.count == 1 && request.conditions[0].measure == .age && request.conditions[0].isAbove
    guard request.name != nil || request.user != nil || request.parent != nil, request.order == nil, !request.isZombie,
      request.columns.isEmpty
    else {
      return false
    }
    return request.conditions.isEmpty || isOlder && system == .linux
  }

  private var byName: CommandList {
    var words: [String]
    switch request.action {
    case .kill(let isForced): words = ["pkill"] + (isForced ? ["-9"] : [])
    case .count: words = system == .linux ? ["pgrep", "-c"] : ["pgrep"]
    case .list: words = ["pgrep", system == .linux ? "-a" : "-fl"]
    }
    if let user = request.user { words += ["-u", user] }
    if let parent = request.parent { words += ["-P", "\(parent)"] }
    if let age = request.conditions.first { words += ["--older", "\(age.amount)"] }
    if let name = request.name {
      let pattern = LinePattern.literal(name, isExtended: true)
      words += pattern.hasPrefix("-") ? ["--", pattern] : [pattern]
    }
    var commands = [CommandTree.command(words)]
    if request.action == .count, system == .macos { commands.append(CommandTree.command(["wc", "-l"])) }
    return CommandTree.list(CommandTree.pipeline(commands))
  }

  private typealias Column = ProcessRequest.Column

  /// The columns that the request needs.
  private var columns: [Column] {
    var columns: [Column] = request.columns.isEmpty ? [.pid] : request.columns
    if request.parent != nil || request.isZombie { columns.append(.ppid) }
    if request.isZombie { columns.append(.stat) }
    var needed = request.conditions.map { column($0) }
    // Linux sorts by what it does not show.
    if let order = request.order, request.columns.isEmpty || system == .macos { needed.append(column(order)) }
    if request.columns.isEmpty || request.name != nil { needed.append(.name) }
    for column in needed where !columns.contains(column) { columns.append(column) }
    return columns
  }

  private func column(_ condition: ProcessRequest.Condition) -> Column {
    condition.measure == .memory && condition.isSize ? .size : column(condition.measure)
  }

  private func column(_ measure: ProcessRequest.Measure) -> Column {
    switch measure {
    case .memory: request.conditions.contains { $0.measure == .memory && $0.isSize } ? .size : .memory
    case .cpu: .cpu
    case .age: .age
    }
  }

  private var byTable: CommandList {
    let columns = columns
    let isBare = request.action != .list || request.limit != nil || system == .macos && request.order != nil
    let format = columns.map(\.rawValue).joined(separator: isBare ? "=," : ",") + (isBare ? "=" : "")
    var ps = request.user.map { ["ps", "-u", $0, "-o", format] } ?? ["ps", "-eo", format]
    var commands: [Command] = []
    let key = request.order.map { column($0) }
    if let key, system == .linux { ps.append("--sort=" + (request.isAscending ? "" : "-") + key.rawValue) }
    commands.append(CommandTree.command(ps))
    if let awk = awk(columns, isBare) { commands.append(awk) }
    if let key, system == .macos, let place = columns.firstIndex(of: key) {
      commands.append(CommandTree.command(["sort", request.isAscending ? "-nk\(place + 1)" : "-rnk\(place + 1)"]))
    }
    if let limit = request.limit { commands.append(CommandTree.command(["head", "-n", "\(limit)"])) }
    switch request.action {
    case .list: break
    case .count: commands.append(CommandTree.command(["wc", "-l"]))
    case .kill(let isForced):
      if request.limit != nil || awk(columns, isBare) == nil {
        commands.append(CommandTree.command([CommandTree.word("awk"), CommandTree.script("{print $1}")]))
      }
      commands.append(
        CommandTree.command(["xargs"] + (system == .linux ? ["-r"] : []) + ["kill"] + (isForced ? ["-9"] : [])))
    }
    return CommandTree.list(CommandTree.pipeline(commands))
  }

  private func awk(_ columns: [Column], _ isBare: Bool) -> Command? {
    func place(_ column: Column) -> String { "$\((columns.firstIndex(of: column) ?? 0) + 1)" }
    var tests: [String] = []
    if let parent = request.parent { tests.append("\(place(.ppid)) == \(parent)") }
    if request.isZombie { tests.append("\(place(.stat)) ~ /^Z/") }
    for condition in request.conditions {
      tests.append("\(place(column(condition))) \(condition.isAbove ? ">" : "<") \(condition.amount)")
    }
    if let name = request.name {
      let pattern = LinePattern.slashed(LinePattern.literal(name, isExtended: true))
      tests.append("\(place(.name)) ~ /\(pattern)/")
    }
    guard !tests.isEmpty else { return nil }
    var script = tests.joined(separator: " && ")
    // The line of titles stays above a list.
    if !isBare { script = tests.count > 1 ? "NR == 1 || (\(script))" : "NR == 1 || \(script)" }
    if case .kill = request.action, request.limit == nil { script += " {print $1}" }
    return CommandTree.command([CommandTree.word("awk"), CommandTree.script(script)])
  }
}
