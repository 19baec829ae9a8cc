// swift-format-ignore: the lines of a table are as long as they are.
extension ComposedCommands {
  /// Lines of files, asked for in English.
  static let englishLines = #"""
    remove all digits from the string 'ab12c'
      printf '%s\n' ab12c | tr -d '[:digit:]'
    delete everything but letters and ';' from the string 'a;1'
      printf '%s\n' 'a;1' | tr -cd '[:alpha:];\n'
    count the words in $TEXT
      printf '%s' "$TEXT" | wc -w
    count the lines in $LOG_FILE
      wc -l "$LOG_FILE"
    sort the words in $WORDS
      printf '%s\n' "$WORDS" | tr -s '[:space:]' '\n' | sort
    print the file a.txt without newline at the end
      head -c -1 a.txt
    replace the second occurrence of foo with bar on each line of a.txt
      sed -i 's/foo/bar/2' a.txt
    replace the first occurrence of foo in each line of a.txt with bar
      sed -i 's/foo/bar/' a.txt
    lines containing the string 'foo bar' in a.txt
      grep 'foo bar' a.txt
    show lines containing error but not debug in app.log
      grep error app.log | grep -v debug
    lines starting with # in config.txt
      grep '^#' config.txt
    display lines 20 through 35 of a.txt with their line numbers
      cat -n a.txt | sed -n '20,35p'
    output the 10th to the last line of a.txt in reverse order
      tail -n +10 a.txt | tac
    sum the sizes in the fifth column of the output of ls -l
      ls -l | awk '{s += $5} END {print s}'
    count the lines in the output of ps aux
      ps aux | wc -l
    convert the string 'Hello World' to lower case and print it without the spaces
      printf '%s\n' 'Hello World' | tr '[:upper:]' '[:lower:]' | tr -d ' \t'
    wrap each line of a.txt in parentheses
      sed 's/.*/(&)/' a.txt
    put quotes around every line in a.txt
      sed 's/.*/"&"/' a.txt
    print the number of characters in each line of a.txt
      awk '{print length}' a.txt
    max value of column 3 in data.csv
      awk -F, '{if (!n++ || $3 + 0 > m) m = $3 + 0} END {if (n) print m}' data.csv
    join every two lines of a.txt with a comma
      paste -d , - - <a.txt
    print everything after the line containing START in a.txt
      sed '0,/START/d' a.txt
    print all words longer than 10 letters in a.txt
      tr -s '[:space:]' '\n' <a.txt | awk 'length > 10'
    count the lines in a.txt that are not empty
      grep -vc '^[[:space:]]*$' a.txt
    sort prices.csv by the third column highest first but skip the header
      tail -n +2 prices.csv | sort -t, -k3,3nr
    sort data.csv by the second column numerically and show the top 3
      sort -t, -k2,2nr data.csv | head -n 3
    lines longer than 80 characters in a.txt
      awk 'length > 80' a.txt
    lines with at least 5 characters in a.txt
      awk 'length > 4' a.txt
    every 3rd line of a.txt
      awk 'NR % 3 == 0' a.txt
    every other line of a.txt
      awk 'NR % 2 == 0' a.txt
    lines between START and END in a.txt
      sed -n '/START/,/END/p' a.txt
    3 lines before and after each match of error in app.log
      grep -C 3 error app.log
    lines containing error with 2 lines of context in app.log
      grep -C 2 error app.log
    rows where column 3 is greater than 100 in data.csv
      awk -F, '$3 > 100' data.csv
    print the first column of rows where column 3 is at least 100 in data.csv
      awk -F, '$3 >= 100 {print $1}' data.csv
    sum of column 2 of lines containing paid in data.csv
      awk -F, '/paid/ {s += $2} END {print s}' data.csv
    sort a.txt by the second column numerically in descending order
      sort -k2,2nr a.txt
    top 5 rows of data.csv by column 3
      sort -t, -k3,3nr data.csv | head -n 5
    top 10 most frequent words in a.txt
      tr -s '[:space:]' '\n' <a.txt | sort | uniq -c | sort -rn | head -n 10
    join lines of a.txt with comma
      paste -sd , a.txt
    replace foo with bar only on lines containing baz in a.txt in place
      sed -i '/baz/s/foo/bar/g' a.txt
    replace only the first foo with bar in a.txt
      sed -i 's/foo/bar/' a.txt
    replace foo with bar in a.txt ignoring case and keep a backup
      sed -i.bak 's/foo/bar/gI' a.txt
    delete lines containing debug from app.log
      sed -i '/debug/d' app.log
    delete lines 5 to 10 of a.txt
      sed -i '5,10d' a.txt
    delete the last line of a.txt
      sed -i '$d' a.txt
    remove blank lines from a.txt and sort the rest
      grep -v '^[[:space:]]*$' a.txt | sort
    remove duplicate lines from a.txt keeping the order
      awk '!seen[$0]++' a.txt
    unique lines of a.txt then count them
      sort -u a.txt | wc -l
    count lines containing error in app.log
      grep -c error app.log
    count how many times each line occurs in a.txt
      sort a.txt | uniq -c | sort -rn
    second column of data.csv sorted and unique
      cut -d , -f 2 data.csv | sort -u
    get the unique values of column 2 of data.csv and count them
      cut -d , -f 2 data.csv | sort -u | wc -l
    columns 1 and 3 of a.txt separated by colon
      cut -d : -f 1,3 a.txt
    first and last column of a.txt
      awk '{print $1, $NF}' a.txt
    swap columns 1 and 2 of a.txt
      awk '{t = $1; $1 = $2; $2 = t; print}' a.txt
    remove column 2 from data.csv
      cut -d , -f 1,3- data.csv
    average of the third column in data.csv skipping the header
      awk -F, 'NR > 1 {s += $3; n++} END {if (n) print s / n}' data.csv
    total of column 3 grouped by column 1 in data.csv
      awk -F, '{s[$1] += $3} END {for (k in s) print k, s[k]}' data.csv
    lines ending with ; in a.txt, sorted in reverse and saved to out.txt
      grep ';$' a.txt | sort -r >out.txt
    first 10 lines containing error in app.log
      grep -m 10 error app.log
    last 5 lines of a.txt in upper case
      tail -n 5 a.txt | tr '[:lower:]' '[:upper:]'
    convert a.txt to lowercase and remove trailing whitespace
      tr '[:upper:]' '[:lower:]' <a.txt | sed 's/[[:space:]]*$//'
    number the lines of a.txt that contain foo
      grep -n foo a.txt
    10 random lines from a.txt
      shuf -n 10 a.txt
    add '> ' to the beginning of each line of a.txt
      sed 's/^/> /' a.txt
    split a.txt on commas then sort and remove duplicates
      tr , '\n' <a.txt | sort -u
    replace newlines with commas in a.txt
      paste -sd , a.txt
    lines 10 to 20 of a.txt containing foo
      sed -n '10,20p' a.txt | grep foo
    show line 5 of a.txt
      sed -n 5p a.txt
    the output of 'ps aux', second column, sorted numerically
      ps aux | awk '{print $2}' | sort -n
    lines in a.txt not containing foo or bar
      grep -vE 'foo|bar' a.txt
    lines matching ^[0-9]+ in a.txt
      grep -E '^[0-9]+' a.txt
    find lines with the word foo in a.txt, case insensitive, and count them
      grep -ic foo a.txt
    lines containing "connection refused" in app.log, count them
      grep -c 'connection refused' app.log
    show only lines with error or warning in app.log and save them to problems.txt
      grep -E 'error|warning' app.log >problems.txt
    lines in app.log that contain both error and timeout
      grep error app.log | grep timeout
    lines of a.txt that do not start with #, sorted
      grep -v '^#' a.txt | sort
    count the words in lines containing foo in a.txt
      grep foo a.txt | wc -w
    print column 2 of a.txt in uppercase
      awk '{print $2}' a.txt | tr '[:lower:]' '[:upper:]'
    print columns 1-3 of data.csv
      cut -d , -f 1-3 data.csv
    print columns 3 and 1 of data.csv in that order
      awk -F, -v OFS=, '{print $3, $1}' data.csv
    second field of /etc/passwd
      cut -d : -f 2 /etc/passwd
    lines where column 2 equals foo in data.csv and print column 1
      awk -F, '$2 == "foo" {print $1}' data.csv
    rows of data.csv where column 2 is paid and column 3 > 100
      awk -F, '$2 == "paid" && $3 > 100' data.csv
    sum column 3 where column 2 is paid in data.csv
      awk -F, '$2 == "paid" {s += $3} END {print s}' data.csv
    max of column 3 in data.csv
      awk -F, '{if (!n++ || $3 + 0 > m) m = $3 + 0} END {if (n) print m}' data.csv
    minimum of the second column of a.txt
      awk '{if (!n++ || $2 + 0 < m) m = $2 + 0} END {if (n) print m}' a.txt
    average of column 2 per column 1 in data.csv
      awk -F, '{s[$1] += $2; n[$1]++} END {for (k in s) print k, s[k] / n[k]}' data.csv
    count rows per value of column 2 in data.csv
      cut -d , -f 2 data.csv | sort | uniq -c | sort -rn
    how many unique values are in column 2 of data.csv
      cut -d , -f 2 data.csv | sort -u | wc -l
    most common values in column 2 of data.csv, top 5
      cut -d , -f 2 data.csv | sort | uniq -c | sort -rn | head -n 5
    duplicate lines in a.txt and how many there are
      sort a.txt | uniq -d | wc -l
    sort data.csv by column 2 then by column 1
      sort -t, -k2,2 -k1,1 data.csv
    sort a.txt in reverse numeric order and show the first 5
      sort -nr a.txt | head -n 5
    sort a.txt by length
      awk '{print length, $0}' a.txt | sort -n | cut -d ' ' -f 2-
    sort a.txt ignoring case and remove duplicates
      sort -fu a.txt
    sort a.txt in place
      sort -o a.txt a.txt
    reverse the order of lines in a.txt
      tac a.txt
    reverse each line of a.txt
      rev a.txt
    remove the first line of data.csv
      sed -i 1d data.csv
    skip the header of data.csv and sort by column 2
      tail -n +2 data.csv | sort -t, -k2,2
    remove trailing whitespace from a.txt in place
      sed -i 's/[[:space:]]*$//' a.txt
    remove leading spaces from a.txt
      sed 's/^[[:space:]]*//' a.txt
    delete empty lines from a.txt in place with a backup
      sed -i.bak '/^[[:space:]]*$/d' a.txt
    delete lines starting with # from config.txt
      sed -i '/^#/d' config.txt
    delete lines matching ^$ from a.txt
      sed -i '/^$/d' a.txt
    delete lines between START and END in a.txt
      sed -i '/START/,/END/d' a.txt
    delete every line that contains foo or bar in a.txt
      sed -i -E '/foo|bar/d' a.txt
    delete duplicate lines from a.txt and save to b.txt
      awk '!seen[$0]++' a.txt >b.txt
    replace 'a b' with 'c/d' in a.txt and show the result
      sed 's/a b/c\/d/g' a.txt
    replace foo with bar in column 2 of data.csv
      awk -F, -v OFS=, '{gsub(/foo/, "bar", $2); print}' data.csv >data.csv.new && mv data.csv.new data.csv
    replace foo with bar in lines 5 to 10 of a.txt
      sed -i '5,10s/foo/bar/g' a.txt
    replace tabs with spaces in a.txt
      expand a.txt
    replace spaces with underscores in a.txt
      tr ' ' _ <a.txt
    change http to https in urls.txt keeping a backup
      sed -i.bak 's/http/https/g' urls.txt
    join all lines of a.txt with a semicolon
      paste -sd ';' a.txt
    split a.txt on spaces
      tr ' ' '\n' <a.txt
    add ";" to the end of each line of a.txt
      sed 's/$/;/' a.txt
    number the lines of a.txt
      cat -n a.txt
    align the columns of data.csv
      column -t -s , data.csv
    common lines of a.txt and b.txt
      comm -12 <(sort a.txt) <(sort b.txt)
    lines in a.txt but not in b.txt
      comm -23 <(sort a.txt) <(sort b.txt)
    join a.txt and b.txt on the first column
      join <(sort -k1,1 a.txt) <(sort -k1,1 b.txt)
    first 5 lines of a.txt and b.txt
      head -n 5 a.txt b.txt
    append the lines of a.txt containing foo to out.txt
      grep foo a.txt >>out.txt
    take the last 100 lines of app.log and count those containing error
      tail -n 100 app.log | grep -c error
    last 20 lines of app.log containing error
      grep error app.log | tail -n 20
    grep error in app.log then print the first column, sort and count
      awk '/error/ {print $1}' app.log | sort | uniq -c | sort -rn
    extract the second column from lines containing GET in access.log, then show the 10 most frequent
      awk '/GET/ {print $2}' access.log | sort | uniq -c | sort -rn | head -n 10
    print the first column of access.log and count unique values
      awk '{print $1}' access.log | sort -u | wc -l
    list the distinct values in the 4th column of a tab separated file data.tsv
      cut -f 4 data.tsv | sort -u
    column 2 of data.csv without the header, sorted numerically, largest first
      tail -n +2 data.csv | cut -d , -f 2 | sort -nr
    filter lines longer than 100 characters in a.txt and count them
      awk 'length > 100' a.txt | wc -l
    show lines shorter than 10 characters in a.txt
      awk 'length < 10' a.txt
    lines 5, 8 and 12 of a.txt
      sed -n '5p;8p;12p' a.txt
    show every 10th line of big.txt
      awk 'NR % 10 == 0' big.txt
    print a.txt from line 5 to the end
      tail -n +5 a.txt
    all but the last 2 lines of a.txt
      head -n -2 a.txt
    lines containing 'a/b' in a.txt, sorted
      grep a/b a.txt | sort
    print lines of notes.txt containing TODO with line numbers
      grep -n TODO notes.txt
    print the first 3 columns of a.txt
      awk '{print $1, $2, $3}' a.txt
    third column of a.txt, unique
      awk '{print $3}' a.txt | sort -u
    last column of data.csv sorted in descending order
      awk -F, '{print $NF}' data.csv | sort -r
    columns 2 and 4 of data.tsv
      cut -f 2,4 data.tsv
    column 1 of data.csv where column 3 is less than 10
      awk -F, '$3 < 10 {print $1}' data.csv
    column 2 of data.csv in lowercase, unique and sorted
      cut -d , -f 2 data.csv | tr '[:upper:]' '[:lower:]' | sort -u
    rows of data.csv where column 2 is not paid
      awk -F, '$2 != "paid"' data.csv
    rows where column 4 contains foo in data.csv, save to foo.csv
      awk -F, '$4 ~ /foo/' data.csv >foo.csv
    sum of column 3 of data.csv without the header
      awk -F, 'NR > 1 {s += $3} END {print s}' data.csv
    sort data.csv by column 3 numerically descending and show the first 10 rows
      sort -t, -k3,3nr data.csv | head -n 10
    sort data.csv by column 1 and save to sorted.csv
      sort -t, -k1,1 data.csv >sorted.csv
    sort a.txt numerically and remove duplicates
      sort -nu a.txt
    sort a.txt randomly and take 5 lines
      shuf a.txt | head -n 5
    sort sizes.txt by human readable sizes descending
      sort -hr sizes.txt
    remove duplicates from a.txt and count the lines
      awk '!seen[$0]++' a.txt | wc -l
    count distinct lines in a.txt
      sort -u a.txt | wc -l
    count characters in lines containing foo in a.txt
      grep foo a.txt | wc -m
    how many lines of a.txt contain foo
      grep -c foo a.txt
    how many lines in a.txt do not contain foo
      grep -vc foo a.txt
    number of lines longer than 50 characters in a.txt
      awk 'length > 50' a.txt | wc -l
    convert the second column of a.txt to upper case and sort it
      awk '{print $2}' a.txt | tr '[:lower:]' '[:upper:]' | sort
    delete blank lines and trailing whitespace from a.txt and save to b.txt
      grep -v '^[[:space:]]*$' a.txt | sed 's/[[:space:]]*$//' >b.txt
    squeeze repeated spaces in a.txt and print column 2
      awk '{print $2}' a.txt | tr -s ' '
    replace commas with newlines in a.txt and sort
      tr , '\n' <a.txt | sort
    replace foo with bar in a.txt and count lines containing bar
      sed 's/foo/bar/g' a.txt | grep -c bar
    replace "old name" with "new name" in a.txt, b.txt
      sed -i 's/old name/new name/g' a.txt b.txt
    lines 1 to 100 of big.txt then every 10th line
      sed -n '1,100p' big.txt | awk 'NR % 10 == 0'
    the last 50 lines of app.log that contain WARN
      grep WARN app.log | tail -n 50
    first line of a.txt in uppercase
      head -n 1 a.txt | tr '[:lower:]' '[:upper:]'
    delete the first 3 lines of a.txt and save to b.txt
      sed '1,3d' a.txt >b.txt
    delete lines longer than 100 characters from a.txt and sort
      awk 'length <= 100' a.txt | sort
    reverse the lines of a.txt and number them
      tac a.txt | cat -n
    lines after the header of data.csv sorted by column 2
      tail -n +2 data.csv | sort -t, -k2,2
    2 lines after each match of ERROR in app.log
      grep -A 2 ERROR app.log
    5 lines before each line containing fatal in app.log
      grep -B 5 fatal app.log
    lines containing foo in a.txt and b.txt
      grep foo a.txt b.txt
    join the lines of a.txt containing foo with commas
      grep foo a.txt | paste -sd ,
    lines in a.txt not in b.txt, sorted in reverse
      comm -23 <(sort a.txt) <(sort b.txt) | sort -r
    first and last line of a.txt
      sed -n '1p;$p' a.txt
    lines containing A but not B in x.log
      grep A x.log | grep -v B
    lines in x.log with foo but not baz, last 5
      grep foo x.log | grep -v baz | tail -n 5
    print the lines between <head> and </head> in a.html
      sed -n '/<head>/,/<\/head>/p' a.html
    """#
}
