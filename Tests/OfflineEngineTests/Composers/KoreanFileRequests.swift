/// Requests about files in Korean, and the command for each.
enum KoreanFileRequests {
  static let table = #"""
    10메가 넘는 로그 파일 찾아줘  →  find . -type f -name '*.log' -size +10M
    3일 전에 수정된 파일  →  find . -type f -mtime 3
    어제부터 바뀐 png 파일  →  find . -daystart -type f -name '*.png' -mtime -2
    최근 7일 동안 수정된 파이썬 파일 개수  →  find . -type f -name '*.py' -mtime -7 | wc -l
    node_modules 말고 js 파일 찾기  →  find . -name node_modules -prune -o -type f -name '*.js' -print
    node_modules 제외하고 TODO가 들어있는 js 파일 찾아줘  →  grep -rl --include='*.js' --exclude-dir=node_modules TODO .
    30일 지난 로그 파일 삭제해줘  →  find . -type f -name '*.log' -mtime +30 -delete
    이름에 draft가 들어간 파일 중 1MB 넘는 것  →  find . -type f -name '*draft*' -size +1M
    src 폴더에서 빈 파일 지워  →  find src -type f -empty -delete
    가장 큰 파일 10개  →  find . -type f -printf '%s %p\n' | sort -rn | head -n 10
    가장 최근에 수정된 파일 5개  →  find . -type f -printf '%T+ %p\n' | sort -r | head -n 5
    png 파일을 images 폴더로 옮겨  →  mv -- *.png images
    pdf 파일 모두 backup에 복사  →  cp -- *.pdf backup
    확장자 txt를 md로 바꿔  →  for f in *.txt; do mv -- "$f" "${f%.txt}.md"; done
    오늘 수정된 jpg 파일 총 용량  →  find . -daystart -type f -name '*.jpg' -mtime 0 -print0 | du -ch --files0-from=- | tail -n 1
    root 소유가 아닌 파일  →  find . -type f ! -user root
    이 폴더에서만 1GB 넘는 파일  →  find . -maxdepth 1 -type f -size +1G
    report로 시작하는 pdf 파일  →  find . -type f -name 'report*.pdf'
    bak으로 끝나는 파일 지워  →  find . -type f -name '*.bak' -delete
    foo를 bar로 바꿔 모든 py 파일에서  →  find . -type f -name '*.py' -exec sed -i 's/foo/bar/g' {} +
    png 파일 찾아줘  →  find . -type f -name '*.png'
    jpg나 png 파일 찾기  →  find . -type f \( -name '*.jpg' -o -name '*.png' \)
    로그 파일 중 100메가 넘는 것  →  find . -type f -name '*.log' -size +100M
    1기가 이상인 파일  →  find . -type f -size +1G
    10KB보다 작은 txt 파일  →  find . -type f -name '*.txt' ! -size +10k
    1MB에서 5MB 사이 파일  →  find . -type f -size +1M ! -size +5M
    정확히 512바이트인 파일  →  find . -type f -size 512c
    30일보다 오래된 로그 파일  →  find . -type f -name '*.log' -mtime +30
    최근 3일 안에 수정된 파일  →  find . -type f -mtime -3
    지난 24시간 동안 바뀐 파일  →  find . -type f -mtime -1
    오늘 만든 파일  →  find . -type f -newerBt "$(date +%F)"
    오늘 수정된 png 파일 개수  →  find . -daystart -type f -name '*.png' -mtime 0 | wc -l
    3개월 동안 수정되지 않은 파일  →  find . -type f -mtime +90
    2024-01-01 이후에 수정된 파일  →  find . -type f -newermt 2024-01-01
    2024-01-01부터 2024-02-01까지 수정된 pdf 파일  →  find . -type f -name '*.pdf' -newermt 2024-01-01 ! -newermt 2024-02-01
    이번 주에 수정된 py 파일  →  find . -type f -name '*.py' -mtime -7
    이번달에 바뀐 파일  →  find . -type f -newermt "$(date +%Y-%m-01)"
    이름이 config로 시작하는 파일  →  find . -type f -name 'config*'
    이름에 test가 들어간 파이썬 파일  →  find . -type f -name '*test*.py'
    .bak으로 끝나는 파일  →  find . -type f -name '*.bak'
    확장자가 md인 파일  →  find . -type f -name '*.md'
    이름이 build인 폴더  →  find . -type d -name build
    이름이 temp인 폴더 삭제  →  find . -type d -name temp -prune -exec rm -r {} +
    빈 폴더 찾기  →  find . -type d -empty
    빈 폴더 삭제  →  find . -mindepth 1 -type d -empty -delete
    숨김 파일 찾기  →  find . -type f -name '.*'
    홈 폴더에서 숨김 파일 찾기  →  find ~ -type f -name '.*'
    실행 권한이 없는 sh 파일  →  find . -type f -name '*.sh' ! -executable
    권한이 777인 파일  →  find . -type f -perm 777
    alice 소유의 파일  →  find . -type f -user alice
    소유자가 bob인 파일 중 10메가 넘는 것  →  find . -type f -size +10M -user bob
    그룹이 devs인 파일  →  find . -type f -group devs
    깨진 심볼릭 링크 찾기  →  find . -xtype l
    심볼릭 링크 찾기  →  find . -type l
    src 폴더에서 TODO가 들어있는 파일  →  grep -rl TODO src
    TODO가 포함된 py 파일 찾기  →  grep -rl --include='*.py' TODO .
    error라는 단어가 포함된 로그 파일  →  grep -rl --include='*.log' error .
    TODO가 없는 js 파일  →  grep -rL --include='*.js' TODO .
    node_modules 빼고 js 파일 개수  →  find . -name node_modules -prune -o -type f -name '*.js' -print | wc -l
    .git 폴더 제외하고 파일 찾기  →  find . -name .git -prune -o -type f -print
    하위 폴더 제외하고 png 파일 찾기  →  find . -maxdepth 1 -type f -name '*.png'
    이 폴더에서만 txt 파일 찾기  →  find . -maxdepth 1 -type f -name '*.txt'
    2단계까지 폴더 찾기  →  find . -maxdepth 2 -type d
    여기서 가장 큰 파일 5개  →  find . -type f -printf '%s %p\n' | sort -rn | head -n 5
    가장 오래된 로그 파일 3개  →  find . -type f -name '*.log' -printf '%T+ %p\n' | sort | head -n 3
    최신 png 파일 10개  →  find . -type f -name '*.png' -printf '%T+ %p\n' | sort -r | head -n 10
    png 파일을 크기순으로 정렬  →  find . -type f -name '*.png' -printf '%s %p\n' | sort -rn
    pdf 파일 날짜순으로 보여줘  →  find . -type f -name '*.pdf' -printf '%T+ %p\n' | sort -r
    파일을 이름순으로 나열  →  ls
    txt 파일 몇 개인지  →  find . -type f -name '*.txt' | wc -l
    csv 파일 총 줄 수  →  find . -type f -name '*.csv' -exec cat {} + | wc -l
    py 파일 줄 수 세기  →  find . -type f -name '*.py' -exec cat {} + | wc -l
    mp4 파일 전체 용량  →  find . -type f -name '*.mp4' -print0 | du -ch --files0-from=- | tail -n 1
    로그 파일 용량 합계  →  find . -type f -name '*.log' -print0 | du -ch --files0-from=- | tail -n 1
    tmp 파일 전부 삭제  →  find . -type f -name '*.tmp' -delete
    bak 파일 지워줘  →  find . -type f -name '*.bak' -delete
    7일 지난 tmp 파일 지워  →  find . -type f -name '*.tmp' -mtime +7 -delete
    100메가 넘는 로그 파일을 backup으로 이동  →  find . -type f -name '*.log' -size +100M -exec mv -n -t backup {} +
    jpg 파일을 사진 폴더로 복사  →  cp -- *.jpg 사진
    png 파일 images 폴더에 복사  →  cp -- *.png images
    txt 파일 확장자를 md로 바꿔줘  →  for f in *.txt; do mv -- "$f" "${f%.txt}.md"; done
    sh 파일 권한을 755로 변경  →  find . -type f -name '*.sh' -exec chmod 755 {} +
    sh 파일에 실행 권한 부여  →  find . -type f -name '*.sh' -exec chmod +x {} +
    로그 파일 압축  →  find . -type f -name '*.log' -exec gzip {} +
    30일 지난 로그 파일을 old.tar.gz로 압축  →  find . -type f -name '*.log' -mtime +30 -print0 | tar --null -T - -czf old.tar.gz
    html 파일에서 http를 https로 바꿔  →  find . -type f -name '*.html' -exec sed -i 's/http/https/g' {} +
    a.txt보다 최신 파일  →  find . -type f -newer a.txt
    동영상 파일 중 1기가 넘는 것  →  find . -type f \( -iname '*.mp4' -o -iname '*.mkv' -o -iname '*.mov' -o -iname '*.avi' -o -iname '*.webm' \) -size +1G
    사진 파일 개수  →  find . -type f \( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' -o -iname '*.webp' \) | wc -l
    오늘 바뀐 사진을 backup으로 복사  →  find . -daystart -type f \( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' -o -iname '*.webp' \) -mtime 0 -exec cp -t backup {} +
    큰 파일 삭제  →  find . -type f -printf '%s %p\n' | sort -rn | head -n 10
    오래된 파일 삭제  →  find . -type f -printf '%T+ %p\n' | sort | head -n 10
    png 파일 찾아서 지워  →  find . -type f -name '*.png' -delete
    로그 파일 찾아서 개수 세기  →  find . -type f -name '*.log' | wc -l
    csv 파일 목록을 out.txt에 저장  →  find . -type f -name '*.csv' >out.txt
    jpg 파일 중 처음 5개만  →  find . -type f -name '*.jpg' | head -n 5
    다운로드 폴더에서 1GB 넘는 파일  →  find ~/Downloads -type f -size +1G
    /var/log에서 일주일 지난 gz 파일 삭제  →  find /var/log -type f -name '*.gz' -mtime +7 -delete
    src와 lib에서 h 파일 찾기  →  find src lib -type f -name '*.h'
    """#
}
