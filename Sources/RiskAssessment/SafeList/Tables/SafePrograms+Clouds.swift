extension SafePrograms {
  /// The words of cloud tools are many: there the verb tells, wherever among the words it stands (`@verb`).
  static let clouds = """
    aws,gcloud,az,gsutil,bq,doctl,oci,linode-cli,hcloud,scw,flyctl,fly,railway,openstack,yc,civo,exo,upctl,vultr-cli,tccli,qovery \
    @verb *
    aws,gcloud,az,oci,rclone @dryrun *
    aws {s3} {2:cp} @stdout * <4 !--recursive
    gsutil {cp,cat} @stdout * <3
    cypher-shell @sql * !-f !--file
    cockroach {sql} @sql * --execute= !-f !--file !--watch
    mycli @sql * --execute= !-l !--logfile !--audit-log !-f !--file !--init-command
    sqlcmd @sql * !-i !-o !--input-file !--output-file
    clickhouse-client @sql * !--queries-file !--config-file !-C
    duckdb,usql,pgcli,trino,snowsql,presto,athena-cli,impala-shell,cqlsh @sql * --execute= -execute= !--cqlshrc !--config-file !--query-file !-cmd \
    !-f !--file !-o !--output !--init-file !--init-command !-init !--pager !-L !--log-file !--tee !--source
    psql,ysqlsh * @sql -U= -h= -p= -d= -F= -R= -P= -v= -c= --command= !-f !--file !-o !--output !-L !--log-file
    psql,ysqlsh * @inner -U= -h= -p= -d= -F= -R= -P= -v= !-f !--file !-o !--output !-L !--log-file
    mysql,mariadb * @sql -u= -h= -P= -D= -S= -p+ -e= --execute= !--tee !--pager !--init-command !--plugin-dir !--default-auth \
    !--defaults-file !--defaults-extra-file
    mysql,mariadb * @inner -u= -h= -P= -D= -S= -p+ !--tee !--pager !--init-command !--plugin-dir !--default-auth !--defaults-file \
    !--defaults-extra-file
    sqlite3 @inner <1 -readonly -header -column -csv -json -line -list single
    sqlite3,duckdb single @sql * !-init !-cmd !-A !-append !-unsafe-testing
    mongosh,mongo @mongo * !-f !--file !--shell --eval=
    psql -l --list -h= -p= -U= -w -W -d= -q -t -A -X -x --csv ?-l,--list
    pg_dump,pg_dumpall * -U= -h= -p= -d= -t= -n= -T= -N= -F= -E= -S= --clean --create !-f !--file !-j
    mysqldump,mariadb-dump * --add-drop-table --add-drop-database --add-drop-trigger -u= -h= -P= -S= -p+ !-r !--result-file !-T !--tab !-F !--flush-logs !--flush-privileges !--delete-master-logs !--delete-source-logs \
    !--dump-slave !--dump-replica !--log-error !--plugin-dir !--default-auth !--defaults-file \
    !--defaults-extra-file
    mongoexport * -d= -c= -u= -p= -h= -q= -f= !-o !--out
    pg_isready,pg_config,pg_controldata,pg_lsclusters,mysqlshow *
    mysqladmin {status,ping,version,processlist,variables,extended-status} -u= -p+ -h= -P= --user= --password= <1 *
    redis-cli,valkey-cli -h= -p= -a= -n= -u= --raw --no-auth-warning --csv --tls --scan --stat --latency --bigkeys \
    --pattern= -i= @redis
    redis-cli,valkey-cli -h= -p= -a= -n= --no-auth-warning --tls -i= --stat --latency --latency-history --latency-dist \
    --bigkeys --memkeys --hotkeys --scan --pattern= --count= <0 \
    ?--stat,--latency,--latency-history,--latency-dist,--bigkeys,--memkeys,--hotkeys,--scan
    redis-cli,valkey-cli -h= -p= -a= -n= -u= --raw --no-auth-warning --tls <0 @inner
    kafka-topics,kafka-topics.sh ?--list,--describe --list --describe --bootstrap-server= --topic= --zookeeper=
    kafka-consumer-groups,kafka-consumer-groups.sh ?--list,--describe --list --describe --bootstrap-server= --group= \
    --all-groups --all-topics --members --verbose --state --offsets --command-config= --timeout=
    rclone/ -v -q --config= -P
      ls,lsl,lsd,lsf,lsjson,size,about,version,listremotes,tree,check,cat,md5sum,sha1sum,ncdu * !-o !--output --missing-on-dst:- --missing-on-src:- --match:- \
    --differ:- --error:- --combined:- !--cpuprofile !--memprofile @remotes
    """
}
