import CommandReference

extension JqFunctions {
  /// What the result of a function is. `{x}` is its input, `{1}` an argument, `{e1}` what an argument takes from an
  /// element, `{c1}` an argument as a clause.
  static let nouns: [String: LocalizedSentence] = table(
    [
      ("length/0", "the length of {x}", "{x}의 길이"),
      ("utf8bytelength/0", "the number of bytes of {x}", "{x}의 바이트 수"),
      ("keys/0", "the keys of {x}, sorted", "정렬한 {x}의 키"),
      ("keys_unsorted/0", "the keys of {x} in their own order", "원래 순서대로의 {x}의 키"),
      ("add/0", "all elements of {x} added together", "{x}의 모든 요소를 더한 것"),
      ("add/1", "{g1} added together", "{g1}을(를) 모두 더한 것"),
      ("any/0", "whether any element of {x} is true", "{x}의 요소 가운데 참이 있는지 여부"),
      ("all/0", "whether all elements of {x} are true", "{x}의 요소가 모두 참인지 여부"),
      ("flatten/0", "{x} with all inner arrays unpacked", "안쪽 배열을 모두 펼친 {x}"),
      ("flatten/1", "{x} with inner arrays unpacked to a depth of {1}", "안쪽 배열을 {1}단계까지 펼친 {x}"),
      ("range/1", "the numbers from 0 up to, but not including, {1}", "0부터 {1} 앞까지의 수"),
      ("range/2", "the numbers from {1} up to, but not including, {2}", "{1}부터 {2} 앞까지의 수"),
      ("range/3", "the numbers from {1} up to, but not including, {2} in steps of {3}", "{1}부터 {2} 앞까지 {3}씩 건너뛴 수"),
      ("floor/0", "{x} rounded down", "내림한 {x}"), ("ceil/0", "{x} rounded up", "올림한 {x}"),
      ("round/0", "{x} rounded", "반올림한 {x}"), ("rint/0", "{x} rounded", "정수로 맞춘 {x}"),
      ("nearbyint/0", "{x} rounded", "정수로 맞춘 {x}"), ("trunc/0", "{x} without its decimals", "소수점 아래를 버린 {x}"),
      ("sqrt/0", "the square root of {x}", "{x}의 제곱근"), ("cbrt/0", "the cube root of {x}", "{x}의 세제곱근"),
      ("pow/2", "{1} to the power of {2}", "{1}의 {2}제곱"), ("log/0", "the natural logarithm of {x}", "{x}의 자연로그"),
      ("log2/0", "the logarithm of {x} to base 2", "밑이 2인 {x}의 로그"),
      ("log10/0", "the logarithm of {x} to base 10", "밑이 10인 {x}의 로그"),
      ("exp/0", "e to the power of {x}", "e의 {x}제곱"), ("exp2/0", "2 to the power of {x}", "2의 {x}제곱"),
      ("exp10/0", "10 to the power of {x}", "10의 {x}제곱"), ("pow10/0", "10 to the power of {x}", "10의 {x}제곱"),
      ("fabs/0", "the absolute value of {x}", "{x}의 절댓값"), ("abs/0", "the absolute value of {x}", "{x}의 절댓값"),
      ("sin/0", "the sine of {x}", "{x}의 사인"), ("cos/0", "the cosine of {x}", "{x}의 코사인"),
      ("tan/0", "the tangent of {x}", "{x}의 탄젠트"), ("asin/0", "the arcsine of {x}", "{x}의 아크사인"),
      ("acos/0", "the arccosine of {x}", "{x}의 아크코사인"), ("atan/0", "the arctangent of {x}", "{x}의 아크탄젠트"),
      ("atan2/2", "the angle of the point with y {1} and x {2}", "y가 {1}이고 x가 {2}인 점의 각도"),
      ("fmin/2", "the smaller one of {1} and {2}", "{1}과(와) {2} 가운데 작은 것"),
      ("fmax/2", "the larger one of {1} and {2}", "{1}과(와) {2} 가운데 큰 것"),
      ("fmod/2", "the remainder of {1} divided by {2}", "{1}을(를) {2}(으)로 나눈 나머지"),
      ("infinite/0", "infinity", "무한대"), ("nan/0", "NaN (no number)", "NaN(수가 아님)"),
      ("null/0", "null", "null"), ("true/0", "true", "true"), ("false/0", "false", "false"),
      ("tostring/0", "{x} as text", "문자열로 바꾼 {x}"), ("tonumber/0", "{x} as a number", "숫자로 바꾼 {x}"),
      ("toarray/0", "{x} as an array", "배열로 바꾼 {x}"), ("type/0", "the type of {x}", "{x}의 타입"),
      ("sort/0", "{x} sorted", "정렬한 {x}"), ("sort_by/1", "{x} sorted by {e1}", "{e1} 기준으로 정렬한 {x}"),
      ("group_by/1", "the elements of {x} in groups of the same {e1}", "같은 {e1}끼리 묶은 {x}의 요소"),
      ("min/0", "the smallest element of {x}", "{x}의 가장 작은 요소"),
      ("max/0", "the largest element of {x}", "{x}의 가장 큰 요소"),
      ("min_by/1", "the element of {x} with the smallest {e1}", "{x}에서 {e1}이(가) 가장 작은 요소"),
      ("max_by/1", "the element of {x} with the largest {e1}", "{x}에서 {e1}이(가) 가장 큰 요소"),
      ("unique/0", "the different elements of {x}, sorted", "정렬하고 중복을 뺀 {x}의 요소"),
      ("unique_by/1", "one element of {x} for each different {e1}", "{e1}마다 하나씩 남긴 {x}의 요소"),
      ("reverse/0", "{x} in reverse order", "순서를 뒤집은 {x}"),
      ("combinations/0", "every combination of one element from each array of {x}", "{x}의 각 배열에서 하나씩 고른 모든 조합"),
      ("combinations/1", "every combination of {1} elements of {x}", "{x}의 요소를 {1}개씩 고른 모든 조합"),
      ("ltrimstr/1", "{x} without {1} at its start", "앞의 {1}을(를) 뗀 {x}"),
      ("rtrimstr/1", "{x} without {1} at its end", "뒤의 {1}을(를) 뗀 {x}"),
      ("trimstr/1", "{x} without {1} at its start and end", "앞뒤의 {1}을(를) 뗀 {x}"),
      ("trim/0", "{x} without blanks at its start and end", "앞뒤 공백을 뗀 {x}"),
      ("ltrim/0", "{x} without blanks at its start", "앞 공백을 뗀 {x}"),
      ("rtrim/0", "{x} without blanks at its end", "뒤 공백을 뗀 {x}"),
      ("explode/0", "the code points of {x}, as numbers", "{x}의 코드 포인트 목록"),
      ("implode/0", "the text whose code points are in {x}", "{x}의 코드 포인트로 만든 문자열"),
      ("split/1", "{x} split at {1}", "{1} 기준으로 나눈 {x}"),
      ("split/2", "{x} split where the regular expression {1} matches", "정규식 {1}에 맞는 곳에서 나눈 {x}"),
      ("splits/1", "each piece of {x} between matches of the regular expression {1}", "정규식 {1}에 맞는 곳 사이의 {x} 조각 하나하나"),
      ("splits/2", "each piece of {x} between matches of the regular expression {1}", "정규식 {1}에 맞는 곳 사이의 {x} 조각 하나하나"),
      ("join/1", "the elements of {x} joined with {1} between them", "{1}을(를) 사이에 넣어 이은 {x}의 요소"),
      ("ascii_downcase/0", "{x} in small letters", "소문자로 바꾼 {x}"),
      ("ascii_upcase/0", "{x} in capitals", "대문자로 바꾼 {x}"),
      ("recurse/0", "{x} and every value inside it", "{x}과(와) 그 안의 모든 값"),
      ("recurse_down/0", "{x} and every value inside it", "{x}과(와) 그 안의 모든 값"),
      ("env/0", "the environment variables", "환경 변수"),
      ("transpose/0", "{x} with rows and columns exchanged", "행과 열을 바꾼 {x}"),
      ("bsearch/1", "the position of {1} in {x}, a sorted array", "정렬된 배열 {x}에서 {1}의 위치"),
      ("tojson/0", "{x} as JSON text", "JSON 문자열로 바꾼 {x}"),
      ("fromjson/0", "the value that {x} holds as JSON text", "{x}에 JSON 문자열로 든 값"),
    ] + moreNouns)

