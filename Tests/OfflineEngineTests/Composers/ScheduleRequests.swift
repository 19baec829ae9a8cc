/// Requests to run something at set times, and what the composer makes of them on Saturday, 21 November 2026.
// swift-format-ignore: the lines of a table are as long as they are.
enum ScheduleRequests {
  /// Requests and the line that the crontab gets.
  static let crontab = #"""
    run backup.sh every weekday at 9:30  →  30 9 * * 1-5 backup.sh
    run backup.sh on weekdays at 9:30am  →  30 9 * * 1-5 backup.sh
    every 5 minutes run ./check.sh  →  */5 * * * * ./check.sh
    execute ./check.sh every 5 min  →  */5 * * * * ./check.sh
    run ./check.sh every minute  →  * * * * * ./check.sh
    run ./check.sh once every 10 minutes  →  */10 * * * * ./check.sh
    run ./check.sh every half hour  →  */30 * * * * ./check.sh
    run ./check.sh every quarter hour  →  */15 * * * * ./check.sh
    run ./check.sh every quarter of an hour  →  */15 * * * * ./check.sh
    every 15 minutes between 9 and 17 run ./check.sh  →  */15 9-17 * * * ./check.sh
    run ./check.sh every 10 minutes from 8am to 6pm on weekdays  →  */10 8-18 * * 1-5 ./check.sh
    run ./check.sh every 20 minutes on saturdays and sundays  →  */20 * * * 0,6 ./check.sh
    execute update.sh every 15 min on weekends  →  */15 * * * 0,6 update.sh
    run job.sh hourly  →  0 * * * * job.sh
    run job.sh every hour  →  0 * * * * job.sh
    run job.sh once an hour  →  0 * * * * job.sh
    run job.sh every 2 hours  →  0 */2 * * * job.sh
    run job.sh every other hour  →  0 */2 * * * job.sh
    run job.sh every 12 hours  →  0 */12 * * * job.sh
    run job.sh every hour at :15  →  15 * * * * job.sh
    run job.sh 20 minutes past every hour  →  20 * * * * job.sh
    run job.sh hourly between 9 and 17 on weekdays  →  0 9-17 * * 1-5 job.sh
    run job.sh every 2 hours from 8am to 8pm  →  0 8-20/2 * * * job.sh
    twice a day run sync.sh  →  0 */12 * * * sync.sh
    run sync.sh three times a day  →  0 */8 * * * sync.sh
    run sync.sh 4 times daily  →  0 */6 * * * sync.sh
    run sync.sh twice an hour  →  */30 * * * * sync.sh
    run sync.sh once a day  →  0 0 * * * sync.sh
    run sync.sh every day  →  0 0 * * * sync.sh
    run sync.sh daily at 2am  →  0 2 * * * sync.sh
    run sync.sh every day at 5  →  0 5 * * * sync.sh
    run sync.sh every day at noon  →  0 12 * * * sync.sh
    run sync.sh every day at midnight  →  0 0 * * * sync.sh
    run sync.sh every day at half past 6  →  30 6 * * * sync.sh
    run sync.sh every day at quarter to 7  →  45 6 * * * sync.sh
    run sync.sh every day at 3 in the afternoon  →  0 15 * * * sync.sh
    run sync.sh every day at 8 o'clock  →  0 8 * * * sync.sh
    run sync.sh every day at 9am and 5pm  →  0 9,17 * * * sync.sh
    run sync.sh every day at 9:30, 12:30 and 18:30  →  30 9,12,18 * * * sync.sh
    run sync.sh every night  →  0 0 * * * sync.sh
    run sync.sh nightly at 1:30  →  30 1 * * * sync.sh
    run cleanup.sh every other day at 3  →  0 3 */2 * * cleanup.sh
    run cleanup.sh every 3 days  →  0 0 */3 * * cleanup.sh
    run ~/bin/report.sh each monday and thursday at 6pm  →  0 18 * * 1,4 ~/bin/report.sh
    run ~/bin/report.sh on mondays at 7  →  0 7 * * 1 ~/bin/report.sh
    run ~/bin/report.sh every mon, wed and fri at 7:15  →  15 7 * * 1,3,5 ~/bin/report.sh
    run ~/bin/report.sh mon-fri at 6:00 by cron  →  0 6 * * 1-5 ~/bin/report.sh
    run ~/bin/report.sh every day from monday to thursday at 6:00  →  0 6 * * 1-4 ~/bin/report.sh
    run ~/bin/report.sh every sunday  →  0 0 * * 0 ~/bin/report.sh
    run ~/bin/report.sh weekly  →  0 0 * * 0 ~/bin/report.sh
    run ~/bin/report.sh every week on friday at 17:45  →  45 17 * * 5 ~/bin/report.sh
    run ~/bin/report.sh every weekend at 10  →  0 10 * * 0,6 ~/bin/report.sh
    at noon on the first of the month run /opt/bill.sh  →  0 12 1 * * /opt/bill.sh
    run /opt/bill.sh on the 15th of every month at 8:00  →  0 8 15 * * /opt/bill.sh
    run /opt/bill.sh on the 1st and 15th of each month at 6am  →  0 6 1,15 * * /opt/bill.sh
    run /opt/bill.sh on the first day of every month at midnight  →  0 0 1 * * /opt/bill.sh
    run /opt/bill.sh monthly  →  0 0 1 * * /opt/bill.sh
    run /opt/bill.sh every 3 months  →  0 0 1 */3 * /opt/bill.sh
    every year on january 1st run newyear.sh  →  0 0 1 1 * newyear.sh
    run newyear.sh yearly  →  0 0 1 1 * newyear.sh
    run gift.sh every december 24 at 18:00  →  0 18 24 12 * gift.sh
    run gift.sh every day in december at 7  →  0 7 * 12 * gift.sh
    start server.sh on reboot  →  @reboot server.sh
    run ~/bin/up.sh at startup  →  @reboot ~/bin/up.sh
    run ~/bin/up.sh whenever the machine boots  →  @reboot ~/bin/up.sh
    run ~/bin/up.sh after every reboot with cron  →  @reboot ~/bin/up.sh
    schedule /usr/local/bin/backup.sh daily at 2am  →  0 2 * * * /usr/local/bin/backup.sh
    cron job every hour to run python3 fetch.py  →  0 * * * * python3 fetch.py
    add a cron job that runs ./x.sh every tuesday at 11pm  →  0 23 * * 2 ./x.sh
    set up a cron job to execute ./x.sh daily at 23:59  →  59 23 * * * ./x.sh
    crontab backup.sh every sunday at midnight  →  0 0 * * 0 backup.sh
    make a cron job that runs `certbot renew` every monday at 4:15 am  →  15 4 * * 1 certbot renew
    run "df -h > /tmp/disk.txt" every night at 11:30pm  →  30 23 * * * df -h > /tmp/disk.txt
    run make test every night at 2  →  0 2 * * * make test
    please run the script ./x.sh every 6 hours  →  0 */6 * * * ./x.sh
    i want ./x.sh to run every day at 4:30  →  30 4 * * * ./x.sh
    run tar czf /tmp/a.tgz /etc every sunday at 3am  →  0 3 * * 0 tar czf /tmp/a.tgz /etc
    run clean.sh every 7 minutes  →  */7 * * * * clean.sh
    매일 새벽 3시에 backup.sh 실행  →  0 3 * * * backup.sh
    매일새벽3시에 backup.sh 실행  →  0 3 * * * backup.sh
    backup.sh를 매일 오후 11시 30분에 실행해줘  →  30 23 * * * backup.sh
    매일 정오에 backup.sh 돌려줘  →  0 12 * * * backup.sh
    매일 자정에 backup.sh 실행하기  →  0 0 * * * backup.sh
    매일 backup.sh 실행  →  0 0 * * * backup.sh
    매일 밤 12시에 ./night.sh 돌려줘  →  0 0 * * * ./night.sh
    매일 밤 10시 반에 ./night.sh 실행  →  30 22 * * * ./night.sh
    매일 9시와 18시에 ./night.sh 실행  →  0 9,18 * * * ./night.sh
    평일 오전 9시 반마다 ./alarm.sh 실행  →  30 9 * * 1-5 ./alarm.sh
    평일 저녁 6시에 ./alarm.sh 실행  →  0 18 * * 1-5 ./alarm.sh
    매주 월요일 아침 8시에 report.py 돌려줘  →  0 8 * * 1 report.py
    매주 화요일 목요일 저녁 7시 30분에 ~/bin/mail.sh 실행  →  30 19 * * 2,4 ~/bin/mail.sh
    매주 월요일과 금요일 9시에 ~/bin/mail.sh 실행  →  0 9 * * 1,5 ~/bin/mail.sh
    월요일부터 금요일까지 매일 7시에 ~/bin/mail.sh 실행  →  0 7 * * 1-5 ~/bin/mail.sh
    월수금 오전 7시마다 ~/bin/mail.sh 실행  →  0 7 * * 1,3,5 ~/bin/mail.sh
    월요일마다 ~/bin/mail.sh 실행  →  0 0 * * 1 ~/bin/mail.sh
    주말마다 오후 2시에 clean.sh 돌리기  →  0 14 * * 0,6 clean.sh
    매달 1일 자정에 /opt/bill.sh 실행  →  0 0 1 * * /opt/bill.sh
    매월 15일 오전 10시에 /opt/bill.sh 실행  →  0 10 15 * * /opt/bill.sh
    매월 1일과 15일 6시에 /opt/bill.sh 실행  →  0 6 1,15 * * /opt/bill.sh
    매달 /opt/bill.sh 실행  →  0 0 1 * * /opt/bill.sh
    10분마다 check.sh 실행  →  */10 * * * * check.sh
    10분 간격으로 check.sh 실행  →  */10 * * * * check.sh
    5분에 한 번 check.sh 실행  →  */5 * * * * check.sh
    매분 check.sh 실행  →  * * * * * check.sh
    매시간 정각에 sync.sh 실행  →  0 * * * * sync.sh
    매시 15분에 sync.sh 실행  →  15 * * * * sync.sh
    2시간마다 python3 crawl.py 실행하도록 크론 등록  →  0 */2 * * * python3 crawl.py
    하루 두 번 backup.sh 실행하는 크론  →  0 */12 * * * backup.sh
    하루에 세 번 backup.sh 실행  →  0 */8 * * * backup.sh
    한 시간에 두 번 backup.sh 실행  →  */30 * * * * backup.sh
    이틀에 한 번 새벽 4시에 rotate.sh 실행  →  0 4 */2 * * rotate.sh
    격일로 새벽 4시에 rotate.sh 실행  →  0 4 */2 * * rotate.sh
    매년 1월 1일 0시에 newyear.sh 실행  →  0 0 1 1 * newyear.sh
    부팅할 때마다 server.sh 실행  →  @reboot server.sh
    부팅 시 server.sh 실행  →  @reboot server.sh
    재부팅하면 server.sh 실행하는 크론  →  @reboot server.sh
    create crontab entry to run script.sh every sunday 3am  →  0 3 * * 0 script.sh
    set a cronjob for python script.py every 6 hours  →  0 */6 * * * python script.py
    delete files in /tmp older than 7 days every night  →  0 0 * * * find /tmp -type f -mtime +7 -delete
    every sunday at 4am delete log files in /var/log/app older than 30 days  →  0 4 * * 0 find /var/log/app -type f -name '\''*.log'\'' -mtime +30 -delete
    매일 새벽 4시에 /tmp에서 7일 지난 파일 삭제  →  0 4 * * * find /tmp -type f -mtime +7 -delete
    매주 일요일 새벽 2시 백업 스크립트 backup.sh 크론 등록  →  0 2 * * 0 backup.sh
    월~금 9시에 ./a.sh 실행  →  0 9 * * 1-5 ./a.sh
    매일 오전 10시와 오후 4시에 ./a.sh 실행  →  0 10,16 * * * ./a.sh
    크론으로 매일 3시 15분에 ./a.sh 등록해줘  →  15 3 * * * ./a.sh
    """#

  /// Requests for a line alone, and the line.
  static let lines = #"""
    cron line for every day at 7:45  →  45 7 * * *
    cron expression for every 10 minutes  →  */10 * * * *
    cron syntax weekdays at 5pm  →  0 17 * * 1-5
    what's the cron expression for every monday at 8  →  0 8 * * 1
    cron every quarter hour  →  */15 * * * *
    cron expression first day of every month at midnight  →  0 0 1 * *
    crontab line saturday 22:00  →  0 22 * * 6
    cron schedule for twice an hour  →  */30 * * * *
    cron expression every 2 hours on sunday  →  0 */2 * * 0
    crontab entry for 6:30 on mon, tue and wed  →  30 6 * * 1,2,3
    crontab entry for running ./x.sh every day at 4  →  0 4 * * * ./x.sh
    cron expression for every december 24 at 18:00  →  0 18 24 12 *
    매일 정오 크론 표현식  →  0 12 * * *
    평일 오후 6시 크론식  →  0 18 * * 1-5
    30분마다 실행하는 크론탭 한 줄  →  */30 * * * *
    매주 금요일 17시 크론 표현식 알려줘  →  0 17 * * 5
    매월 1일 3시 크론 문법  →  0 3 1 * *
    """#

  /// Requests to run something once.
  static let once = #"""
    at 5pm run ./deploy.sh  →  echo './deploy.sh' | at 17:00
    run ./deploy.sh at 17:30  →  echo './deploy.sh' | at 17:30
    in 20 minutes run ./stop.sh  →  echo './stop.sh' | at now + 20 minutes
    run ./stop.sh in an hour  →  echo './stop.sh' | at now + 1 hour
    run ./stop.sh in 2 days  →  echo './stop.sh' | at now + 2 days
    run ./x.sh 2 hours from now  →  echo './x.sh' | at now + 2 hours
    run ./x.sh tomorrow at 7am  →  echo './x.sh' | at 07:00 tomorrow
    run ./x.sh today at 11pm  →  echo './x.sh' | at 23:00
    run ./x.sh tonight at 11  →  echo './x.sh' | at 23:00
    run "shutdown -h now" at midnight  →  echo 'shutdown -h now' | at 00:00
    run ./migrate.sh next monday at 6:30  →  echo './migrate.sh' | at 06:30 monday
    schedule ./once.sh for friday 14:00  →  echo './once.sh' | at 14:00 friday
    on december 24 at 18:00 run ./xmas.sh  →  echo './xmas.sh' | at 18:00 Dec 24 2026
    run ./xmas.sh on 2027-01-05 at 9:00  →  echo './xmas.sh' | at 09:00 Jan 5 2027
    run ./x.sh once at 3:30 in the afternoon  →  echo './x.sh' | at 15:30
    run ./x.sh the day after tomorrow at noon  →  echo './x.sh' | at 12:00 Nov 23 2026
    내일 아침 7시에 backup.sh 실행  →  echo 'backup.sh' | at 07:00 tomorrow
    모레 오후 2시에 backup.sh 실행  →  echo 'backup.sh' | at 14:00 Nov 23 2026
    20분 뒤에 stop.sh 실행  →  echo 'stop.sh' | at now + 20 minutes
    2시간 후에 stop.sh 실행해줘  →  echo 'stop.sh' | at now + 2 hours
    오늘 밤 11시에 한 번만 deploy.sh 실행  →  echo 'deploy.sh' | at 23:00
    다음주 월요일 오전 10시에 migrate.sh 실행  →  echo 'migrate.sh' | at 10:00 monday
    12월 24일 18시에 ./xmas.sh 실행  →  echo './xmas.sh' | at 18:00 Dec 24 2026
    오후 5시에 ./deploy.sh 실행  →  echo './deploy.sh' | at 17:00
    """#

  /// Requests for a timer of systemd.
  static let timers = #"""
    systemd timer to run backup.sh daily at 3am  →  systemd-run --user --on-calendar='*-*-* 03:00' backup.sh
    use a systemd timer to run /usr/bin/sync.sh every monday at 9  →  systemd-run --user --on-calendar='Mon *-*-* 09:00' /usr/bin/sync.sh
    run ./a.sh every weekday at 9:30 with systemd  →  systemd-run --user --on-calendar='Mon..Fri *-*-* 09:30' ./a.sh
    run ./a.sh every 5 minutes with a systemd timer  →  systemd-run --user --on-calendar='*-*-* *:00/5' ./a.sh
    run 'a | b' on the 1st of every month with a systemd timer  →  systemd-run --user --on-calendar='*-*-01 00:00' sh -c 'a | b'
    systemd 타이머로 매일 3시에 backup.sh 실행  →  systemd-run --user --on-calendar='*-*-* 03:00' backup.sh
    """#

  /// Requests that are none of this, or that no schedule can hold.
  static let others = [
    "find files modified every day", "watch the log every 2 seconds", "every 30 seconds run ./x.sh",
    "show my cron jobs",
    "remove my crontab", "edit crontab", "list files in /tmp at 5pm", "commits of every monday", "what is cron",
    "run ./x.sh", "run ./x.sh with sudo", "restart nginx", "reboot", "매일 뭐 하지", "오늘 날짜", "크론 작업 보기",
    "backup.sh 실행", "", "every", "at", "매일", "run every day", "cron", "every 5 minutes", "매주 월요일", "run at 25:99",
    "delete old files every night", "delete files older than 7 days every night", "run ./a.sh every 90 minutes",
    "run ./a.sh every 0 minutes", "run ./a.sh every 45 days", "run ./a.sh every day at 9:10 and 17:25",
  ]
}
