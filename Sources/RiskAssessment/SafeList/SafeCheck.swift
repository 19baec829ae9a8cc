/// Checks of the allow-list that look into what a program is given.
enum SafeCheck: String {
  /// The sed program only prints.
  case sed
  /// The awk program only prints.
  case awk
  /// The words are SQL, or commands of the database's shell, that only read.
  case sql
  /// What mongosh is told only finds.
  case mongo
  /// The command of redis only reads.
  case redis
  /// Every operand begins with `+`: a format, not a date to be set.
  case format
  /// No operand sets a value: `name=value`.
  case reading
  /// What dd writes goes nowhere: `of=/dev/null`.
  case sink
  /// What it would run was read, and stands in the collector's list.
  case inner
  /// The program in its words only prints.
  case code
  /// A service is asked how it is.
  case service
  /// Nothing is sent but a question: httpie's words name no other method and no data.
  case get
  /// A wireless device is only looked at.
  case wireless
  /// The words of a cloud tool hold a verb that reads, and none that changes.
  case verb
  /// No tag gets a value: exiftool's `-TAG=value`.
  case exif
  /// The last operand is `-`: the result goes to standard output.
  case stdout
  /// ffmpeg decodes and keeps nothing: `-f null -`.
  case sinkoutput
  /// The partitions are shown: every word of parted's after the device asks, or names a unit.
  case partitions
  /// One of the words by which such programs are asked, and none that changes anything.
  case question
  /// What dc is told calls no shell by `!`.
  case calculator
  /// Variables that are set for a command change only how it shows what it does.
  case envnames
  /// A signal is ignored or gets its own meaning back: `trap '' INT`, `trap - EXIT`.
  case untrapping
  /// Only the key is tried: `git@host` runs no shell.
  case githost
  /// An image that holds a bare system or language runs one command and is removed again, with nothing of this machine.
  case baseimage
  /// No word of make's calls a function or a program: `V=$(shell x)`, `V!=x`.
  case makewords
  /// No file of the system's own is named.
  case ownfiles
  /// The question in GraphQL changes nothing.
  case graphql
  /// It is only tried, by a flag that says so.
  case dryrun
  /// A framework's own program is asked to list: `php artisan route:list`, `python manage.py check`.
  case framework
  /// No word ends one command and begins another, or has one run inside it.
  case onecommand
  /// What a pager begins with only moves it.
  case moving
  /// No subscript holds a command.
  case subscripts
  /// The first word is no subcommand that changes something.
  case unchanging
  /// Miller's verbs and expressions only print.
  case miller
  /// No reader or writer in Lua is named.
  case nolua
  /// No variable says how Ansible connects or what it runs there.
  case ansiblevars
  /// No file of curl's goes out, or is written by its `-w`.
  case writeout
  /// No remote is described with a program to be run: rclone's `:sftp,ssh=x:`.
  case remotes
  /// What it writes to are processes: `tee >(wc -l)`.
  case processes
  /// What is loaded before a program is a library, no file of the reader's own.
  case libraries
  /// The names that are set are no ones that the shell goes by.
  case plainnames
  /// No switch is turned off again by the word behind it: `tsc --noEmit false`.
  case nofalse
  /// The subcommand of git is an alias that is given before it, and read.
  case gitalias

  /// Whether the check holds.
  func holds(_ invocation: Invocation, operands: [InvocationArgument]) -> Bool {
    switch self {
    case .sed:
      let programs = SedProgram.programs(of: invocation)
      return !programs.isEmpty && programs.allSatisfy { $0.value.map { !SedProgram.mayWriteOrRun($0) } ?? false }
    case .awk:
      return AwkProgram.program(of: invocation)?.value.map { !AwkProgram.mayWriteOrRun($0) } ?? false
    case .sql: return DatabaseCommand.onlyReads(invocation)
    case .mongo:
      let texts = invocation.arguments.enumerated().filter { $0.element.text == "--eval" }.map(\.offset)
      return !texts.isEmpty
        && texts.allSatisfy { place in
          place + 1 < invocation.arguments.count
            && invocation.arguments[place + 1].value.map(MongoText.onlyFinds) == true
        } && operands.allSatisfy { !$0.text.hasSuffix(".js") && !$0.text.hasSuffix(".mongodb") }
    case .redis: return Self.onlyReadsRedis(operands.map { $0.text.lowercased() })
    case .format: return operands.allSatisfy { $0.text.hasPrefix("+") || $0.text.hasPrefix("\"+") }
    case .reading: return operands.allSatisfy { !$0.text.contains("=") }
    case .sink: return Self.discards(operands)
    case .inner: return invocation.hasReadInner
    case .code: return invocation.hasHarmlessCode
    case .service: return operands.count == 2 && operands[1].value == "status"
    case .get: return Self.onlyGets(operands) && Self.readsNoInput(invocation)
    case .wireless: return operands.allSatisfy { !Self.wirelessChanges.contains($0.text) }
    case .verb: return CloudWords.onlyRead(invocation)
    case .exif: return invocation.arguments.allSatisfy { argument in !argument.text.contains { "=<>".contains($0) } }
    case .stdout: return operands.last?.value == "-"
    case .sinkoutput: return operands.last?.value == "-" && operands.contains { $0.value == "null" }
    case .untrapping: return invocation.arguments.count > 1 && ["", "-"].contains(invocation.arguments[0].value)
    case .githost: return operands.count == 1 && operands[0].value?.hasPrefix("git@") == true
    case .baseimage: return BaseImageRun.isClosedOff(invocation)
    case .makewords:
      return operands.allSatisfy { $0.value.map { !$0.contains("$") && !$0.contains("!=") } ?? false }
    case .ownfiles: return operands.allSatisfy { !TargetPath.isInSystem($0.text) }
    case .graphql:
      return invocation.arguments.allSatisfy {
        $0.value.map { !$0.contains("=@") && !ByteSearch.holds("mutation", in: $0.lowercased()) } ?? false
      }
    case .dryrun: return invocation.isSurelyDryRun
    case .framework: return Self.onlyLists(operands)
    case .partitions:
      return operands.dropFirst().allSatisfy { Self.partitionWords.contains($0.text) || UInt($0.text) != nil }
    case .question: return PlainQuestion.isAsked(by: invocation)
    case .calculator:
      return (invocation.upstream.isEmpty || invocation.input != nil)
        && (invocation.words + [invocation.input].compactMap(\.self)).allSatisfy { !$0.contains("!") }
    case .envnames: return Self.setsOnlyLooks(operands)
    case .onecommand: return Self.holdsOneCommand(invocation)
    case .moving: return Self.onlyMoves(operands)
    case .subscripts: return Self.hasPlainSubscripts(invocation)
    case .unchanging: return Self.beginsPlainly(operands)
    case .miller: return Self.millerPrints(invocation)
    case .nolua: return Self.holdsNone(of: [".lua"], invocation)
    case .ansiblevars: return Self.holdsNone(of: Self.ansibleWays, invocation)
    case .writeout: return Self.sendsNoFile(invocation)
    case .processes: return operands.allSatisfy { $0.written.hasPrefix(">(") }
    case .libraries: return Self.loadsLibraries(invocation)
    case .plainnames: return Self.setsOwnNames(operands)
    case .nofalse:
      return invocation.arguments.allSatisfy { $0.value != "false" && $0.value?.hasSuffix("=false") != true }
    case .gitalias: return invocation.runsGivenAlias
    case .remotes: return Self.holdsNone(of: ["ssh=", "command="], invocation)
    }
  }

