internal import Platform

/// The tests of find(1) that a request's conditions are.
struct FindTests {
  let request: FileRequest
  let system: OperatingSystem

  /// All tests, in the order people write them: sort, name, the rest.
  var arguments: [ShellArgument] {
    var arguments: [ShellArgument] = needsDayStart ? ["-daystart"] : []
    if let kind = request.kind { arguments += ["-type", .value(kind.rawValue)] }
    arguments += names
    for test in request.tests where !test.runsProgram { arguments += self.arguments(test) }
    for case .name(let pattern) in request.exclusions { arguments += ["!", "-name", .value(pattern)] }
    if request.exclusions.contains(.hidden) { arguments += ["!", "-path", "'*/.*'"] }
    for test in request.tests where test.runsProgram { arguments += self.arguments(test) }
    return arguments
  }

  /// Names of which one must fit in brackets, then those that must not.
  private var names: [ShellArgument] {
    request.nameGroups.flatMap { group in
      var arguments: [ShellArgument] = []
      for (index, name) in group.enumerated() {
        arguments += (index == 0 ? [] : ["-o"]) + (name.isNegated ? ["!"] : []) + test(name)
      }
      return group.count > 1 ? ["\\("] + arguments + ["\\)"] : arguments
    }
  }

  private func test(_ name: NameTest) -> [ShellArgument] {
    let isPath = name.pattern.utf8.contains(UInt8(ascii: "/"))
    let flag: ShellArgument =
      switch (isPath, name.ignoresCase) {
      case (true, false): "-path"
      case (true, true): "-ipath"
      case (false, false): "-name"
      case (false, true): "-iname"
      }
    if ValueShape(name.pattern).isVariable { return [name.ignoresCase ? "-iname" : "-name", .path(name.pattern)] }
    return [
      flag,
      .value(
        isPath && !name.pattern.hasPrefix("*") && !name.pattern.hasPrefix("/") ? "*/" + name.pattern : name.pattern),
    ]
  }

  private func arguments(_ test: FileTest) -> [ShellArgument] {
    switch test {
    case .size(let comparison, let amount, let unit): size(comparison, amount, unit)
    case .age(let time, let comparison, let amount, let unit):
      FindTimes(system: system).age(time, comparison, amount, unit)
    case .day(let time, let daysAgo): FindTimes(system: system).day(time, daysAgo)
    case .sinceDay(let time, let daysAgo): FindTimes(system: system).sinceDay(time, daysAgo)
    case .sinceUnit(let time, let unit): FindTimes(system: system).sinceUnit(time, unit)
    case .since(let time, let date): [FindTimes.newer(time), .value(date.text)]
    case .before(let time, let date): ["!", FindTimes.newer(time), .value(date.text)]
    case .on(let time, let date):
      [FindTimes.newer(time), .value(date.text), "!", FindTimes.newer(time), .value(date.next.text)]
    case .newerThan(let path, let isNegated): denied(isNegated, ["-newer", .path(path)])
    case .owner(let name, let isNegated): denied(isNegated, ["-user", .value(name)])
    case .group(let name, let isNegated): denied(isNegated, ["-group", .value(name)])
    case .mode(let mode, let isNegated): denied(isNegated, ["-perm", .value(Self.mode(mode))])
    case .permission(let permission, let isNegated): denied(isNegated, self.permission(permission))
    case .hidden(let isNegated): denied(isNegated, ["-name", .value(request.kind == .file ? ".*" : ".?*")])
    case .empty(let isNegated): denied(isNegated, ["-empty"])
    case .brokenLink: system == .linux ? ["-xtype", "l"] : ["-type", "l", "!", "-exec", "test", "-e", "{}", "\\;"]
    case .ownerless: ["-nouser"]
    case .inode(let number): ["-inum", .number(number)]
    case .hardLinks: ["-links", "+1"]
    case .length(let unit, let comparison, let amount): length(unit, comparison, amount)
    }
  }

  /// `-exec sh -c '[ "$(wc -l < "$1")" -gt 500 ]' sh {} \;`
  private func length(_ unit: CountedUnit, _ comparison: Comparison, _ amount: Int) -> [ShellArgument] {
    let sign =
      switch comparison {
      case .more: "-gt"
      case .less: "-lt"
      case .exactly: "-eq"
      }
    let flag = unit == .words ? "-w" : "-l"
    return ["-exec", "sh", "-c", .value("[ \"$(wc \(flag) < \"$1\")\" \(sign) \(amount) ]"), "sh", "{}", "\\;"]
  }

  private func denied(_ isNegated: Bool, _ test: [ShellArgument]) -> [ShellArgument] {
    isNegated ? ["!"] + test : test
  }

  /// Sizes count whole units, rounded up: `-size -1M` holds empty files alone, so `less` is what is not more.
  private func size(_ comparison: Comparison, _ amount: SlotValue.Decimal, _ unit: SizeUnit) -> [ShellArgument] {
    let text = FindSize.text(amount, unit)
    switch comparison {
    case .more: return ["-size", .value("+" + text)]
    case .less: return unit == .byte ? ["-size", .value("-" + text)] : ["!", "-size", .value("+" + text)]
    case .exactly: return ["-size", .value(text)]
    }
  }

  /// A mode with letters is what the file must have at least.
  private static func mode(_ mode: String) -> String {
    mode.utf8.allSatisfy(\.isDigit) || mode.hasPrefix("/") ? mode : "-" + mode
  }

  private func permission(_ permission: FilePermission) -> [ShellArgument] {
    switch permission {
    case .readable: system == .linux ? ["-readable"] : ["-perm", "-u+r"]
    case .executable: system == .linux ? ["-executable"] : ["-perm", "-u+x"]
    case .writable: system == .linux ? ["-writable"] : ["-perm", "-u+w"]
    case .worldWritable: ["-perm", "-o+w"]
    case .worldReadable: ["-perm", "-o+r"]
    case .groupWritable: ["-perm", "-g+w"]
    case .setuid: ["-perm", "-4000"]
    case .setgid: ["-perm", "-2000"]
    case .sticky: ["-perm", "-1000"]
    }
  }

  /// Whether days are counted from midnight.
  private var needsDayStart: Bool {
    system == .linux
      && request.tests.contains { test in
        switch test {
        case .day(.modified, _), .day(.accessed, _), .sinceDay(.modified, _), .sinceDay(.accessed, _): true
        case .age(_, _, let amount, _): amount < 2 && test.isWholeDays
        default: false
        }
      }
  }
}

extension FileTest {
  /// `before today`, `not modified yesterday`: days by the calendar.
  fileprivate var isWholeDays: Bool {
    if case .age(let time, .more, 0...1, .day) = self, time != .created { return true }
    return false
  }
}
