extension RiskRule {
  static let databaseDeletion = RiskRule(
    id: "database-deletion", family: .databases,
    reason: .init(
      "Tables, all rows of them or whole databases are deleted or changed.",
      "테이블이나 그 모든 행, 또는 데이터베이스 전체를 지우거나 바꿉니다."),
    safer: .init(
      "Make a dump first, look with SELECT COUNT(*) and the same WHERE, and work inside BEGIN … ROLLBACK.",
      "먼저 덤프를 만들고, 같은 WHERE로 SELECT COUNT(*)를 본 뒤 BEGIN … ROLLBACK 안에서 하십시오."),
    reversibility: .no, touches: [.files],
    danger: [
      "dropdb app", "psql -c 'DROP TABLE users'", "mysql -e 'delete from users'", "redis-cli FLUSHALL",
      "sqlite3 a.db 'DELETE FROM t'", "mysqladmin -f drop app", "psql -c 'UPDATE t SET a = 1'",
      "echo 'DROP DATABASE x' | ‹mysql›",
      "mongosh --eval 'db.dropDatabase()'", "psql <<< 'TRUNCATE users'", "mysql -e 'DELETE FROM t WHERE 1=1'",
      "mysql app -e'TRUNCATE TABLE t'", "psql -c 'ALTER TABLE t DROP COLUMN c'",
      "mongo app --eval 'db.users.deleteMany({})'",
      "rails db:drop", "php artisan migrate:fresh", "python manage.py flush", "npx prisma migrate reset",
      "redis-cli -n 1 flushdb",
      "psql --command='drop schema public cascade'", "sudo -u postgres ‹psql -c 'DROP ROLE x'›",
      "etcdctl del --prefix /",
      "clickhouse-client --query 'DROP TABLE t'", "curl -XDELETE localhost:9200/_all",
      "influx -execute 'DROP DATABASE x'", "cqlsh -e 'DROP KEYSPACE k'", "bq rm -r -f d",
      "sqlite3 a.db 'update t set x=1;'",
    ],
    harmless: [
      "psql -c 'select 1'", "mysql -e 'delete from users where id = 1'", "redis-cli get x", "echo 'DROP TABLE x'",
      "psql -c \"select 'drop table x'\"", "sqlite3 a.db 'select * from deleted'", "grep 'DROP TABLE' dump.sql",
      "psql -l",
      "mysql -e 'show tables -- drop table x'", "mongosh --eval 'db.users.find()'", "psql -c 'EXPLAIN DELETE FROM t'",
      "rails db:migrate:status", "mysqldump app", "psql -c 'select updated from t'",
      "psql -c 'update t set a = 1 where id = 2'",
    ]
  ) { script in
    DatabaseCommand.matches(.danger, in: script)
  }
}
