// swift-format-ignore: the lines of a table are as long as they are.
extension ComposedCommands {
  /// Processes.
  static let processes = #"""
    print the process id, the user and the command of the 5 processes that use the most memory
      ps -eo pid=,user=,args= --sort=-%mem | head -n 5
    show the pid and memory of all node processes
      ps -eo pid,%mem,comm | awk 'NR == 1 || $3 ~ /node/'
    kill all python processes older than 2 hours
      pkill --older 7200 python
    메모리 많이 쓰는 프로세스 5개
      ps -eo pid=,%mem=,comm= --sort=-%mem | head -n 5
    top 5 processes of user alice by memory
      ps -u alice -o pid=,%mem=,comm= --sort=-%mem | head -n 5
    processes using more than 500MB of memory
      ps -eo pid,rss,comm | awk 'NR == 1 || $2 > 512000'
    processes with cpu over 50% sorted by memory
      ps -eo pid,%cpu,%mem,comm --sort=-%mem | awk 'NR == 1 || $2 > 50'
    count processes of user alice
      pgrep -c -u alice
    force kill node processes of alice
      pkill -9 -u alice node
    kill processes using more than 90% cpu
      ps -eo pid=,%cpu=,comm= | awk '$2 > 90 {print $1}' | xargs -r kill
    child processes of pid 1234
      pgrep -a -P 1234
    alice 사용자의 python 프로세스 개수
      pgrep -c -u alice python
    CPU 50% 이상 쓰는 프로세스 죽여줘
      ps -eo pid=,%cpu=,comm= | awk '$2 > 50 {print $1}' | xargs -r kill
    oldest 3 processes of alice
      ps -u alice -o pid=,etimes=,comm= --sort=-etimes | head -n 3
    nginx processes sorted by memory
      ps -eo pid,%mem,comm --sort=-%mem | awk 'NR == 1 || $3 ~ /nginx/'
    node 프로세스 강제 종료
      pkill -9 node
    kill the python processes of user bob
      pkill -u bob python
    kill the process using the most cpu
      ps -eo pid=,%cpu=,comm= --sort=-%cpu | head -n 1 | awk '{print $1}' | xargs -r kill
    메모리 가장 많이 쓰는 node 프로세스 종료
      ps -eo pid=,%mem=,comm= --sort=-%mem | awk '$3 ~ /node/' | head -n 1 | awk '{print $1}' | xargs -r kill
    processes of www-data using more than 5% cpu
      ps -u www-data -o pid,%cpu,comm | awk 'NR == 1 || $2 > 5'
    """#
}
