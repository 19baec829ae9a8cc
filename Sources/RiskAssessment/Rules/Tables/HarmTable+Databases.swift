extension HarmTable {
  /// Servers of databases and search engines, brokers of messages, and the tools that change their layout.
  static let databases = HarmTable(
    """
    ace
      ! migration:fresh,migration:reset,migration:refresh,db:wipe,db:truncate
    alembic
      ! downgrade
      ? upgrade,stamp,merge
    artisan
      ! migrate:fresh,migrate:reset,migrate:refresh,db:wipe,queue:flush,queue:clear
      ? migrate,migrate:rollback,db:seed,cache:clear,queue:restart
    atlas
      ! schema clean | clusters,projects,dbusers,organizations delete | .. delete
      ? schema,migrate apply
    bq --project_id=
      ! rm | truncate
      ? mk,load,cp,insert,update
    clickhouse-keeper-client
      ! .. rm,rmr
    cockroach
      ! node decommission,drain | debug .. | quit
      ? sql
    console
      ! doctrine:database:drop,doctrine:schema:drop,doctrine:fixtures:load
      ! doctrine:migrations:migrate first,prev
      ? doctrine:*,cache:clear,make:*
    couchbase-cli
      ! bucket-delete,bucket-flush,server-remove,failover | user-manage --delete
      ! collection-manage --drop-scope,--drop-collection
      ? *
    createdb
      ? ^--help
    createuser
      ? ^--help
    curator
      ! ^--dry-run
    curator_cli
      ! delete-indices,delete-snapshots,delete_indices,delete_snapshots
    dbmate -u= -e= -d=
      ! drop,down,rollback
      ? up,create,migrate,load
    diesel
      ! database reset,drop | migration revert,redo
      ? migration run | database setup
    django-admin
      ! flush,reset_db,sqlflush | migrate * zero
      ? migrate,loaddata
    doctrine
      ! orm:schema-tool:drop
    dolt
      ! reset --hard | branch -D | checkout . | gc | drop
    drizzle-kit
      ! drop | push --force
      ? push,migrate
    dropdb
      ! ^--help
    dropuser
      ! ^--help
    drush
      ! sql-drop,sql:drop,site-install,site:install,si,sqldrop,entity:delete,user:cancel,user-cancel
      ! sql-sync,sql:sync
      ? updb,updatedb,cim,config:import,pmu,sql-query,sqlq,cr
    edgedb
      ! database drop,wipe | instance destroy | branch drop,wipe
    etcdctl --endpoints= --cacert= --cert= --key= --user=
      ! del,rm,rmdir --prefix,--from-key,-r,--recursive | del,rm | member remove | snapshot restore | auth disable
      ! user,role delete | defrag --cluster | lease revoke
      ? put,set,mk,compact,compaction,alarm,defrag,move-leader
    flask
      ! db downgrade | drop_db,drop-db,reset-db,db-drop,db-reset
      ? db
    flyway
      ! clean,undo
      ? migrate,repair,baseline
    gel =edgedb
    goose
      ! .. down,reset,down-to,redo
      ? .. up,up-to,up-by-one
    hasura
      ! .. delete | migrate apply --down | metadata clear
      ? migrate,metadata apply
    influx
      ! bucket,org,user,auth,task,stacks,secret,remote,replication,dbrp delete,d,rm
      ! delete | .. delete
      ? write,apply,restore | .. create,update
    influxd
      ? restore
    initdb
      ? ^--help
    kafka-acls
      ! --remove
      ? --add
    kafka-configs
      ? --alter
    kafka-consumer-groups
      ! --delete,--delete-offsets | --reset-offsets --execute
    kafka-delete-records
      ! ^--help
    kafka-leader-election
      ? *
    kafka-reassign-partitions
      ? --execute
    kafka-storage
      ! format
    kafka-topics
      ! --delete
      ? --create,--alter
    kafkactl
      ! delete,reset
      ? create,alter,produce
    kcat
      ? -P
    knex
      ! migrate:rollback,migrate:down
      ? migrate:latest,migrate:up,seed:run
    liquibase
      ! drop-all,dropall,rollback*,release-locks
      ? update*,changelog-sync
    magento
      ! setup:uninstall,setup:rollback
      ? setup:*,cache:*,module:*,deploy:*,indexer:*,maintenance:*
    manage.py =django-admin
    mdb_drop
      ! ..
    memcflush
      ! ^--help
    memcrm
      ! ^--help
    migrate -path= -database= -source=
      ! drop,down
      ? up,force,goto
    mix
      ! ecto.drop,ecto.reset,ecto.rollback
      ? ecto.*,deps.get,compile,test,run,release
    mongofiles
      ! delete,delete_id
    mongoimport
      ! --drop
      ? ^--help
    mongorestore
      ! --drop
      ? ^--help ^--dryRun
    mosquitto_ctrl
      ! .. delete*,remove*
    mysql_secure_installation
      ? *
    mysqladmin -u= -h= -P= --user= --host= --port=
      ! drop,shutdown
      ? create,password,kill,flush-*,reload,refresh,stop-slave,start-slave
    mysqld
      ! --initialize,--initialize-insecure,--skip-grant-tables
    mysqld_safe
      ! --skip-grant-tables
      ? *
    nats
      ! .. rm,delete,del,purge,erase
      ? pub,publish,put,add
    neo4j-admin
      ! .. load --overwrite-destination | database load,delete | database restore --overwrite-destination
      ? *
    nodetool
      ! decommission,removenode,assassinate,truncatehints
      ! clearsnapshot,drain,stopdaemon,resetlocalschema,disablebinary
      ? cleanup,compact,repair,flush,rebuild,move
    pg_archivecleanup
      ! ^-n
    pg_createcluster
      ? *
    pg_ctl
      ! stop -m=immediate
      ? stop,restart,start,reload,promote,initdb,init
    pg_ctlcluster
      ? .. stop,restart,reload,start
    pg_dropcluster
      ! ^--help
    pg_resetwal
      ! ^-n ^--dry-run ^--help
    pg_resetxlog
      ! ^-n ^--help
    pg_restore
      ! -c,--clean
      ? -d,--dbname
    pg_upgrade
      ! -k,--link
      ? ^-c ^--check
    pgbackrest
      ! stanza-delete,expire | restore
      ? backup,stop,start
    phinx
      ! rollback
      ? migrate
    prisma
      ! migrate reset | db push --force-reset,--accept-data-loss
      ? migrate dev,deploy,resolve | db push,seed,execute
    pulsar-admin
      ! .. delete,delete-*,terminate,clear-backlog,remove-*,unload
    rabbitmqadmin -u= -p= -H= -P= -V= --host= --vhost= --username= --password=
      ! delete,purge | .. delete,purge
      ? declare,publish,import,close
    rabbitmqctl -n= -p= --node= --vhost=
      ! reset,force_reset,delete_*,purge_queue,forget_cluster_node,clear_*,stop_app,force_boot
      ? stop,add_*,set_*,change_password,start_app,join_cluster,close_*,rotate_logs,shutdown
      ! set_user_tags * administrator
    rails
      ! db:drop,db:drop:*,db:reset,db:purge,db:migrate:reset,db:schema:load
      ! db:structure:load,db:truncate_all,db:rollback,db:migrate:down,db:seed:replant,destroy,d
      ? db:*,generate,g,new
    rake
      ! .. db:drop,db:drop:*,db:reset,db:purge,db:migrate:reset
      ! .. db:schema:load,db:truncate_all,*:destroy_all,*:purge_all,*:delete_all
      ? .. db:*
    redis-cli -h= -p= -a= -n= -u=
      . replicaof,slaveof no one
      ! shutdown nosave,now,force | cluster reset,forget | config set dir,dbfilename | replicaof,slaveof
      ! debug segfault,panic | --cluster=del-node
    rethinkdb
      ! restore --force | index-rebuild --force
    rpk
      ! topic delete,trim-prefix | group delete | cluster .. delete,decommission | acl delete
      ? topic create,produce,alter-config
    sea-orm-cli
      ! migrate fresh,refresh,reset,down
      ? migrate
    sequelize
      ! db:drop,db:migrate:undo:all,db:seed:undo:all
      ? db:*
    sequelize-cli =sequelize
    sqlx
      ! database drop,reset,setup | migrate revert
      ? migrate run | database create
    tiup
      ! cluster destroy,clean,prune | cluster scale-in
    typeorm
      ! schema:drop,migration:revert
      ? migration:run,schema:sync
    valkey-cli =redis-cli
    wp -path=
      ! db reset,drop,clean | site delete,empty
      ! post,user,comment,term,option,plugin,theme,menu,media delete --force,--yes,--reassign
      ! post,user,comment,term,option,plugin,theme delete | plugin,theme uninstall | search-replace ^--dry-run
      ! core download --force
      ? plugin,theme install,update,activate,deactivate | core update | user create,update | db import,query,optimize
      ? option update | cache flush | rewrite flush
    zookeeper-shell
      ! .. deleteall,rmr,delete
    """)
}
