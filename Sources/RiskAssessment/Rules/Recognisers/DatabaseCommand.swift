import ShellGrammar

/// What the client of a database is told to do.
enum DatabaseCommand {
  private static let sqlClients: Set<String> = [
    "psql", "mysql", "mariadb", "sqlite3", "sqlcmd", "clickhouse-client", "cqlsh", "influx", "duckdb", "pgcli", "mycli",
    "trino", "bq", "cockroach", "usql", "snowsql", "beeline", "hive", "impala-shell", "presto", "spark-sql", "isql",
    "tsql",
    "sqlplus", "db2", "vsql", "gsql", "litecli", "turso", "dolt", "wrangler", "osqueryi", "heroku", "gcloud", "aws",
    "supabase",
    "pscale", "neonctl", "ysqlsh", "ksql", "iredis", "sqlite", "sqlite-utils", "clickhouse", "clickhouse-local",
    "mclient", "athena-cli", "surreal", "hbase", "cypher-shell", "questdb", "rqlite", "tarantool",
    "monetdb",
  ]
  private static let mongoClients: Set<String> = ["mongosh", "mongo", "arangosh"]

  /// Whether a program reads the statements of a database.
  static func isClient(_ name: String) -> Bool { sqlClients.contains(name) || mongoClients.contains(name) }

  /// The places where a client or a tool of a database does something of this level.
  static func matches(_ level: RiskLevel, in script: InvocationCollector) -> [RiskRule.Match] {
    script.invocations.compactMap { invocation in
      guard !invocation.isInformational, Self.level(of: invocation, in: script) == level else { return nil }
      return RiskRule.Match(level: level, range: invocation.range)
    }
  }

  private static func level(of invocation: Invocation, in script: InvocationCollector) -> RiskLevel? {
    guard let name = invocation.name, !invocation.isHelp else { return nil }
    let named = HarmTable.databases.level(of: invocation)
    let told =
      sqlClients.contains(name)
      ? sql(invocation, script)
      : mongoClients.contains(name)
        ? texts(of: invocation, script).compactMap(MongoText.level).max() : other(name, invocation, script)
    return [named, told].compactMap(\.self).max()
  }

  /// What may be statements: the words that hold a blank, the values of flags, and what comes in.
  private static func texts(of invocation: Invocation, _ script: InvocationCollector) -> [String] {
    let words = invocation.words.map { word -> String in
      if word.hasPrefix("--"), let equals = word.firstIndex(of: "=") {
        return String(word[word.index(after: equals)...])
      }
      if ["-e", "-c", "-q", "-Q"].contains(String(word.prefix(2))), !word.hasPrefix("--") {
        return String(word.dropFirst(2))
      }
      return word
    }
    return words + StandardInput.texts(of: invocation, in: script)
  }

  private static func sql(_ invocation: Invocation, _ script: InvocationCollector) -> RiskLevel? {
    let texts = texts(of: invocation, script)
    // A copy takes the place of the whole database.
    if invocation.name == "sqlite3", texts.contains(where: { $0.hasPrefix(".restore") }) { return .danger }
    var level = texts.compactMap(SQLText.level).max()
    if script.sources(of: invocation).contains(where: writesLosses) { return .danger }
    // The statements of a file are not known here.
    let readsFile =
      invocation.name == "psql" && invocation.has("-f", "--file")
      || invocation.redirections.contains { $0.operator == .input && $0.target.literalValue != "/dev/null" }
    if readsFile { level = max(level ?? .caution, .caution) }
    return level
  }

  /// Whether another client makes statements that lose something, for this one to run: `select 'drop table ' || name`, or
  /// a dump that begins by dropping what is there.
  private static func writesLosses(_ source: Invocation) -> Bool {
    if ["mysqldump", "mariadb-dump"].contains(source.name ?? "") {
      return source.has("--add-drop-database", "--add-drop-table")
        && source.has("--databases", "--all-databases", "-A", "-B")
    }
    if ["pg_dump", "pg_dumpall"].contains(source.name ?? "") { return source.hasFlag("c", "--clean") }
    guard sqlClients.contains(source.name ?? "") else { return false }
    let quoted = source.words.flatMap { $0.split(separator: "'", omittingEmptySubsequences: false).enumerated() }
    return quoted.contains { place, text in
      let start = text.drop { $0 == " " }.prefix(12).uppercased()
      return place % 2 == 1 && ["DROP ", "TRUNCATE ", "DELETE FROM"].contains(where: start.hasPrefix)
    }
  }

  /// Whether LDIF deletes an entry.
  private static func deletesEntry(_ text: String) -> Bool {
    ByteSearch.holds("changetype: delete", in: text) || ByteSearch.holds("changetype:delete", in: text)
  }

  private static func other(
    _ name: String, _ invocation: Invocation, _ script: InvocationCollector
  ) -> RiskLevel? {
    let words = invocation.words
    switch name {
    case "redis-cli", "valkey-cli":
      let lowered = words.map { $0.lowercased() }
      let isFed = invocation.takesFoundFiles && (lowered.contains("del") || lowered.contains("unlink"))
      return isFed ? .danger : redis(lowered)
    case "ldapmodify": return texts(of: invocation, script).contains(where: deletesEntry) ? .danger : nil
    case "nc", "ncat", "netcat", "telnet":
      let texts = StandardInput.texts(of: invocation, in: script).map { $0.lowercased() }
      return texts.contains { ByteSearch.holdsAny(of: ["flushall", "flushdb", "flush_all"], in: $0) } ? .danger : nil
    case "curl": return deletesIndex(invocation) ? .danger : nil
    case "rails", "rake", "php", "python", "python3", "npx", "prisma", "sequelize", "bundle", "yarn", "pnpm", "npm",
      "mvn", "gradle",
      "gradlew":
      return [framework(words), ofProgram(in: invocation)].compactMap(\.self).max()
    default: return name.hasSuffix("manage.py") || name == "artisan" ? framework([name] + words) : nil
    }
  }

