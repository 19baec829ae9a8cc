// swift-format-ignore: the lines of a table are as long as they are.
extension ComposedCommands {
  /// Lines of files, asked for in Korean.
  static let koreanLines = #"""
    a.log에서 "fail"이 들어간 줄 중 "retry"가 없는 것만 앞에서 10개
      grep fail a.log | grep -v -m 10 retry
    a.txt에서 빈 줄을 뺀 나머지 줄에 번호를 붙여 출력
      grep -v '^[[:space:]]*$' a.txt | cat -n
    users.txt에서 콜론으로 구분된 1번째와 3번째 열을 뽑아 3번째 열의 숫자 순서로 정렬
      sort -t: -k3,3n users.txt | cut -d : -f 1,3
    a.txt의 각 줄을 따옴표로 감싸줘
      sed 's/.*/"&"/' a.txt
    ls -l 출력에서 5번째 열
      ls -l | awk '{print $5}'
    문자열 'hello'를 대문자로
      printf '%s\n' hello | tr '[:lower:]' '[:upper:]'
    $PATH를 콜론으로 나누기
      printf '%s\n' "$PATH" | tr : '\n'
    app.log에서 error가 포함된 줄만 보여줘
      grep error app.log
    app.log에서 error가 포함되고 debug가 없는 줄
      grep error app.log | grep -v debug
    app.log에서 #으로 시작하는 줄 빼고 보여줘
      grep -v '^#' app.log
    a.txt에서 80자보다 긴 줄 개수
      awk 'length > 80' a.txt | wc -l
    쉼표로 구분된 data.csv의 3열이 100보다 큰 줄
      awk -F, '$3 > 100' data.csv
    data.csv에서 3열이 100 이상인 줄의 1열만 출력
      awk -F, '$3 >= 100 {print $1}' data.csv
    a.txt를 2열 기준으로 숫자 내림차순 정렬
      sort -k2,2nr a.txt
    app.log에서 error가 들어간 줄만 뽑아서 가장 많이 나오는 것 10개
      grep error app.log | sort | uniq -c | sort -rn | head -n 10
    data.csv 3열의 합계
      awk -F, '{s += $3} END {print s}' data.csv
    data.csv 2열에서 중복 제거하고 개수 세기
      cut -d , -f 2 data.csv | sort -u | wc -l
    a.txt 정렬해서 중복 제거하고 out.txt에 저장
      sort -u a.txt >out.txt
    a.txt에서 빈 줄 삭제하고 정렬
      grep -v '^[[:space:]]*$' a.txt | sort
    a.txt에서 foo를 bar로 바꾸고 대문자로 변환
      sed 's/foo/bar/g' a.txt | tr '[:lower:]' '[:upper:]'
    app.log에서 error 또는 warning이 들어간 줄
      grep -E 'error|warning' app.log
    app.log에서 error나 warning이 포함된 줄 앞뒤 3줄
      grep -E -C 3 'error|warning' app.log
    a.txt 10번째 줄부터 20번째 줄까지 출력
      sed -n '10,20p' a.txt
    a.txt 마지막 줄 삭제
      sed -i '$d' a.txt
    a.txt 처음 10줄에서 두 번째 열만
      head -n 10 a.txt | awk '{print $2}'
    a.txt 줄 끝 공백 제거
      sed 's/[[:space:]]*$//' a.txt
    a.txt 소문자로 바꾸고 단어 빈도 상위 10개
      tr -s '[:space:]' '\n' <a.txt | tr '[:upper:]' '[:lower:]' | sort | uniq -c | sort -rn | head -n 10
    data.csv 1열별 3열 합계
      awk -F, '{s[$1] += $3} END {for (k in s) print k, s[k]}' data.csv
    a.txt에서 무작위로 5줄
      shuf -n 5 a.txt
    a.txt 각 줄 앞에 '> ' 추가
      sed 's/^/> /' a.txt
    a.txt 쉼표를 탭으로 바꿔줘
      tr , '\t' <a.txt
    a.txt 줄들을 쉼표로 합쳐줘
      paste -sd , a.txt
    data.csv 첫 줄 빼고 2열 평균
      awk -F, 'NR > 1 {s += $2; n++} END {if (n) print s / n}' data.csv
    a.txt에서 START와 END 사이의 줄
      sed -n '/START/,/END/p' a.txt
    app.log에서 timeout과 error가 모두 들어간 줄
      grep timeout app.log | grep error
    app.log에서 "connection refused" 들어간 줄 마지막 5개
      grep 'connection refused' app.log | tail -n 5
    a.txt에서 foo로 시작하고 bar로 끝나는 줄
      grep '^foo' a.txt | grep 'bar$'
    a.txt에서 대소문자 무시하고 foo가 들어간 줄 개수
      grep -ic foo a.txt
    a.txt에서 foo 포함하지 않는 줄만
      grep -v foo a.txt
    a.txt에서 빈 줄 빼고 줄 수 세기
      grep -vc '^[[:space:]]*$' a.txt
    data.csv에서 2열이 paid인 줄의 3열 합계
      awk -F, '$2 == "paid" {s += $3} END {print s}' data.csv
    data.csv 2열이 foo와 같은 줄
      awk -F, '$2 == "foo"' data.csv
    data.csv에서 3열 최댓값
      awk -F, '{if (!n++ || $3 + 0 > m) m = $3 + 0} END {if (n) print m}' data.csv
    data.csv 1열과 3열만 출력하고 정렬
      cut -d , -f 1,3 data.csv | sort
    data.csv 1열 3열 순서 바꿔서
      awk -F, -v OFS=, '{t = $1; $1 = $3; $3 = t; print}' data.csv
    data.csv 두 번째 열을 대문자로
      cut -d , -f 2 data.csv | tr '[:lower:]' '[:upper:]'
    data.csv 2열 값별 개수
      cut -d , -f 2 data.csv | sort | uniq -c | sort -rn
    data.csv 2열에서 가장 많이 나오는 값 5개
      cut -d , -f 2 data.csv | sort | uniq -c | sort -rn | head -n 5
    data.csv에서 헤더 빼고 3열 기준 내림차순 정렬 상위 5개
      tail -n +2 data.csv | sort -t, -k3,3r | head -n 5
    탭으로 구분된 data.tsv의 2열 중복 제거
      cut -f 2 data.tsv | sort -u
    a.txt 역순으로 정렬하고 처음 3줄
      sort -r a.txt | head -n 3
    a.txt 정렬하고 중복 개수 세기
      sort a.txt | uniq -c | sort -rn
    a.txt 중복된 줄만 보여줘
      sort a.txt | uniq -d
    a.txt 중복 줄 제거 순서 유지
      awk '!seen[$0]++' a.txt
    a.txt에서 5번째 줄부터 10번째 줄 삭제
      sed -i '5,10d' a.txt
    a.txt에서 foo 들어간 줄 삭제
      sed -i '/foo/d' a.txt
    a.txt에서 #으로 시작하는 줄 삭제하고 백업 남겨
      sed -i.bak '/^#/d' a.txt
    a.txt에서 foo가 있는 줄만 bar를 baz로 바꿔
      sed -i '/foo/s/bar/baz/g' a.txt
    a.txt의 foo를 bar로 모두 바꾸고 out.txt에 저장
      sed 's/foo/bar/g' a.txt >out.txt
    a.txt 탭을 공백으로 바꿔줘
      expand a.txt
    a.txt 공백을 밑줄로 바꿔
      tr ' ' _ <a.txt
    a.txt 줄바꿈을 쉼표로 바꿔줘
      paste -sd , a.txt
    a.txt 소문자로 바꾸고 정렬하고 중복 제거
      tr '[:upper:]' '[:lower:]' <a.txt | sort -u
    a.txt 줄 순서 뒤집기
      tac a.txt
    a.txt 줄 번호 붙여서 foo 들어간 줄만
      grep -n foo a.txt
    a.txt 3번째 줄 출력
      sed -n 3p a.txt
    a.txt 10줄만 보여줘
      head -n 10 a.txt
    a.txt에서 마지막 3줄 빼고 보여줘
      head -n -3 a.txt
    a.txt와 b.txt 공통 줄
      comm -12 <(sort a.txt) <(sort b.txt)
    a.txt와 b.txt를 첫 번째 열 기준으로 합치기
      join <(sort -k1,1 a.txt) <(sort -k1,1 b.txt)
    app.log에서 error가 들어간 줄의 첫 번째 열 뽑아서 정렬하고 중복 제거
      awk '/error/ {print $1}' app.log | sort -u
    access.log 첫 번째 열에서 많이 나오는 순으로 10개
      awk '{print $1}' access.log | sort | uniq -c | sort -rn | head -n 10
    'ps aux' 결과에서 2열만
      ps aux | awk '{print $2}'
    a.txt 각 줄 끝에 ';' 추가
      sed 's/$/;/' a.txt
    app.log에서 ERROR 들어간 줄 정렬하고 중복 제거해서 개수
      grep ERROR app.log | sort -u | wc -l
    app.log에서 GET으로 시작하는 줄의 2번째 열
      awk '/^GET/ {print $2}' app.log
    app.log에서 500으로 끝나는 줄 개수
      grep -c '500$' app.log
    app.log 마지막 100줄에서 error 들어간 줄
      grep error app.log | tail -n 100
    a.txt 첫 줄 빼고 정렬
      tail -n +2 a.txt | sort
    a.txt 처음 5줄 대문자로
      head -n 5 a.txt | tr '[:lower:]' '[:upper:]'
    a.txt에서 80자보다 긴 줄 삭제
      awk 'length <= 80' a.txt >a.txt.new && mv a.txt.new a.txt
    a.txt 두 번째 열 합계
      awk '{s += $2} END {print s}' a.txt
    a.txt 2열 평균
      awk '{s += $2; n++} END {if (n) print s / n}' a.txt
    a.txt 3열 최솟값
      awk '{if (!n++ || $3 + 0 < m) m = $3 + 0} END {if (n) print m}' a.txt
    data.csv 2열과 4열만 뽑아서 out.csv에 저장
      cut -d , -f 2,4 data.csv >out.csv
    data.csv에서 3열이 10보다 작은 줄 개수
      awk -F, '$3 < 10' data.csv | wc -l
    data.csv에서 3열이 100 이하인 줄의 2열
      awk -F, '$3 <= 100 {print $2}' data.csv
    data.csv에서 1열이 foo로 시작하는 줄
      awk -F, '$1 ~ /^foo/' data.csv
    data.csv에서 2열 고유값 개수
      cut -d , -f 2 data.csv | sort -u | wc -l
    data.csv를 3열 기준 숫자순으로 정렬
      sort -t, -k3,3n data.csv
    data.csv를 1열 기준으로 정렬해서 sorted.csv로 저장
      sort -t, -k1,1 data.csv >sorted.csv
    a.txt 단어 빈도
      tr -s '[:space:]' '\n' <a.txt | sort | uniq -c | sort -rn
    a.txt에서 가장 많이 나오는 줄 3개
      sort a.txt | uniq -c | sort -rn | head -n 3
    a.txt 줄을 역순으로 출력
      tac a.txt
    a.txt 줄마다 앞에 '- ' 붙여줘
      sed 's/^/- /' a.txt
    a.txt foo를 bar로 치환하고 빈 줄 제거
      sed -i '/^[[:space:]]*$/d; s/foo/bar/g' a.txt
    a.txt 앞뒤 공백 제거하고 정렬
      sed 's/^[[:space:]]*//; s/[[:space:]]*$//' a.txt | sort
    콜론으로 구분된 users.txt의 1열과 3열
      cut -d : -f 1,3 users.txt
    users.txt에서 :로 구분해서 첫 번째 열
      cut -d : -f 1 users.txt
    log.txt에서 error 또는 fail 들어간 줄 개수
      grep -Ec 'error|fail' log.txt
    log.txt에서 error 들어간 줄 앞 3줄
      grep -B 3 error log.txt
    log.txt에서 foo가 없는 줄만 정렬
      grep -v foo log.txt | sort
    log.txt에서 foo 들어간 처음 5줄
      grep -m 5 foo log.txt
    a.txt 첫 줄과 마지막 줄
      sed -n '1p;$p' a.txt
    """#
}
