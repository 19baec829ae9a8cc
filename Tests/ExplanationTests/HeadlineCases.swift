/// Commands and what they do as a whole; each was read by a person who knows the program.
enum HeadlineCases {
  /// Commands of files and text.
  static let english: [(String, String)] = [
    (
      #"awk -F'$' '{print $4}' data.txt | sort | uniq -c | sort -rn | head -5"#,
      #"Prints the five most frequent values of the fourth `$`-separated field of data.txt."#
    ),
    (
      #"find . \( -name '*.jpg' -o -name '*.png' \) -size +500k -delete"#,
      "Deletes everything larger than 500 KiB and named `*.jpg` or `*.png` from the current folder down."
    ),
    (
      "find . -name node_modules -prune -o -type f -name '*.ts' -print",
      "Lists the files named `*.ts` and outside of folders named `node_modules` below the current folder."
    ),
    (
      "find . -name a -o -size +5M", "Lists everything named `a` or larger than 5 MiB from the current folder down."
    ),
    (
      "find . -name '*.sh' -print0 | while IFS= read -r -d '' f; do rm \"$f\"; done",
      "One by one, for everything named `*.sh` from the current folder down: deletes it."
    ),
    (
      "parallel -j4 'gzip {}' ::: a b c",
      "For each of a, b and c, several at once: replaces it with a gzip-compressed form."
    ),
    (
      "ls *.jpg | parallel convert {} {.}.png",
      "Runs `convert {} {.}.png` for each of the *.jpg files, several at once."
    ),
    (
      "curl -s -o /dev/null -w '%{http_code} %{time_total}\\n' https://x.org",
      "Requests https://x.org, throws the answer away and shows the status code of the answer and the seconds that all of it "
        + "took."
    ),
    (
      "git fetch origin --prune --tags",
      "Fetches what is new in origin and forgets the branches that are gone there (--tags fetches all tags too)."
    ),
    ("curl -sL https://x.org/a.tgz | tar xz -C /opt", "Unpacks the answer of https://x.org/a.tgz into /opt."),
    (
      "docker volume ls -qf dangling=true | xargs docker volume rm",
      "Deletes the volumes that no container uses, with all the data there."
    ),
    ("docker exec db ls /x | wc -l", "In the container db: lists /x, then counts the lines of what that prints."),
    (
      "sed -n 's/^x=//p' f",
      "From f: deletes the first ^x= of each line; prints the lines that were changed, and no others."
    ),
    ("grep -o 'a*b' f | sort | uniq -c", "Prints how often each match of `a*b` in f occurs."),
    (
      "sort -fu f",
      "Prints the lines of f sorted alphabetically, upper and lower case alike, keeping one line of those that are equal in that."
    ),
    ("dotnet app.dll", "Runs the .NET program app.dll."),
    ("docker compose pull", "Fetches the images of this project."),
    ("echo *.txt", "Prints the names of the *.txt files."),
    ("node -v", "Prints the version of node."),
    (
      "dig +short MX example.org @8.8.8.8",
      "Looks up the MX records of example.org in the DNS of 8.8.8.8 and prints the answer alone."
    ),
    (
      "awk -v RS= '/x/' f",
      "From f: makes awk take each paragraph, up to a blank line, as one line; prints the lines that match x."
    ),
    ("find . -type d -empty -print -delete", "Lists the empty folders from the current folder down and deletes them."),
    ("curl -O -J https://x.org/get?id=7", "Downloads https://x.org/get?id=7 to a file that the server names."),
    (
      "rsync -r --include='*/' --include='*.flac' --exclude='*' a/ b",
      "Copies a/ to b with all that is inside, as far as it differs, as far as the rules of --include and --exclude let it "
        + "through."
    ),
    ("tar -cf a.tar -g snar /home", "Packs /home into a.tar, only what changed since the time noted in snar."),
    ("pg_dump -s shop | gzip", "Prints the structure of the PostgreSQL database `shop` compressed with gzip."),
    ("paste -sd'+-' a", "Prints the lines of a joined into one, with the characters of `+-` between them in turn."),
    ("tail -f a | stdbuf -oL grep x", "Prints the lines that contain `x` in the end of a and what is added to it."),
    (
      "git log --all -- ':(exclude)vendor' ':!*.lock'",
      "Lists the commits of all branches that changed anything but `vendor` and `*.lock`."
    ),
    ("kubectl get pods --watch=false", "Lists the `pods` of the cluster."),
    ("for f in **/*.x; do rm $f; done", "One by one, for everything that matches `**/*.x`: deletes it."),
    ("echo a | sudo tee f > /dev/null", "As root: writes `a` to f."),
    ("echo a | tee -a f > /dev/null", "Appends `a` to f."),
    ("docker rm -f $(docker ps -aq)", "Removes all containers, even when running."),
    (
      "curl -X PUT --data-binary @f https://x.org | jq .",
      "Prints the JSON in the answer of https://x.org to a PUT request with data laid out for reading."
    ),
    ("kill -TERM -1234", "Asks all processes of process group 1234 to end."),
    ("kill -9 -1", "Kills all processes that we may send signals to at once."),
    ("kill -9 12 34", "Kills processes 12 and 34 at once."),
    ("python3 -m pip install -U black", "Installs the newest version of the Python package black."),
    ("python3 -m http.server -d pub 9000", "Serves the files of pub by HTTP on port 9000."),
    ("cat a | python3 -m json.tool", "Prints a as indented JSON."),
    ("journalctl --user -u web", "Shows the log of our own service web."),
    (
      "awk 'NR==FNR{a[$1]=$2;next} $1 in a{print $0, a[$1]}' map.txt data.txt",
      "From map.txt and data.txt: notes the first field of every line of the first file, then prints the whole line and the "
        + "value of a for the first field for the lines of the others of which the first field is noted."
    ),
    (#"lsof -i :5000"#, #"Lists the open network connections on port 5000."#),
    (
      #"find . -name '*.log' -size +10M -exec gzip {} +"#,
      #"Replaces everything named `*.log` and larger than 10 MiB from the current folder down with a gzip-compressed form."#
    ),
    (#"tar xzf archive.tgz -C /tmp"#, #"Unpacks archive.tgz into /tmp."#),
    (
      #"git commit --amend --no-edit"#,
      #"Replaces the last commit with one that also has the staged changes, the message unchanged."#
    ),
    (
      #"for f in *.txt; do wc -l "$f"; done > counts.txt"#,
      #"For each of the *.txt files: counts the lines of it; all output goes to counts.txt."#
    ),
    (
      #"grep -rn --include='*.swift' TODO . | wc -l"#,
      #"Counts the lines that contain `TODO` in the `*.swift` files below the current folder."#
    ),
    (
      #"sudo systemctl restart nginx && journalctl -u nginx -n 50 --no-pager"#,
      #"As root: restarts nginx, and if that succeeds, shows the last 50 lines of the log of nginx."#
    ),
    (
      #"ssh -L 8080:localhost:80 user@host"#,
      #"Opens a shell on user@host and leads port 8080 here to port 80 of localhost as seen from there."#
    ),
    (
      #"if [ -f x ]; then echo yes; else echo no; fi 2>/dev/null"#,
      #"If x is a file, prints `yes`; otherwise, prints `no`."#
    ),
    (
      #"find . -type f -print0 | xargs -0 grep -l TODO"#,
      #"Lists the files below the current folder, as far as they have lines that contain `TODO`."#
    ),
    (#"ps aux | grep nginx"#, #"Prints the lines that contain `nginx` in the list of every process."#),
    (
      #"ps aux | grep nginx | grep -v grep | awk '{print $2}' | xargs kill -9"#,
      #"Kills the processes named in the second field of each of the lines that contain `nginx` and do not contain `grep` in the list of every process at once."#
    ),
    (#"ls | wc -l"#, #"Counts the visible files and folders in the current folder."#),
    (#"ls -la /tmp"#, #"Lists /tmp in detail, hidden files too."#),
    (
      #"ls -lt | head -5"#,
      #"Prints the first five lines of the detailed list of the visible files and folders in the current folder, the newest first."#
    ),
    (
      #"du -sh * | sort -h"#,
      #"Prints everything here with the disk space of each sorted by size (K, M, G), the smallest first."#
    ),
    (
      #"du -sh * | sort -rh | head -10"#,
      #"Prints the first ten of everything here with the disk space of each sorted by size (K, M, G), the largest first."#
    ),
    (
      #"curl -s https://api.x.org/u | jq .name"#,
      #"From the answer of https://api.x.org/u: takes the name."#
    ),
    (#"curl -fsSL https://x.sh | sh"#, #"Runs the answer of https://x.sh as a shell script."#),
    (
      #"cut -d: -f1 /etc/passwd | sort"#,
      #"Prints the values of the first `:`-separated field of /etc/passwd sorted alphabetically."#
    ),
    (#"grep -v '^#' conf | grep -v '^$'"#, #"Prints the lines that do not begin with `#` and are not empty in conf."#),
    (
      #"cat access.log | awk '{print $1}' | sort | uniq -c | sort -rn"#,
      #"Prints how often each value of the first field of access.log occurs, the most frequent first."#
    ),
    (
      #"sort -t, -k2,2n data.csv"#,
      #"Prints the lines of data.csv sorted by the second `,`-separated field as a number, the smallest first."#
    ),
    (
      #"sort -u names.txt > sorted.txt"#,
      #"Writes the distinct lines of names.txt sorted alphabetically to sorted.txt."#
    ),
    (#"head -n 20 f | tail -n 5"#, #"Prints the last five of the first 20 lines of f."#),
    (
      #"tail -f /var/log/syslog | grep error"#,
      #"Prints the lines that contain `error` in the end of /var/log/syslog and what is added to it."#
    ),
    (
      #"find /var/log -type f -mtime +30 -delete"#,
      #"Deletes the files last changed more than 30 whole days ago below /var/log."#
    ),
    (#"find . -name '*.bak' | xargs rm"#, #"Deletes everything named `*.bak` from the current folder down."#),
    (#"wc -l < f"#, #"Counts the lines of f."#),
    (
      #"mkdir -p a/b && cd a/b"#,
      #"Makes the folder a/b, with those above it where they are missing, and if that succeeds, goes to a/b."#
    ),
    (#"make || echo failed"#, #"Runs the first target of the Makefile, and if that fails, prints `failed`."#),
    (#"while read -r line; do echo "$line"; done < f"#, #"For each of the lines of f: prints that line."#),
    (#"while true; do date; sleep 5; done"#, #"Over and over: prints the date and time, then waits 5 seconds."#),
    (#"for i in {1..5}; do echo $i; done"#, #"For each of the values 1 to 5: prints it."#),
    (#"sed -i 's/foo/bar/g' *.txt"#, #"Replaces every `foo` with `bar` in the *.txt files."#),
    (#"sed -n '5,10p' f"#, #"Prints lines 5 to 10 of f."#),
    (#"awk '$3 > 100' f"#, #"Prints the lines that have a third field greater than 100 in f."#),
    (#"awk '{s+=$1} END {print s}' f"#, #"Prints the sum of the first field of f."#),
    (#"kill $(lsof -t -i :5000)"#, #"Asks the processes with network connections on port 5000 to end."#),
    (#"docker run -d -p 80:80 --name web nginx"#, #"Starts a container of the image nginx, in the background."#),
    (#"docker ps -aq | xargs docker rm"#, #"Removes all containers."#),
    (#"git log --oneline -5"#, #"Lists the last five commits of the current branch."#),
    (#"git push -u origin main"#, #"Pushes main to origin and follows it from now on."#),
    (#"git checkout -b feature"#, #"Makes the branch feature and switches to it."#),
    (
      #"tar czf b.tgz dir --exclude=node_modules"#,
      #"Packs dir into b.tgz, compressed with gzip, `node_modules` left out."#
    ),
    (
      #"rsync -avz --delete src/ host:dst/"#,
      #"Copies src/ to host:dst/ with all that is inside, as far as it differs, deleting there what is not in the source."#
    ),
    (#"echo hello | tee a.txt"#, #"Prints `hello` and writes the same to a.txt."#),
    (#"watch -n 2 'df -h'"#, #"Every 2 seconds: shows the free disk space of every file system."#),
    (#"time make"#, #"Measures how long this takes: runs the first target of the Makefile."#),
    (#"nohup ./run.sh &"#, #"Keeps this running after the terminal closes: runs ./run.sh in the background."#),
    (
      #"diff <(sort a) <(sort b)"#,
      #"Shows the lines in which the output of `sort a` and the output of `sort b` differ."#
    ),
    (#"ssh host 'df -h'"#, #"On host: shows the free disk space of every file system."#),
    (#"sudo rm -rf /var/cache"#, #"As root: deletes /var/cache and all that is inside."#),
    (#"ls *.txt"#, #"Lists the *.txt files."#),
    (#"ls -d */"#, #"Lists the folders here."#),
    (#"history | grep ssh"#, #"Prints the lines that contain `ssh` in the list of the commands typed before."#),
    (#"sed -i '/^#/d' conf"#, #"Deletes the lines that begin with `#` from conf."#),
    (#"ls -lhS /var/log"#, #"Lists /var/log in detail, the largest first."#),
    (#"du -sh ."#, #"Shows the disk space that the current folder takes in all."#),
    (#"cat f | sort | uniq -c"#, #"Prints how often each line of f occurs."#),
    (#"sort f | uniq -d"#, #"Prints the distinct lines that occur more than once in f sorted alphabetically."#),
    (#"egrep 'a|b' f"#, #"Prints the lines that contain `a` or `b` in f."#),
    (#"grep -P '\d+' f"#, #"Prints the lines that match `\d+` in f."#),
    (#"grep -c x f"#, #"Counts the lines that contain `x` in f."#),
    (
      #"grep -il todo *.md"#,
      #"Lists the *.md files, as far as they have lines that contain `todo` in upper or lower case."#
    ),
    (#"grep -E '^(a|b)$' f"#, #"Prints the lines that match `^(a|b)$` in f."#),
    (#"tr a-z A-Z < f > g"#, #"Writes f in upper case to g."#),
    (#"tr -d '\r' < dos.txt > unix.txt"#, #"Writes dos.txt without its carriage returns to unix.txt."#),
    (
      #"tr -s ' ' < f | cut -d' ' -f2"#,
      #"Prints the second space-separated field of each line of f with each run of the same character of ` ` as one."#
    ),
    (
      #"echo $PATH | tr ':' '\n'"#,
      #"Prints the value of PATH with each of the characters `:` replaced by a line break."#
    ),
    (#"cat a b > c"#, #"Writes a and b to c."#),
    (#"cat f >> g"#, #"Appends f to g."#),
    (#"cp -r a b"#, #"Copies a, with all that is inside, to b."#),
    (#"mv a.txt b.txt c.txt dir/"#, #"Moves a.txt, b.txt and c.txt to dir/."#),
    (#"rm -rf build"#, #"Deletes build and all that is inside."#),
    (#"rm *.log"#, #"Deletes the *.log files."#),
    (#"ln -s /opt/x/bin/x ~/bin/x"#, #"Makes a symbolic link to /opt/x/bin/x at ~/bin/x."#),
    (#"chmod +x run.sh"#, #"Makes run.sh executable."#),
    (#"chmod 755 f"#, #"Sets the permissions of f to 755."#),
    (#"chown -R www:www /srv"#, #"Makes www the owner and www the group of /srv and all that is inside."#),
    (#"date +%F"#, #"Prints the date as year-month-day."#),
    (#"date -d yesterday +%F"#, #"Prints the date of `yesterday` as year-month-day."#),
    (#"seq 1 10 | shuf | head -3"#, #"Prints the first three of the numbers 1 to 10 in random order."#),
    (#"paste -sd, f"#, #"Prints the lines of f joined into one, with `,` between them."#),
    (#"wc -l *.txt"#, #"Counts the lines of the *.txt files."#),
    (#"tar tvf a.tar"#, #"Lists what is in a.tar in detail."#),
    (#"tar -cvf a.tar *.txt"#, #"Packs the *.txt files into a.tar."#),
    (#"find . -type f | wc -l"#, #"Counts the files below the current folder."#),
    (#"find . -maxdepth 1 -type d"#, #"Lists the folders from the current folder down, no more than one level down."#),
    (
      #"find . -type f -name '*.c' -exec grep -l main {} \;"#,
      #"Lists the files named `*.c` below the current folder, as far as they have lines that contain `main`."#
    ),
    (
      #"find . -name '*.jpg' | xargs -I{} cp {} /tmp"#,
      #"Copies everything named `*.jpg` from the current folder down to /tmp."#
    ),
    (
      #"find . -name '*.txt' -exec sed -i 's/a/b/g' {} +"#,
      #"Replaces every `a` with `b` in everything named `*.txt` from the current folder down."#
    ),
    (
      #"grep -rl foo src | xargs sed -i 's/foo/bar/g'"#,
      #"Replaces every `foo` with `bar` in the files below src with lines that contain `foo`."#
    ),
    (#"curl -o f https://x/y"#, #"Downloads https://x/y to f."#),
  ]

  /// Commands of all kinds.
  static let furtherEnglish: [(String, String)] = [
    (
      #"curl -X POST -H 'A: b' -d @f http://x | jq ."#,
      #"Prints the JSON in the answer of http://x to a POST request with data laid out for reading."#
    ),
    (#"curl -s -o /dev/null -w '%{http_code}' http://x"#, #"Prints the status code that http://x answers with."#),
    (#"wget -qO- http://x | grep title"#, #"Prints the lines that contain `title` in the answer of http://x."#),
    (#"ss -tlnp"#, #"Lists the TCP ports that wait for connections."#),
    (#"ip a"#, #"Shows the addresses of the network interfaces."#),
    (#"kill -9 1234"#, #"Kills process 1234 at once."#),
    (#"pkill -f 'python app'"#, #"Asks the processes whose command lines match `python app` to end."#),
    (#"systemctl status nginx"#, #"Shows whether nginx runs, and its last log lines."#),
    (#"journalctl -u ssh -f"#, #"Shows the newest lines of the log of ssh, then each line that is added."#),
    (
      #"sudo apt update && sudo apt upgrade -y"#,
      #"As root: fetches the newest lists of packages, and if that succeeds, as root: upgrades the installed packages."#
    ),
    (#"pip install -r requirements.txt"#, #"Installs the Python packages that requirements.txt names."#),
    (#"npm install"#, #"Installs the packages that this project needs."#),
    (#"npm run build"#, #"Runs the script build of this project."#),
    (
      #"git add -A && git commit -m 'x' && git push"#,
      #"Stages all changes for the next commit, new and deleted files too, and if that succeeds, commits the staged changes with the message `x`, and if that succeeds, pushes the current branch to its remote."#
    ),
    (
      #"git log --author=ann --since=yesterday --oneline"#,
      #"Lists the commits of the current branch by authors that match `ann` since yesterday."#
    ),
    (#"git diff --stat"#, #"Sums up for each file the changes that are not staged."#),
    (#"git diff main..dev"#, #"Shows the changes from main to dev."#),
    (#"git reset --hard HEAD~1"#, #"Throws away the last commit and all changes that are not committed."#),
    (#"git stash pop"#, #"Brings back the changes that were put away last."#),
    (
      #"git branch --merged | grep -v main | xargs git branch -d"#,
      #"Runs `git branch -d` with the words of the lines that do not contain `main` in the list of the branches that are already merged as its arguments."#
    ),
    (#"git clone --depth 1 https://x/y.git"#, #"Copies the repository https://x/y.git, with its last commit alone."#),
    (#"docker exec -it web bash"#, #"In the container web: starts a shell."#),
    (#"docker logs -f web"#, #"Shows the output of the container web as it comes."#),
    (#"docker build -t app ."#, #"Builds an image named app from the Dockerfile in the current folder."#),
    (#"docker compose up -d"#, #"Starts the services of the compose file, in the background."#),
    (#"jq -r '.[] | .name' f.json"#, #"From f.json: goes through every element; takes the name of each."#),
    (#"openssl rand -base64 32"#, #"Prints 32 random bytes as base64."#),
    (#"dd if=/dev/zero of=f bs=1M count=10"#, #"Copies 10 blocks of 1M from /dev/zero to f."#),
    (#"nc -zv host 80"#, #"Checks whether port 80 of host is open."#),
    (#"dig +short example.org"#, #"Looks up example.org in the DNS and prints the answer alone."#),
    (#"ping -c 4 host"#, #"Pings host 4 times."#),
    (#"tmux new-session -s work"#, #"Opens a new tmux session named work."#),
    (#"touch a b c"#, #"Sets the time of a, b and c to now, and makes an empty file where there is none."#),
    (#"stat f"#, #"Shows the size, times and permissions of f."#),
    (#"basename /a/b.txt .txt"#, #"Prints the last part of the path /a/b.txt, without `.txt` at its end."#),
    (#"env | sort"#, #"Prints the environment variables sorted alphabetically."#),
    (#"env A=1 make"#, #"With A=1: runs the first target of the Makefile."#),
    (#"timeout 5 curl http://x"#, #"For at most 5 seconds: downloads http://x and prints it."#),
    (#"nl f"#, #"Prints f with its lines that are not empty numbered."#),
    (#"tac f"#, #"Prints the lines of f from last to first."#),
    (#"comm -12 a b"#, #"Prints the lines that a and b (both sorted) share."#),
    (#"join a b"#, #"Prints the lines of a and b put together where they have the same first field."#),
    (#"column -t f"#, #"Prints f as a table."#),
    (#"fold -w 80 f"#, #"Prints f broken into lines of at most 80 characters."#),
    (#"zip -r a.zip dir"#, #"Packs dir and all that is inside into a.zip."#),
    (#"unzip a.zip -d out"#, #"Unpacks a.zip into out."#),
    (#"gzip -k f"#, #"Compresses f with gzip and keeps the original."#),
    (#"gzip -dc f.gz | head"#, #"Prints the first ten lines of f.gz decompressed."#),
    (#"zcat f.gz | wc -l"#, #"Counts the lines of f.gz decompressed."#),
    (#"sleep 5m"#, #"Waits 5 minutes."#),
    (
      #"yes | rm -i *"#,
      #"Prints the line `y` without end, then asks of everything here whether to delete it, and does so."#
    ),
    (#"[ -f x ] && cat x"#, #"If x is a file, prints x."#),
    (#"test -d d || mkdir d"#, #"If d is not a folder, makes the folder d."#),
    (
      #"for f in *.jpeg; do mv "$f" "${f%.jpeg}.jpg"; done"#,
      #"For each of the *.jpeg files: moves it to `${f%.jpeg}.jpg`."#
    ),
    (#"if grep -q x f; then echo yes; fi"#, #"Checks whether f has lines that contain `x`, and if so, prints `yes`."#),
    (#"until [ -f done ]; do sleep 1; done"#, #"Until done is a file, again and again: waits 1 second."#),
    (#"x=$(date)"#, #"Sets x to the output of `date`."#),
    (#"> f"#, #"Makes f an empty file."#),
    (
      #"make 2>&1 | tee log"#,
      #"Runs the first target of the Makefile, then prints the output and the errors of make and writes the same to log."#
    ),
    (
      #"make -j4 && sudo make install"#,
      #"Runs the first target of the Makefile, and if that succeeds, as root: runs the target install of the Makefile."#
    ),
    (
      #"tail -n +2 f.csv | cut -d, -f1,3 | sort -u"#,
      #"Prints the distinct values of `,`-separated fields 1 and 3 of all lines but the first of f.csv sorted alphabetically."#
    ),
    (#"awk 'NR>1 {print $2}' f"#, #"Prints the second field of each line but the first of f."#),
    (#"awk -F, '{print $1, $3}' f"#, #"Prints `,`-separated fields 1 and 3 of each line of f."#),
    (#"awk '!seen[$0]++' f"#, #"Prints the distinct lines of f."#),
    (#"awk '/x/ {print $1}' f"#, #"Prints the first field of each of the lines that contain `x` in f."#),
    (#"awk '{print $NF}' f"#, #"Prints the last field of each line of f."#),
    (#"head -1 f"#, #"Prints the first line of f."#),
    (#"sort -n f | tail -1"#, #"Prints the last of the lines of f sorted by number, the smallest first."#),
    (#"sort f | uniq -c | sort -n | tail -3"#, #"Prints the three most frequent lines of f."#),
    (
      #"ls -a | grep '^\.'"#,
      #"Prints the lines that match `^\.` in the list of the files and folders in the current folder, . and .. included."#
    ),
    (#"mount | grep sda"#, #"Prints the lines that contain `sda` in the list of the file systems that are mounted."#),
    (#"who | wc -l"#, #"Shows who is logged in, then counts the lines of the output of who."#),
    (#"python3 -m http.server 8000"#, #"Serves the files of the current folder by HTTP on port 8000."#),
    (#"history | tail -20"#, #"Prints the last 20 of the commands typed before."#),
    (#"echo "hi" > f"#, #"Writes `hi` to f."#),
    (#"printf '%s\n' a b"#, #"Prints `a b`, one a line."#),
    (#"xargs rm < list.txt"#, #"Deletes what is named in list.txt."#),
    (#"cat list.txt | xargs rm"#, #"Deletes what is named in list.txt."#),
    (#"ssh host"#, #"Opens a shell on host."#),
    (#"ssh host uptime"#, #"On host: shows how long the machine has been running and its load."#),
    (#"scp f host:/tmp"#, #"Copies f to host:/tmp over SSH."#),
    (#"watch ls -l"#, #"Every two seconds: lists the files in the current folder in detail."#),
    (#"bash -c 'ls | wc -l'"#, #"Counts the visible files and folders in the current folder."#),
    (#"time ls"#, #"Measures how long this takes: lists the files in the current folder."#),
    (#"f() { ls; }; f"#, #"Defines the function f (lists the files in the current folder), then runs f."#),
    (#"chmod 644 f"#, #"Sets the permissions of f to 644."#),
    (
      #"chmod u+x,g-w f"#,
      #"Changes the permissions of f as `u+x,g-w` says."#
    ),
    (
      #"git log --author=ann --since=yesterday --oneline -3 -- src"#,
      #"Lists the last three commits of the current branch by authors that match `ann` since yesterday that changed src."#
    ),
    (#"cat -n f | head"#, #"Prints the first ten lines of f with numbered lines."#),
    (#"uniq -c f"#, #"Prints the counts of equal lines in a row in f."#),
    (#"head -c 100 f"#, #"Prints the first 100 bytes of f."#),
    (#"foo | grep x"#, #"Prints the lines that contain `x` in the output of foo."#),
    (#"foo | wc -l"#, #"Counts the lines of the output of foo."#),
    (#"grep x f | head -1"#, #"Prints the first of the lines that contain `x` in f."#),
    (#"git checkout ."#, #"Throws away the changes in the current folder that are not staged."#),
  ]
}