  /// What the tables say of the program of a framework that an interpreter runs: `php bin/console doctrine:database:drop`.
  private static func ofProgram(in invocation: Invocation) -> RiskLevel? {
    guard let place = invocation.arguments.firstIndex(where: { !$0.isFlag }),
      let name = invocation.arguments[place].value.map(InvocationCollector.baseName), HarmTable.databases.contains(name)
    else { return nil }
    var inner = invocation
    inner.name = name
    inner.arguments = Array(invocation.arguments[(place + 1)...])
    inner.facts = ProgramFacts(name)
    return HarmTable.databases.level(of: inner)
  }

  private static func redis(_ words: [String]) -> RiskLevel? {
    if words.contains(where: { ByteSearch.holdsAny(of: ["flushall", "flushdb"], in: $0) }) { return .danger }
    let changes: Set<String> = [
      "del", "set", "unlink", "expire", "rename", "hset", "hdel", "lpush", "config", "shutdown", "debug", "incr",
      "getdel",
    ]
    guard let verb = words.first(where: { changes.contains($0) }) else { return nil }
    return verb == "config" && words.contains("get") ? nil : .caution
  }

  /// The tasks of frameworks that empty or change the database of an application.
  private static func framework(_ words: [String]) -> RiskLevel? {
    let losing: Set<String> = [
      "db:drop", "db:reset", "db:purge", "db:migrate:reset", "db:schema:load", "migrate:fresh", "migrate:reset",
      "db:wipe",
      "flush", "reset_db", "sqlflush", "db:truncate_all",
    ]
    if words.contains(where: {
      $0.hasPrefix("flyway") && $0.lowercased().hasSuffix("clean") || $0 == "liquibase:dropAll"
    }) {
      return .danger
    }
    let isTask = words.contains {
      $0.hasSuffix("manage.py") || $0 == "artisan" || $0.contains(":") || $0 == "prisma" || $0 == "migrate"
        || $0 == "db"
    }
    let speaks = words.prefix(3).contains { ["runner", "r", "shell", "tinker", "shell_plus", "console"].contains($0) }
    let emptying = ["delete_all", "destroy_all", ".all().delete", "->delete()", "truncate", "drop_table", "drop_all"]
    if speaks, words.contains(where: { ByteSearch.holdsAny(of: emptying, in: $0) }) { return .danger }
    guard isTask else { return nil }
    if words.contains(where: losing.contains) { return .danger }
    let isReset =
      words.contains("reset") && words.contains("migrate") || words.contains("--force-reset")
      || words.contains("--accept-data-loss")
    if isReset { return .danger }
    return words.contains { ["db:migrate", "db:rollback", "db:seed"].contains($0) }
      || words.contains("migrate") && words.contains { $0.hasSuffix("manage.py") || $0 == "artisan" } ? .caution : nil
  }

  private static let searchLosses = [
    "_delete_by_query", "_cluster/settings?reset", "?action=UNLOAD", "/admin/collections?action=DELETE",
    "<delete><query>*:*", "/_purge", "/drop_db", "query=DROP", "q=DROP", "db.drop",
  ]

  /// A DELETE to a search engine or a document store, by its usual port.
  private static func deletesIndex(_ invocation: Invocation) -> Bool {
    if invocation.operands.contains(where: { ByteSearch.holdsAny(of: searchLosses, in: $0.text) }) { return true }
    return invocation.value(of: "-X", "--request") == "DELETE"
      && invocation.operands.contains {
        ByteSearch.holds(":9200", in: $0.text) || ByteSearch.holds(":5984", in: $0.text)
      }
  }

  /// Whether a client is told only to read: by the values of `-c`, `-e` and their like, or by an operand after the database.
  static func onlyReads(_ invocation: Invocation) -> Bool {
    let statements = statements(of: invocation)
    guard !statements.isEmpty else { return false }
    return statements.allSatisfy { $0.value.map(SQLText.onlyReads) ?? false }
  }

  private static func statements(of invocation: Invocation) -> [InvocationArgument] {
    let flags: Set<String> = ["-c", "--command", "-e", "--execute", "--eval", "-cmd", "-q", "-Q", "-execute"]
    var found: [InvocationArgument] = []
    for (place, argument) in invocation.arguments.enumerated()
    where flags.contains(argument.text) || Self.endsInStatement(argument.text) {
      found += invocation.arguments.dropFirst(place + 1).prefix(1)
    }
    if !found.isEmpty { return found }
    return invocation.name == "cypher-shell" ? invocation.operands.suffix(1) : Array(invocation.operands.dropFirst())
  }

  /// `-Atc`, `-Nse`: a cluster whose last flag takes a statement.
  private static func endsInStatement(_ flag: String) -> Bool {
    guard flag.utf8.count > 2, Invocation.isCluster(flag) else { return false }
    let letters = flag.dropFirst()
    return letters.last == "c" && letters.allSatisfy("AtqXxc1".contains)
      || letters.last == "e" && letters.allSatisfy("NsBrtve".contains)
  }
}
