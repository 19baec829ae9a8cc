extension SafePrograms {
  /// The words of cloud tools are many: there the verb tells, wherever among the words it stands (`@verb`).
  static let clouds = """
    aws,gcloud,az,gsutil,bq,doctl,oci,linode-cli,hcloud,scw,flyctl,fly,railway,openstack,yc,civo,exo,upctl,vultr-cli,tccli,qovery \
    @verb *
    aws,gcloud,az,oci,rclone @dryrun *
    psql,mysql,mariadb,sqlite3,duckdb,clickhouse-client,cockroach,usql,pgcli,mycli,sqlcmd,trino,snowsql,presto,athena-cli,impala-shell,cqlsh,ysqlsh @sql * !-f !--file !-o !--output \
    !--init-file !--init-command !-init !--pager !-L !--log-file !--tee !--source
    sqlite3,duckdb single @sql * !-init !-cmd !-A !-append !-unsafe-testing
    mongosh,mongo @mongo * !-f !--file !--shell --eval=
    psql -l --list -h= -p= -U= -w -W -d= -q -t -A -X -x --csv ?-l,--list
    pg_dump,pg_dumpall,mysqldump,mariadb-dump,mongoexport * !-f !--file !--result-file !-r !-T !--tab !-o !--out !-F !-j
    pg_isready,pg_config,pg_controldata,pg_lsclusters,mysqlshow *
    mysqladmin {status,ping,version,processlist,variables,extended-status} -u= -p -h= -P= --user= --password= <1 *
    redis-cli,valkey-cli -h= -p= -a= -n= -u= --raw --no-auth-warning --csv --tls --scan --stat --latency --bigkeys \
    --pattern= -i= @redis
    redis-cli,valkey-cli -h= -p= -a= -n= --no-auth-warning --tls -i= --stat --latency --latency-history --latency-dist \
    --bigkeys --memkeys --hotkeys --scan --pattern= --count= <0 \
    ?--stat,--latency,--latency-history,--latency-dist,--bigkeys,--memkeys,--hotkeys,--scan
    kafka-topics,kafka-topics.sh ?--list,--describe --list --describe --bootstrap-server= --topic= --zookeeper=
    kafka-consumer-groups,kafka-consumer-groups.sh ?--list,--describe --list --describe --bootstrap-server= --group= \
    --all-groups --all-topics --members --verbose --state --offsets --command-config= --timeout=
    rclone/ -v -q --config= -P
      ls,lsl,lsd,lsf,lsjson,size,about,version,listremotes,tree,check,cat,md5sum,sha1sum,ncdu *
    """
}