  private static func table(_ rows: [(String, String, String)]) -> [String: LocalizedSentence] {
    var table: [String: LocalizedSentence] = [:]
    for (name, english, korean) in rows { table[name] = LocalizedSentence(english: english, korean: korean) }
    return table
  }

  private static let moreNouns: [(String, String, String)] = [
    ("todate/0", "{x} (seconds since 1970) as an ISO 8601 date", "{x}(1970년부터의 초)을(를) ISO 8601로 나타낸 날짜"),
    ("todateiso8601/0", "{x} (seconds since 1970) as an ISO 8601 date", "{x}(1970년부터의 초)을(를) ISO 8601로 나타낸 날짜"),
    ("fromdate/0", "the seconds from 1970 to {x}, an ISO 8601 date", "1970년부터 ISO 8601 날짜 {x}까지의 초"),
    ("fromdateiso8601/0", "the seconds from 1970 to {x}, an ISO 8601 date", "1970년부터 ISO 8601 날짜 {x}까지의 초"),
    ("now/0", "the time now", "지금 시각"),
    ("strptime/1", "the parts of {x}, read as a date in the form {1}", "{1} 형식으로 읽은 날짜 {x}의 각 부분"),
    ("strftime/1", "{x} written as a date in the form {1} (UTC)", "{1} 형식으로 쓴 날짜 {x}(UTC)"),
    ("strflocaltime/1", "{x} written as a date in the form {1} (local time)", "{1} 형식으로 쓴 날짜 {x}(현지 시간)"),
    ("gmtime/0", "the date and time parts of {x} (UTC)", "시각 {x}의 각 부분(UTC)"),
    ("localtime/0", "the date and time parts of {x} (local time)", "시각 {x}의 각 부분(현지 시간)"),
    ("mktime/0", "the seconds from 1970 to the date whose parts are in {x}", "1970년부터 각 부분이 {x}인 날짜까지의 초"),
    ("to_entries/0", "an array of the key and value pairs of {x}", "{x}의 키와 값 쌍의 배열"),
    ("from_entries/0", "an object of the key and value pairs in {x}", "{x}의 키와 값 쌍으로 만든 객체"),
    ("del/1", "{x} without {e1}", "{e1}을(를) 뺀 {x}"),
    ("delpaths/1", "{x} without what is at the paths {1}", "경로 {1}에 있는 것을 뺀 {x}"),
    ("paths/0", "the path of every value inside {x}", "{x} 안에 있는 모든 값의 경로"),
    ("paths/1", "the path of every value inside {x} where {c1}", "{x} 안에서 {c1} 모든 값의 경로"),
    ("leaf_paths/0", "the path of every value inside {x} that is no array or object", "{x} 안에서 배열도 객체도 아닌 모든 값의 경로"),
    ("path/1", "the path to {1}, as an array", "{1}까지의 경로(배열)"),
    ("getpath/1", "what is at the path {1}", "경로 {1}에 있는 값"),
    ("setpath/2", "{x} with {2} at the path {1}", "경로 {1}에 {2}을(를) 넣은 {x}"),
    ("pick/1", "{x} with nothing but {e1}", "{e1}만 남긴 {x}"),
    ("first/0", "the first element of {x}", "{x}의 첫 번째 요소"), ("last/0", "the last element of {x}", "{x}의 마지막 요소"),
    ("first/1", "the first of {g1}", "{g1} 가운데 첫 번째"), ("last/1", "the last of {g1}", "{g1} 가운데 마지막"),
    ("nth/1", "the element of {x} at position {1} (the first is 0)", "{x}에서 {1}번 위치(0부터 셈)의 요소"),
    ("nth/2", "the one at position {1} (the first is 0) of {g2}", "{g2} 가운데 {1}번 위치(0부터 셈)에 있는 것"),
    ("limit/2", "at most the first {1} of {g2}", "{g2} 가운데 처음 {1}개까지"),
    ("skip/2", "{g2} without the first {1}", "{g2}에서 처음 {1}개를 뺀 나머지"),
    ("isempty/1", "whether there are none of {g1}", "{g1}이(가) 하나도 없는지 여부"),
    ("input/0", "the next input", "다음 입력"), ("inputs/0", "every input that is left", "남은 모든 입력"),
    ("input_filename/0", "the name of the file that is being read", "지금 읽는 파일의 이름"),
    ("input_line_number/0", "the number of input lines read so far", "지금까지 읽은 입력 줄 수"),
    ("match/1", "where and what in {x} matches the regular expression {1}", "{x}에서 정규식 {1}에 맞는 곳과 그 내용"),
    (
      "match/2", "where and what in {x} matches the regular expression {1} (flags {2})",
      "{x}에서 정규식 {1}에 맞는 곳과 그 내용(옵션 {2})"
    ),
    (
      "capture/1", "an object of what the named groups of the regular expression {1} match in {x}",
      "정규식 {1}의 이름 붙은 그룹이 {x}에서 찾은 것의 객체"
    ),
    (
      "capture/2", "an object of what the named groups of the regular expression {1} match in {x} (flags {2})",
      "정규식 {1}의 이름 붙은 그룹이 {x}에서 찾은 것의 객체(옵션 {2})"
    ),
    ("scan/1", "every part of {x} that matches the regular expression {1}", "{x}에서 정규식 {1}에 맞는 모든 부분"),
    (
      "scan/2", "every part of {x} that matches the regular expression {1} (flags {2})",
      "{x}에서 정규식 {1}에 맞는 모든 부분(옵션 {2})"
    ),
    (
      "sub/2", "{x} with the first match of the regular expression {1} replaced by {2}",
      "정규식 {1}에 처음 맞는 것을 {2}(으)로 바꾼 {x}"
    ),
    (
      "gsub/2", "{x} with every match of the regular expression {1} replaced by {2}", "정규식 {1}에 맞는 것을 모두 {2}(으)로 바꾼 {x}"
    ),
    (
      "sub/3", "{x} with the first match of the regular expression {1} replaced by {2} (flags {3})",
      "정규식 {1}에 처음 맞는 것을 {2}(으)로 바꾼 {x}(옵션 {3})"
    ),
    (
      "gsub/3", "{x} with every match of the regular expression {1} replaced by {2} (flags {3})",
      "정규식 {1}에 맞는 것을 모두 {2}(으)로 바꾼 {x}(옵션 {3})"
    ),
    ("index/1", "the position of the first {1} in {x}", "{x}에서 첫 {1}의 위치"),
    ("rindex/1", "the position of the last {1} in {x}", "{x}에서 마지막 {1}의 위치"),
    ("indices/1", "all positions of {1} in {x}", "{x}에서 {1}의 모든 위치"),
    ("tostream/0", "{x} as a stream of paths and values", "경로와 값의 흐름으로 바꾼 {x}"),
    ("INDEX/1", "an object of the elements of {x} with {e1} as their keys", "{e1}을(를) 키로 한 {x}의 요소의 객체"),
    ("INDEX/2", "an object of {g1} with {e2} as their keys", "{e2}을(를) 키로 한 {g1}의 객체"),
    ("IN/2", "whether any of {g1} is one of {g2}", "{g1} 가운데 {g2}에 드는 것이 있는지 여부"),
  ]
}
