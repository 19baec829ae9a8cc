extension SafePrograms {
  /// Programs of databases and queues of messages.
  static let rareData = NamedBlocks(
    """
    alembic
     / -c= -x= -n=
      current,history,heads,branches,show,check *
    artisan
     . {route:list,about,list,migrate:status,schedule:list,event:list,debug:router,debug:container,db:show} *
    atlas
     /
      clusters,projects,dbusers,alerts,organizations {list,describe} *
    celery
     . -A= -b= --app= --broker= -q {inspect,status,report,list} *
    console =artisan
    couchbase-cli
     . * @question
    dbmate
     /
      status <0 *
    django-admin
     . {check,diffsettings,version,help} *
    dolt
     /
      status,log,diff,branch,ls,blame,version <0 *
    drush
     /
      status *
      core:status,st *
      pm:list,pml *
      watchdog:show,ws *
      core,pm,watchdog/
    edgedb
     . * @question
    etcdctl
     / --endpoints= --cacert= --cert= --key= -w= --write-out= --user=
      get,version *
      member,endpoint,alarm,user,role,lease {list,health,status,hashkv,get,timetolive} *
      auth,snapshot {status} *
    flask
     . {routes} *
    flyway
     /
      info,validate <0 *
    gel
     . * @question
    goose
     . * @question
    hasura
     . * @question
    influx
     . ?-execute @sql * !-f !--file -execute=
     /
      version,ping *
      bucket,org,user,task,auth,telegrafs {list,ls} *
    kafka-acls
     . ?--describe,--list * !--alter !--add !--remove
    kafka-broker-api-versions
     . ?--describe,--bootstrap-server *
    kafka-configs
     . ?--describe,--list * !--alter !--add !--remove
    kafka-console-consumer
     . * !--group !--consumer-property !--consumer.config !--formatter
    kafka-get-offsets
     . *
    kafka-log-dirs
     . ?--describe,--bootstrap-server *
    kcat
     . ?-L,-Q * !-P
    knex
     . {db:migrate:status,migrate:status,migrate:list,migrate:currentVersion} *
    ldapcompare
     . *
    ldapwhoami
     . *
    memcstat
     . *
    mix
     . {help,deps,xref,format,hex.info,hex.outdated,ecto.migrations,phx.routes,deps.tree,app.tree} * !--force
    mongostat
     . *
    mongotop
     . *
    mosquitto_ctrl
     . * @question
    mysqlbinlog
     . * !--raw !-r !-R !--result-file !-o
    mysqlcheck
     . ?-c,--check -c --check -A --all-databases -u= -p -h= -P=
    mysqldumpslow
     . * !-r !-R !--result-file !-o
    nats
     /
      server:info,list,report,check,ping *
      stream,consumer,kv,account,context {ls,list,info,report,view,get} *
      server/
    nodetool
     . {status,info,ring,tpstats,describecluster,gossipinfo,netstats,compactionstats,version,tablestats,cfstats,getendpoints,listsnapshots} *
    pg_activity
     . * !-e !--enable !-d !--disable
    pg_amcheck
     . * !-e !--enable !-d !--disable
    pg_archivecleanup
     . ?-n,--dry-run *
    pg_basebackup
     . ?--help
    pg_checksums
     . * !-e !--enable !-d !--disable
    pg_ctl
     . {status} -D= * <1
    pg_ctlcluster
     . {status} *
    pg_resetwal
     . ?-n,--dry-run *
    pg_rewind
     . ?-n,--dry-run *
    pg_test_timing
     . * !-e !--enable !-d !--disable
    pg_top
     . * !-e !--enable !-d !--disable
    pg_verifybackup
     . * !-e !--enable !-d !--disable
    pg_waldump
     . * !-e !--enable !-d !--disable
    pgbackrest
     / --stanza=
      info,check,verify,version *
    pgbadger
     . * !-r !-R !--result-file !-o
    pgcenter
     . * !-e !--enable !-d !--disable
    prisma
     /
      validate,version,-v *
      migrate:status *
      migrate:diff * !-o !--output
      migrate/
    pt-query-digest
     . * !--output !--filter !--review !--history !--save-results !-r !-R !--result-file !-o
    rabbitmq-diagnostics
     / -n= -p= -q
      status,list_queues,list_exchanges,list_users,list_connections,cluster_status,list_bindings,list_vhosts *
      list_consumers,list_channels,list_permissions,list_user_permissions *
      list_policies,list_parameters,report,environment,ping *
      list_vhosts,list_global_parameters,node_health_check *
      check_running,check_port_connectivity,check_local_alarms *
      listeners,memory_breakdown,alarms,server_version,cluster_status,status,runtime_thread_stats,log_tail,observer *
    rabbitmqadmin
     / -u= -p= -H= -P= -V=
      list,show *
    rabbitmqctl =rabbitmq-diagnostics
    rails
     /
      routes,about,stats,notes *
      db:version *
      db:migrate:status,middleware,initializers *
      test:list *
      zeitwerk:check *
      db,test,zeitwerk/
      db:migrate/
    rake
     . ?-T,-P,-W,-n,--tasks,--prereqs,--dry-run * !-e !-E !-r !-p !--execute-print !--execute-continue
    redis-benchmark
     . ?--help
    rpk
     /
      topic:list,describe *
      topic:consume * !-g !--group
      cluster:info,health,status,metadata *
      group:list,describe *
      cluster,group,topic/
    sea-orm-cli
     . * @question
    sequelize =knex
    sequelize-cli =knex
    solr
     /
      status,healthcheck,version *
    sqldiff
     . * !--changeset
    sqlfluff
     /
      lint *
    sqlite3_analyzer
     . *
    tiup
     /
      list,status,env *
      cluster {list,display} *
    tsm
     . * @question
    typeorm
     . {migration:show,query:help} *
    wp
     / --path= --url= --allow-root
      core:version,check-update,is-installed,verify-checksums *
      plugin,theme,user,post,site,option,menu,role,cap,term,comment,transient {list,get,status,path,event,search} *
      db:size,tables,check,prefix,search *
      config:list,get,path *
      cli:info,version,check-update *
      cron:event:list *
      cli,config,core,cron,db/
      cron:event/
    zkCli
     . {ls,get,stat,version} *
    zkCli.sh
     . {ls,get,stat,version} * -server=
     . -server= {ls,get,stat,ls2,getAcl,version} single
    """)
}
