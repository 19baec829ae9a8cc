/// Requests about files in the words of manuals and scripts, and the command for each.
enum WideFileRequests {
  static let table = #"""
    find all c files in the current directory and below  →  find . -type f -name '*.c'
    list all regular files in the /srv/data directory tree  →  find /srv/data -type f
    remove all files named core in the build directory tree that were last modified more than 10 days ago  →  find build -type f -name core -mtime +10 -delete
    find files/directories under /opt owned by user kim  →  find /opt -user kim
    find all regular/normal files in /opt  →  find /opt -type f
    find iso files in the entire file system  →  find / -type f -name '*.iso'
    find files on this machine larger than 2GB  →  find / -type f -size +2G
    find pdf files in the root directory  →  find / -type f -name '*.pdf'
    find all files in $DIR smaller than 10 bytes  →  find "$DIR" -type f -size -10c
    find folders in ${BASE}/src named test  →  find "$BASE"/src -type d -name test
    find all tmp files under work but not in its subdirectories  →  find work -maxdepth 1 -type f -name '*.tmp'
    move all files in /data/in to /data/out and do not move the files in the subfolders  →  find /data/in -maxdepth 1 -type f -exec mv -n -t /data/out {} +
    find files whose names match one of 'a*', 'b*' or 'c.txt' in src  →  find src -type f \( -name 'a*' -o -name 'b*' -o -name c.txt \)
    find files with sticky bit set and permission 755 in /tmp  →  find /tmp -type f -perm 1755
    find txt files without write access for others in docs  →  find docs -type f -name '*.txt' ! -perm -o+w
    find files readable by all in /etc  →  find /etc -type f -perm -a+r
    find read-only files in src  →  find src -type f ! -perm /222
    remove write permission for the group from all sh files  →  find . -type f -name '*.sh' -exec chmod g-w {} +
    set permissions to u=rw,go=r for all files in docs  →  find docs -type f -exec chmod u=rw,go=r {} +
    list files in /var whose status changed in the last 2 days  →  find /var -type f -ctime -2
    find files modified between 3 and 5 days ago  →  find . -type f -mtime +3 -mtime -5
    find files modified exactly 24 hours ago in src  →  find src -type f -mtime 1
    find files in bin with inode number 4711  →  find bin -type f -inum 4711
    find all files in /mnt and below which have hard links  →  find /mnt -type f -links +1
    print the names of all regular files below src, without any containing directories  →  find src -type f -printf '%f\n'
    print the type, name and inode of every file in src  →  find src -type f -printf '%y %p %i\n'
    find py files and print their names and sizes  →  find . -type f -name '*.py' -printf '%p %s\n'
    show the txt files in docs in long format  →  find docs -type f -name '*.txt' -exec ls -l {} +
    list the full path of each directory under the current directory  →  find "$PWD" -type d
    list the folders that contain jpg files  →  find . -type f -name '*.jpg' -printf '%h\n' | sort -u
    count the files in each directory under src  →  find src -type f -printf '%h\n' | sort | uniq -c | sort -rn
    print the extensions of all files in the src directory tree  →  find src -type f -printf '%f\n' | sed -n 's/.*\.//p' | sort -u
    print a list of all duplicate file names in src  →  find src -type f -printf '%f\n' | sort | uniq -d
    find files with identical content in pics  →  find pics -type f -exec md5sum {} + | sort | uniq -w 32 -D
    unpack all gz files in the data directory tree  →  find data -type f -name '*.gz' -exec gunzip {} +
    show the last 3 lines of each log file under /var/log  →  find /var/log -type f -name '*.log' -exec tail -n 3 {} +
    compute the md5sum of the sorted md5sums of all py files under src  →  find src -type f -name '*.py' -exec md5sum {} + | awk '{print $1}' | sort | md5sum
    compute the sha1 checksum of each file in docs, sorted  →  find docs -type f -exec sha1sum {} + | sort
    count the words in all txt files in docs  →  find docs -type f -name '*.txt' -exec wc -w {} +
    count lines in each php file in src sorted by number of lines  →  find src -type f -name '*.php' -exec wc -l {} + | sort -rn
    list the contents of src recursively in a tree-like format  →  tree src
    remove all files in logs older than 3 days but keep *.gz  →  find logs -type f -mtime +3 ! -name '*.gz' -delete
    replace spaces with underscores in all file names in the docs directory tree  →  find docs -depth -type f -name '* *' -exec bash -c 'old=$1 new=$2; shift 2; for f; do n=${f##*/}; n=${n//"$old"/"$new"}; mv -n -- "$f" "${f%/*}/$n"; done' bash ' ' _ {} +
    search for lines starting with import in all py files  →  grep -rn --include='*.py' '^import' .
    count the occurrences of TODO in each c file  →  grep -rc --include='*.c' TODO .
    search all txt files under ~/notes for the word tax  →  grep -rn --include='*.txt' tax ~/notes
    find all files modified in the last 2 hours and pack them into a tarball named a.tar.gz in the directory /data  →  find /data -type f -mmin -120 -print0 | tar --null -T - -czf /data/a.tar.gz
    find all ogg files ignoring the case in music  →  find music -type f -iname '*.ogg'
    find files in docs whose names contain whitespace  →  find docs -type f -name '* *'
    find duplicate files in photos  →  find photos -type f -exec md5sum {} + | sort | uniq -w 32 -D
    list files in src sorted by size in human-readable format  →  ls -lhS src
    get the total size of all files in data/ and save it to size.txt  →  du -sh data/ | cut -f 1 >size.txt
    delete every empty directory below /srv/cache but not /srv/cache itself  →  find /srv/cache -mindepth 1 -type d -empty -delete
    print the total number of bytes of all log files under /srv/data not accessed in 10 days  →  find /srv/data -type f -name '*.log' -atime +10 -printf '%s\n' | awk '{s += $1} END {print s + 0}'
    count the files in each directory under src from lowest to highest  →  find src -type f -printf '%h\n' | sort | uniq -c | sort -n
    count the files in each subdirectory of src and sort the counts from highest to lowest  →  find src -type f -printf '%h\n' | sort | uniq -c | sort -rn
    find every file under src that is writable by the group but not by others and show its permissions  →  find src -type f -perm -g+w ! -perm -o+w -printf '%m %p\n'
    copy all yml files in conf to /backup keeping the directory structure  →  find conf -type f -name '*.yml' -exec cp --parents -t /backup {} +
    print the paths of all files in docs with more than 500 lines  →  find docs -type f -exec sh -c '[ "$(wc -l < "$1")" -gt 500 ]' sh {} \; -print
    delete txt files in docs with fewer than 6 words  →  find docs -type f -name '*.txt' -exec sh -c '[ "$(wc -w < "$1")" -lt 6 ]' sh {} \; -delete
    print the oldest and the newest file in snap  →  find snap -type f -printf '%T+ %p\n' | sort | sed -n '1p;$p'
    list the unique owners of all files in the src directory tree  →  find src -type f -printf '%u\n' | sort -u
    number of files per owner in /srv  →  find /srv -type f -printf '%u\n' | sort | uniq -c | sort -rn
    find symbolic links in src and their targets  →  find src -type l -printf '%p %l\n'
    find files in /srv not owned by root and print their owner and path  →  find /srv -type f ! -user root -printf '%u %p\n'
    find files in src whose names contain a digit and end with .csv  →  find src -type f -name '*[0-9]*.csv'
    find all files in /data except those in /data/tmp and count them  →  find /data -path /data/tmp -prune -o -type f -print | wc -l
    compress each log file larger than 1 MB in logs with gzip  →  find logs -type f -name '*.log' -size +1M -exec gzip {} +
    search recursively for "import os" in py files  →  grep -rn --include='*.py' 'import os' .
    search the directory ./src recursively for lines that contain "key" and show file names and line numbers  →  grep -rn key ./src
    rename all files under ./up replacing special with regular recursively  →  find ./up -depth -type f -name '*special*' -exec bash -c 'old=$1 new=$2; shift 2; for f; do n=${f##*/}; n=${n//"$old"/"$new"}; mv -n -- "$f" "${f%/*}/$n"; done' bash special regular {} +
    remove all directories called "temp" from the ./build directory tree  →  find ./build -type d -name temp -prune -exec rm -r {} +
    zip the reports folder without tmp files  →  zip -r reports.zip reports -x '*.tmp'
    src 자체는 빼고 그 아래 빈 폴더 삭제  →  find src -mindepth 1 -type d -empty -delete
    이름이 access로 시작하고 .gz로 끝나는 파일을 전부 /backup으로 옮기기  →  mv -- access*.gz /backup
    src의 모든 c 파일 줄 수를 세어 많은 순서대로 정렬  →  find src -type f -name '*.c' -exec wc -l {} + | sort -rn
    500줄 넘는 파일 찾기  →  find . -type f -exec sh -c '[ "$(wc -l < "$1")" -gt 500 ]' sh {} \; -print
    /srv에서 소유자별 파일 수  →  find /srv -type f -printf '%u\n' | sort | uniq -c | sort -rn
    src에서 tmp 폴더 빼고 파일 수  →  find src -name tmp -prune -o -type f -print | wc -l
    ~/사진 폴더에서 5기가 넘는 파일  →  find ~/사진 -type f -size +5G
    모든 sh 파일에 실행 권한  →  find . -type f -name '*.sh' -exec chmod +x {} +
    시스템 전체에서 1GB 넘는 파일 찾기  →  find / -type f -size +1G
    현재 폴더 트리에서 이름에 공백이 있는 파일 찾아줘  →  find . -type f -name '* *'
    photos 폴더에서 이름이 같은 파일 찾기  →  find photos -type f -printf '%f\n' | sort | uniq -d
    src 폴더의 모든 py 파일의 첫 3줄 보여줘  →  find src -type f -name '*.py' -exec head -n 3 {} +
    docs 아래에서 pptx 파일만  →  find docs -type f -name '*.pptx'
    logs에서 60일 지난 파일 지워  →  find logs -type f -mtime +60 -delete
    이름이 cache로 끝나는 폴더 삭제  →  find . -type d -name '*cache' -prune -exec rm -r {} +
    쓰기 권한 없는 파일  →  find . -type f ! -writable
    png랑 gif 합쳐서 몇 개야  →  find . -type f \( -name '*.png' -o -name '*.gif' \) | wc -l
    .git 빼고 src 폴더 압축  →  tar -czf src.tar.gz --exclude=.git src
    backup 폴더에서 제일 오래된 파일 3개 삭제  →  find backup -type f -printf '%T@\t%p\0' | sort -zn | head -zn 3 | cut -zf 2- | xargs -0 rm
    whats taking up space in /var, 3 levels deep  →  du -h -d 3 /var | sort -rh
    show size of every subfolder  →  du -h -d 1 .
    count all the lines of all js files in web  →  find web -type f -name '*.js' -exec cat {} + | wc -l
    run check.sh on every html file in pages  →  find pages -type f -name '*.html' -exec ./check.sh {} \;
    everything in downloads that is not a jpg or png  →  find downloads -type f ! -name '*.jpg' ! -name '*.png'
    tar up all .py files under src  →  find src -type f -name '*.py' -print0 | tar --null -T - -czf files.tar.gz
    delete all a.out, *.tmp and cache files under src  →  find src -type f \( -name '*.tmp' -o -name a.out -o -name cache \) -delete
    """#
}
