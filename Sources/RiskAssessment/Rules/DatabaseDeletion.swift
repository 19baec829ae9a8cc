extension RiskRule {
  static let databaseDeletion = RiskRule(
    id: "database-deletion",
    english: "Tables, rows or whole databases are deleted.",
    korean: "테이블이나 행, 데이터베이스 전체를 지웁니다.",
    reversibility: .no, touches: [.files],
    harmful: [
      "dropdb app", "psql -c 'DROP TABLE users'", "mysql -e 'delete from users'", "redis-cli FLUSHALL",
      "sqlite3 a.db 'DELETE FROM t'",
    ],
    harmless: [
      "psql -c 'select 1'", "mysql -e 'delete from users where id = 1'", "redis-cli get x", "echo 'DROP TABLE x'",
    ]
  ) { invocation in
    switch invocation.name {
    case "dropdb", "dropuser": return .danger
    case "redis-cli":
      return invocation.arguments.contains { ["flushall", "flushdb"].contains($0.text.lowercased()) } ? .danger : nil
    case "psql", "mysql", "mariadb", "sqlite3", "sqlcmd", "clickhouse-client", "mongosh", "mongo":
      return invocation.arguments.contains { isDestructiveStatement($0.text.lowercased()) } ? .danger : nil
    default: return nil
    }
  }

  private static func isDestructiveStatement(_ text: String) -> Bool {
    for marker in ["drop table", "drop database", "drop schema", "truncate ", "dropdatabase(", "deletemany("]
    where text.contains(marker) { return true }
    return (text.contains("delete from") || text.contains("update ")) && !text.contains("where")
  }
}
