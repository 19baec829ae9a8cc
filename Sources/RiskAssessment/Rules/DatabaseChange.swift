extension RiskRule {
  static let databaseChange = RiskRule(
    id: "database-change", family: .databases,
    reason: .init(
      "The data, the layout or the running of a database is changed.", "데이터베이스의 데이터나 구조, 동작이 바뀝니다."),
    safer: .init(
      "Try it inside BEGIN … ROLLBACK, or on a copy of the database.",
      "BEGIN … ROLLBACK 안에서, 또는 데이터베이스 사본에서 시험하십시오."),
    reversibility: .partly, touches: [.files],
    caution: [
      "mysql -e 'delete from users where id = 1'", "psql -c 'update t set a = 1 where id = 2'", "redis-cli del k",
      "psql -c 'insert into t values (1)'", "redis-cli set k 1", "psql -f migration.sql", "‹mysql app < dump.sql›",
      "createdb x",
      "pg_restore -d app a.dump", "mongoimport --file a.json", "rails db:migrate", "sqlite3 a.db 'create table t(a)'",
      "psql -c 'vacuum full'", "sqlite3 a.db < a.sql",
    ],
    harmless: [
      "psql -c 'select 1'", "redis-cli get x", "mysqldump app", "psql -l", "sqlite3 a.db .tables", "pg_dump app",
      "redis-cli info", "mysql -e 'show tables'",
    ]
  ) { script in
    DatabaseCommand.matches(.caution, in: script)
  }
}
