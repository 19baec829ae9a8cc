/// Requests about files in English, and the command for each.
enum EnglishFileRequests {
  static let table = #"""
    find all png files over 5 MB from last week  →  find . -type f -name '*.png' -size +5M -mtime -7
    png files larger than 5MB newest first  →  find . -type f -name '*.png' -size +5M -printf '%T+ %p\n' | sort -r | head -n 10
    delete all log files older than 30 days in /var/log  →  find /var/log -type f -name '*.log' -mtime +30 -delete
    find empty folders in src  →  find src -type d -empty
    list files bigger than 10MB but smaller than 50MB in Downloads  →  find Downloads -type f -size +10M ! -size +50M
    find jpg or png files modified today  →  find . -daystart -type f \( -name '*.jpg' -o -name '*.png' \) -mtime 0
    find files named foo* not owned by root  →  find . -type f -name 'foo*' ! -user root
    find python files containing TODO  →  grep -rl --include='*.py' TODO .
    find python files containing TODO except in node_modules  →  grep -rl --include='*.py' --exclude-dir=node_modules TODO .
    find .js files except node_modules  →  find . -name node_modules -prune -o -type f -name '*.js' -print
    find all txt files not in .git  →  find . -name .git -prune -o -type f -name '*.txt' -print
    count the number of txt files in docs modified in the last 2 hours  →  find docs -type f -name '*.txt' -mmin -120 | wc -l
    total size of all mp4 files over 1GB  →  find . -type f -name '*.mp4' -size +1G -print0 | du -ch --files0-from=- | tail -n 1
    delete empty files in tmp  →  find tmp -type f -empty -delete
    move all png files older than 7 days to archive/  →  find . -type f -name '*.png' -mtime +7 -exec mv -n -t archive/ {} +
    copy all pdf files in docs to backup  →  find docs -type f -name '*.pdf' -exec cp -t backup {} +
    rename all .txt files to .md  →  for f in *.txt; do mv -- "$f" "${f%.txt}.md"; done
    rename all txt files to md in subfolders  →  find . -type f -name '*.txt' -exec sh -c 'for f; do mv -- "$f" "${f%.txt}.md"; done' sh {} +
    chmod 644 all txt files under src  →  find src -type f -name '*.txt' -exec chmod 644 {} +
    make all sh files executable  →  find . -type f -name '*.sh' -exec chmod +x {} +
    zip all png files into pics.zip  →  zip pics.zip *.png
    search for TODO in py files modified this week with line numbers  →  find . -type f -name '*.py' -mtime -7 -exec grep -Hn TODO {} +
    replace foo with bar in all py files  →  find . -type f -name '*.py' -exec sed -i 's/foo/bar/g' {} +
    find files starting with report and ending in pdf  →  find . -type f -name 'report*.pdf'
    5 newest log files  →  find . -type f -name '*.log' -printf '%T+ %p\n' | sort -r | head -n 5
    10 biggest files in /var  →  find /var -type f -printf '%s %p\n' | sort -rn | head -n 10
    the oldest file in this folder  →  ls -tr | head -n 1
    delete the 5 oldest log files in backup  →  find backup -type f -name '*.log' -printf '%T@\t%p\0' | sort -zn | head -zn 5 | cut -zf 2- | xargs -0 rm
    find world writable files in /etc  →  find /etc -type f -perm -o+w
    find setuid files under /usr  →  find /usr -type f -perm -4000
    find files with permission 777 in src  →  find src -type f -perm 777
    find symlinks in /usr/local  →  find /usr/local -type l
    find broken symlinks here  →  find . -xtype l
    find files in this folder only larger than 1M  →  find . -maxdepth 1 -type f -size +1M
    find files two levels deep modified yesterday  →  find . -maxdepth 2 -daystart -type f -mtime 1
    find files newer than ref.txt  →  find . -type f -newer ref.txt
    find files created since 2024-01-01  →  find . -type f -newerBt 2024-01-01
    find files modified between 2024-01-01 and 2024-02-01 larger than 1MB  →  find . -type f -size +1M -newermt 2024-01-01 ! -newermt 2024-02-01
    find files accessed in the last 24 hours  →  find . -type f -atime -1
    files not accessed in 90 days  →  find . -type f -atime +90
    find log files larger than 100MB and delete them  →  find . -type f -name '*.log' -size +100M -delete
    find all the csv files and count the lines in each  →  find . -type f -name '*.csv' -exec wc -l {} +
    find py files and count total lines  →  find . -type f -name '*.py' -exec cat {} + | wc -l
    list hidden files in home directory larger than 1k  →  find ~ -type f -size +1k -name '.*'
    find all files except hidden ones  →  find . -type f ! -path '*/.*'
    find txt files and save the list to out.txt  →  find . -type f -name '*.txt' >out.txt
    list only the first 5 jpg files sorted by size  →  find . -type f -name '*.jpg' -printf '%s %p\n' | sort -rn | head -n 5
    find files in src and lib named *.h  →  find src lib -type f -name '*.h'
    find directories named test or tests  →  find . -type d \( -name test -o -name tests \)
    find folders not modified in 6 months  →  find . -type d -mtime +180
    find files containing the word main but not in tests  →  grep -rlw --exclude-dir=tests main .
    md5 of every iso file  →  find . -type f -name '*.iso' -exec md5sum {} +
    duplicates among jpg files  →  find . -type f -name '*.jpg' -exec md5sum {} + | sort | uniq -w 32 -D
    run 'wc -c' on each json file  →  find . -type f -name '*.json' -exec wc -c {} \;
    touch all c files in src  →  find src -type f -name '*.c' -exec touch {} +
    show the contents of all conf files  →  find . -type f -name '*.conf' -exec cat {} +
    remove all .DS_Store files  →  find . -type f -name .DS_Store -delete
    remove all node_modules folders  →  find . -type d -name node_modules -prune -exec rm -r {} +
    delete old files  →  find . -type f -printf '%T+ %p\n' | sort | head -n 10
    delete big log files  →  find . -type f -name '*.log' -printf '%s %p\n' | sort -rn | head -n 10
    files owned by alice in group devs  →  find . -type f -user alice -group devs
    how many folders are in src  →  find src -type d | wc -l
    which png files are not in assets  →  find . -name assets -prune -o -type f -name '*.png' -print
    list all png files  →  find . -type f -name '*.png'
    find *.txt files > 20MB  →  find . -type f -name '*.txt' -size +20M
    csv files >5k  →  find . -type f -name '*.csv' -size +5k
    show me every .log file larger than 100MB  →  find . -type f -name '*.log' -size +100M
    find files exactly 512 bytes  →  find . -type f -size 512c
    find files of at least 2GB in /data  →  find /data -type f -size +2G
    find files between 1MB and 5MB  →  find . -type f -size +1M ! -size +5M
    find pdf files smaller than 200KB in docs  →  find docs -type f -name '*.pdf' ! -size +200k
    find files over 1.5GB  →  find . -type f -size +1536M
    find log files older than 2 weeks  →  find . -type f -name '*.log' -mtime +14
    find log files not modified in the last 30 days  →  find . -type f -name '*.log' -mtime +30
    files modified in the last 30 minutes in src  →  find src -type f -mmin -30
    files changed within 2 hours  →  find . -type f -mmin -120
    files edited since yesterday  →  find . -daystart -type f -mtime -2
    py files modified yesterday  →  find . -daystart -type f -name '*.py' -mtime 1
    find files modified before 2024-06-01  →  find . -type f ! -newermt 2024-06-01
    find files modified on 2024-02-29  →  find . -type f -newermt 2024-02-29 ! -newermt 2024-03-01
    find files accessed more than 60 days ago  →  find . -type f -atime +60
    find jpg files created in the last 7 days  →  find . -type f -name '*.jpg' -newerBt '7 days ago'
    find files modified more than 3 days ago but less than 10 days ago  →  find . -type f -mtime +3 -mtime -10
    files modified this month  →  find . -type f -newermt "$(date +%Y-%m-01)"
    files modified this year bigger than 1GB  →  find . -type f -size +1G -newermt "$(date +%Y-01-01)"
    find files newer than build.log in src  →  find src -type f -newer build.log
    find files older than a.txt  →  find . -type f ! -newer a.txt
    find files named config.json  →  find . -type f -name config.json
    find files named "my file.txt"  →  find . -type f -name 'my file.txt'
    find files called Makefile in src  →  find src -type f -name Makefile
    find files whose name contains draft  →  find . -type f -name '*draft*'
    find files with backup in the name older than a year  →  find . -type f -name '*backup*' -mtime +365
    find files starting with tmp_  →  find . -type f -name 'tmp_*'
    find files ending in .bak  →  find . -type f -name '*.bak'
    find files ending with .swp or .tmp  →  find . -type f \( -name '*.swp' -o -name '*.tmp' \)
    find files whose name starts with IMG and larger than 2MB  →  find . -type f -name 'IMG*' -size +2M
    find readme* files case insensitively  →  find . -type f -iname 'readme*'
    find folders named build  →  find . -type d -name build
    find directories named __pycache__ and delete them  →  find . -type d -name __pycache__ -prune -exec rm -r {} +
    find empty directories under projects  →  find projects -type d -empty
    find empty log files  →  find . -type f -name '*.log' -empty
    find non-empty txt files  →  find . -type f -name '*.txt' ! -empty
    find hidden folders  →  find . -type d -name '.?*'
    find hidden files modified today  →  find . -daystart -type f -mtime 0 -name '.*'
    find named pipes in /tmp  →  find /tmp -type p
    find unix sockets in /var/run  →  find /var/run -type s
    find block devices in /dev  →  find /dev -type b
    find executable files in bin  →  find bin -type f -executable
    find files that are not executable in bin  →  find bin -type f ! -executable
    find world-writable files in src  →  find src -type f -perm -o+w
    find group writable files  →  find . -type f -perm -g+w
    find setgid files in /usr  →  find /usr -type f -perm -2000
    find sticky directories in /  →  find / -type d -perm -1000
    find files with mode 644  →  find . -type f -perm 644
    find files without permission 644  →  find . -type f ! -perm 644
    find files owned by bob larger than 10MB  →  find . -type f -size +10M -user bob
    find files not owned by bob in /srv  →  find /srv -type f ! -user bob
    find files belonging to group staff  →  find . -type f -group staff
    find files with no owner  →  find . -type f -nouser
    find files in src not in subfolders  →  find src -maxdepth 1 -type f
    find png files non-recursively  →  find . -maxdepth 1 -type f -name '*.png'
    find txt files in this directory only  →  find . -maxdepth 1 -type f -name '*.txt'
    find md files at most 2 levels deep  →  find . -maxdepth 2 -type f -name '*.md'
    find go files recursively containing main  →  grep -rl --include='*.go' main .
    find js files containing "TODO" but not in node_modules or dist  →  grep -rl --include='*.js' --exclude-dir=node_modules --exclude-dir=dist TODO .
    find files without the word license  →  grep -rLw license .
    find java files that do not contain package  →  grep -rL --include='*.java' package .
    find py files containing import os older than 10 days  →  find . -type f -name '*.py' -mtime +10 -exec grep -l 'import os' {} +
    list files containing "hello world" ignoring case  →  grep -rli 'hello world' .
    count js files containing TODO  →  grep -rl --include='*.js' TODO . | wc -l
    delete txt files containing "secret key"  →  find . -type f -name '*.txt' -exec grep -q 'secret key' {} \; -delete
    grep foo in all c files  →  grep -rn --include='*.c' foo .
    search for "connection refused" in log files in /var/log  →  grep -rn --include='*.log' 'connection refused' /var/log
    search 'a b' in txt files case insensitively  →  grep -rni --include='*.txt' 'a b' .
    find files except png  →  find . -type f ! -name '*.png'
    find files except *.tmp and *.log  →  find . -type f ! -name '*.tmp' ! -name '*.log'
    list all files ignoring hidden files  →  find . -type f ! -path '*/.*'
    find py files excluding tests folder  →  find . -name tests -prune -o -type f -name '*.py' -print
    find html files except in build and dist  →  find . \( -name build -o -name dist \) -prune -o -type f -name '*.html' -print
    find swift files skipping .build  →  find . -name .build -prune -o -type f -name '*.swift' -print
    10 newest files  →  find . -type f -printf '%T+ %p\n' | sort -r | head -n 10
    show the 3 most recently modified py files  →  find . -type f -name '*.py' -printf '%T+ %p\n' | sort -r | head -n 3
    5 largest log files in /var/log  →  find /var/log -type f -name '*.log' -printf '%s %p\n' | sort -rn | head -n 5
    smallest file in src  →  find src -type f -printf '%s %p\n' | sort -n | head -n 1
    20 oldest photos  →  find . -type f \( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' -o -iname '*.webp' \) -printf '%T+ %p\n' | sort | head -n 20
    top 10 biggest folders  →  du -h . | sort -rh | head -n 10
    list png files sorted by date  →  find . -type f -name '*.png' -printf '%T+ %p\n' | sort -r
    list txt files by size  →  find . -type f -name '*.txt' -printf '%s %p\n' | sort -rn
    list files sorted by name in docs  →  ls docs
    list files here sorted by time oldest first  →  ls -ltr
    list files here by size  →  find . -type f -printf '%s %p\n' | sort -rn
    list mp4 files with details  →  find . -type f -name '*.mp4' -exec ls -l {} +
    list pdf files with sizes  →  find . -type f -name '*.pdf' -exec du -h {} +
    list only names of py files  →  find . -type f -name '*.py' -printf '%f\n'
    count png files  →  find . -type f -name '*.png' | wc -l
    count files larger than 1MB  →  find . -type f -size +1M | wc -l
    how many py files were modified this week  →  find . -type f -name '*.py' -mtime -7 | wc -l
    how many hidden files are in my home directory  →  find ~ -type f -name '.*' | wc -l
    total size of log files older than 7 days  →  find . -type f -name '*.log' -mtime +7 -print0 | du -ch --files0-from=- | tail -n 1
    how much space do mp4 files use  →  find . -type f -name '*.mp4' -print0 | du -ch --files0-from=- | tail -n 1
    delete tmp files in build  →  find build -type f -name '*.tmp' -delete
    delete all log files here  →  rm -- *.log
    delete all bak files in this folder  →  rm -- *.bak
    delete files larger than 1GB in /tmp older than 3 days  →  find /tmp -type f -size +1G -mtime +3 -delete
    delete everything in cache older than 7 days  →  find cache -mindepth 1 -mtime +7 -delete
    remove jpg and png files in trash  →  find trash -type f \( -name '*.jpg' -o -name '*.png' \) -delete
    remove pyc files recursively  →  find . -type f -name '*.pyc' -delete
    remove the 3 biggest files in tmp  →  find tmp -type f -printf '%s\t%p\0' | sort -zrn | head -zn 3 | cut -zf 2- | xargs -0 rm
    move pdf files to docs  →  mv -- *.pdf docs
    move all mp3 and flac files to music  →  mv -- *.mp3 *.flac music
    move log files larger than 10MB to /mnt/big  →  find . -type f -name '*.log' -size +10M -exec mv -n -t /mnt/big {} +
    move files older than 1 year to archive  →  find . -type f -mtime +365 -exec mv -n -t archive {} +
    copy png files to pics  →  cp -- *.png pics
    copy all txt files modified today to backup  →  find . -daystart -type f -name '*.txt' -mtime 0 -exec cp -t backup {} +
    rename jpeg files to jpg  →  for f in *.jpeg; do mv -- "$f" "${f%.jpeg}.jpg"; done
    change the extension of txt files to md  →  for f in *.txt; do mv -- "$f" "${f%.txt}.md"; done
    rename all htm files to html under site  →  find site -type f -name '*.htm' -exec sh -c 'for f; do mv -- "$f" "${f%.htm}.html"; done' sh {} +
    chmod 755 all sh files  →  find . -type f -name '*.sh' -exec chmod 755 {} +
    chmod 600 files ending in .key  →  find . -type f -name '*.key' -exec chmod 600 {} +
    set permissions of py files to 644  →  find . -type f -name '*.py' -exec chmod 644 {} +
    make all scripts executable  →  find . -type f -name '*.sh' -exec chmod +x {} +
    change the owner of log files to alice  →  find . -type f -name '*.log' -exec chown alice {} +
    change the group of all files in shared to devs  →  find shared -type f -exec chgrp devs {} +
    archive log files older than 30 days to old.tar.gz  →  find . -type f -name '*.log' -mtime +30 -print0 | tar --null -T - -czf old.tar.gz
    tar all md files into docs.tar.xz  →  tar -cJf docs.tar.xz -- *.md
    zip jpg files modified today into today.zip  →  find . -daystart -type f -name '*.jpg' -mtime 0 -exec zip today.zip {} +
    compress log files larger than 100MB  →  find . -type f -name '*.log' -size +100M -exec gzip {} +
    gzip all csv files here  →  gzip *.csv
    replace http with https in html files  →  find . -type f -name '*.html' -exec sed -i 's/http/https/g' {} +
    replace "foo bar" with "a/b" in txt files  →  find . -type f -name '*.txt' -exec sed -i 's/foo bar/a\/b/g' {} +
    replace foo with bar in all py files here  →  sed -i 's/foo/bar/g' *.py
    sha256 of all iso files  →  find . -type f -name '*.iso' -exec sha256sum {} +
    md5sum of jpg files here  →  md5sum *.jpg
    duplicate png files  →  find . -type f -name '*.png' -exec md5sum {} + | sort | uniq -w 32 -D
    count lines of py files  →  find . -type f -name '*.py' -exec cat {} + | wc -l
    count total lines in py files  →  find . -type f -name '*.py' -exec cat {} + | wc -l
    show the contents of md files here  →  cat *.md
    run "file" on every bin file  →  find . -type f -name '*.bin' -exec file {} \;
    touch all log files  →  find . -type f -name '*.log' -exec touch {} +
    find log files and count them  →  find . -type f -name '*.log' | wc -l
    find tmp files then delete them  →  find . -type f -name '*.tmp' -delete
    find jpg files and move them to pics  →  mv -- *.jpg pics
    find py files and show the first 10  →  find . -type f -name '*.py' | head -n 10
    find mp4 files and sort by size  →  find . -type f -name '*.mp4' -printf '%s %p\n' | sort -rn
    find mp4 files sort by size and save to list.txt  →  find . -type f -name '*.mp4' -printf '%s %p\n' | sort -rn >list.txt
    find old.txt or new.txt  →  find . -type f \( -name old.txt -o -name new.txt \)
    find videos larger than 1GB  →  find . -type f \( -iname '*.mp4' -o -iname '*.mkv' -o -iname '*.mov' -o -iname '*.avi' -o -iname '*.webm' \) -size +1G
    find images modified yesterday  →  find . -daystart -type f \( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' -o -iname '*.webp' \) -mtime 1
    audio files over 10MB  →  find . -type f \( -iname '*.mp3' -o -iname '*.flac' -o -iname '*.wav' -o -iname '*.m4a' -o -iname '*.ogg' \) -size +10M
    shell scripts larger than 10k  →  find . -type f -name '*.sh' -size +10k
    find files in src, lib and include named *.h  →  find src lib -type f -name '*.h'
    files in ~/Downloads larger than 1GB  →  find ~/Downloads -type f -size +1G
    files in my home directory modified today  →  find ~ -daystart -type f -mtime 0
    files in the downloads folder older than a month  →  find ~/Downloads -type f -mtime +30
    find files in / larger than 5GB  →  find / -type f -size +5G
    find symlinks in src  →  find src -type l
    find broken links in /usr/local  →  find /usr/local -xtype l
    which files in /etc were changed in the last 3 days  →  find /etc -type f -mtime -3
    which files are bigger than 1 GB  →  find . -type f -size +1G
    """#
}