  private static func onlyLists(_ operands: [InvocationArgument]) -> Bool {
    guard operands.count > 1, let program = operands[0].value.map(InvocationCollector.baseName) else { return false }
    let verbs: Set<String> = [
      "showmigrations", "check", "diffsettings", "sqlmigrate", "inspectdb", "version", "help", "route:list", "about",
      "list",
      "migrate:status", "schedule:list", "event:list", "debug:router", "debug:container", "db:show",
    ]
    return ["manage.py", "artisan", "console"].contains(program) && verbs.contains(operands[1].text)
  }

  private static func discards(_ operands: [InvocationArgument]) -> Bool {
    operands.contains { $0.text.hasPrefix("if=") }
      && operands.allSatisfy { $0.value != nil && (!$0.text.hasPrefix("of=") || $0.text == "of=/dev/null") }
  }

  private static func onlyGets(_ operands: [InvocationArgument]) -> Bool {
    let others: Set<String> = ["POST", "PUT", "DELETE", "PATCH"]
    guard let first = operands.first else { return false }
    let words = operands.dropFirst(["GET", "HEAD", "OPTIONS"].contains(first.text) ? 2 : 1)
    return !others.contains(first.text)
      && words.allSatisfy {
        $0.value != nil && (!$0.text.contains("=") || $0.text.contains("==")) && !$0.text.contains("@")
      }
  }

  private static func setsOnlyLooks(_ operands: [InvocationArgument]) -> Bool {
    operands.allSatisfy { operand in
      guard let (name, value) = operand.assignedPair else { return false }
      return ShellVariables.changesOnlyLooks(name) || ShellVariables.keepsToSystem(name, value)
    }
  }

  private static func onlyReadsRedis(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return redisReads.contains(first) || words.count > 1 && redisPairs.contains(first + " " + words[1])
  }

  private static let redisPairs: Set<String> = [
    "client list", "client info", "client getname", "client id", "config get", "cluster info", "cluster nodes",
    "cluster slots", "cluster shards", "acl list", "acl whoami", "acl cat", "acl users", "slowlog get", "slowlog len",
    "memory usage", "memory stats", "memory doctor", "latency latest", "latency doctor", "latency history",
    "command count", "command info", "command docs",
    "pubsub channels", "script exists", "xinfo stream", "xinfo groups", "module list", "function list",
  ]
  private static let redisReads: Set<String> = [
    "get", "mget", "info", "ping", "keys", "scan", "ttl", "pttl", "type", "exists", "llen", "lrange", "lindex", "hget",
    "hgetall", "hkeys", "hvals", "hlen", "hexists", "smembers", "scard", "sismember", "zrange", "zcard", "zscore",
    "dbsize",
    "strlen", "getrange", "xlen", "xrange", "time", "lastsave", "object", "monitor", "echo", "randomkey",
  ]
  private static let partitionWords: Set<String> = [
    "print", "p", "free", "all", "devices", "list", "unit", "s", "B", "kB", "KiB", "MB", "MiB", "GB", "GiB", "TB",
    "TiB",
    "%", "cyl", "chs", "compact", "quit", "align-check", "min", "opt", "minimal", "optimal", "help", "version",
  ]
  private static let wirelessChanges: Set<String> = [
    "connect", "disconnect", "set", "delete", "del", "up", "down", "add", "modify", "hotspot", "join", "leave",
    "reapply", "interface",
  ]
}
