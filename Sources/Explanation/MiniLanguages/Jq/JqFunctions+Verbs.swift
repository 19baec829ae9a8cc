import CommandReference

extension JqFunctions {
  /// What a function does as a stage of its own, where that says more than what its result is.
  static let verbs: [String: LocalizedSentence] = [
    "now/0": of("gives the time now, in seconds since 1970", "1970년부터 지금까지의 초를 내보냅니다"),
    "length/0": of("gives the number of elements, keys or characters of {x}", "{x}의 요소, 키 또는 글자 수를 구합니다"),
    "add/0": of(
      "adds all elements of {x} together (numbers are summed, text and arrays joined, objects merged)",
      "{x}의 모든 요소를 더합니다(숫자는 합하고, 문자열과 배열은 잇고, 객체는 합칩니다)"),
    "not/0": of("turns true into false, and false or null into true", "참은 false로, false나 null은 true로 바꿉니다"),
    "empty/0": of("gives nothing", "아무것도 내보내지 않습니다"),
    "error/0": of("fails with {x} as the message", "{x}을(를) 메시지로 하여 오류를 냅니다"),
    "error/1": of("fails with the message {1}", "{1} 메시지로 오류를 냅니다"),
    "halt/0": of("ends jq at once", "jq를 바로 끝냅니다"),
    "halt_error/0": of("prints {x} as an error and ends jq with status 5", "{x}을(를) 오류로 출력하고 상태 5로 jq를 끝냅니다"),
    "halt_error/1": of("prints {x} as an error and ends jq with status {1}", "{x}을(를) 오류로 출력하고 상태 {1}(으)로 jq를 끝냅니다"),
    "debug/0": of("prints {x} as a debug message too and passes it on", "{x}을(를) 디버그 메시지로도 출력하고 그대로 넘깁니다"),
    "debug/1": of("prints {1} as a debug message and passes the input on", "{1}을(를) 디버그 메시지로 출력하고 입력을 그대로 넘깁니다"),
    "stderr/0": of("prints {x} to standard error too and passes it on", "{x}을(를) 표준 오류로도 출력하고 그대로 넘깁니다"),
    "sort/0": of("sorts {x}", "{x}을(를) 정렬합니다"),
    "sort_by/1": of("sorts the elements of {x} by {e1}", "{x}의 요소를 {e1} 기준으로 정렬합니다"),
    "group_by/1": of(
      "puts the elements of {x} into groups with the same {e1}", "{x}의 요소를 {e1}이(가) 같은 것끼리 묶습니다"),
    "reverse/0": of("puts {x} in reverse order", "{x}의 순서를 뒤집습니다"),
    "flatten/0": of("unpacks all arrays inside {x}", "{x} 안의 배열을 모두 펼칩니다"),
    "flatten/1": of("unpacks the arrays inside {x} to a depth of {1}", "{x} 안의 배열을 {1}단계까지 펼칩니다"),
    "to_entries/0": of(
      "turns {x} into an array of objects, each with a key and its value", "{x}을(를) key와 value가 든 객체의 배열로 바꿉니다"),
    "from_entries/0": of(
      "turns {x}, an array of key and value pairs, into an object", "key와 value 쌍의 배열을 객체로 바꿉니다"),
    "del/1": of("removes {e1}", "{e1}을(를) 지웁니다"),
    "tostring/0": of("turns {x} into text", "{x}을(를) 문자열로 바꿉니다"),
    "tonumber/0": of("turns {x} into a number", "{x}을(를) 숫자로 바꿉니다"),
    "ascii_downcase/0": of("turns the capitals of {x} into small letters", "{x}의 대문자를 소문자로 바꿉니다"),
    "ascii_upcase/0": of("turns the small letters of {x} into capitals", "{x}의 소문자를 대문자로 바꿉니다"),
    "split/1": of("splits {x} at {1} into an array", "{x}을(를) {1} 기준으로 나누어 배열로 만듭니다"),
    "join/1": of("joins the elements of {x} with {1} between them", "{x}의 요소를 {1}을(를) 사이에 넣어 잇습니다"),
    "test/2": of(
      "tells whether {x} matches the regular expression {1} (flags {2})", "{x}이(가) 정규식 {1}에 맞는지 알려 줍니다(옵션 {2})"),
    "any/1": of("tells whether for any element of {x}, {c1}", "{x}의 요소 가운데 {c1} 것이 있는지 알려 줍니다"),
    "all/1": of("tells whether for every element of {x}, {c1}", "{x}의 요소가 모두 {c1} 것인지 알려 줍니다"),
    "any/2": of("tells whether for any of {g1}, {c2}", "{g1} 가운데 {c2} 것이 있는지 알려 줍니다"),
    "all/2": of("tells whether for all of {g1}, {c2}", "{g1}이(가) 모두 {c2} 것인지 알려 줍니다"),
    "recurse/1": of(
      "gives {x}, then {e1}, then the same of that, and so on", "{x}과(와) {e1}을(를) 내고, 그것에서 다시 같은 일을 되풀이합니다"),
    "recurse/2": of(
      "gives {x}, then {e1}, then the same of that, and so on as long as {c2}",
      "{x}과(와) {e1}을(를) 내고, {c2} 동안 그것에서 다시 같은 일을 되풀이합니다"),
    "until/2": of("replaces {x} by {e2} again and again until {c1}", "{c1} 때까지 {x}을(를) {e2}(으)로 거듭 바꿉니다"),
    "while/2": of(
      "gives {x} and replaces it by {e2}, again and again as long as {c1}", "{c1} 동안 {x}을(를) 내고 {e2}(으)로 바꾸기를 되풀이합니다"),
    "repeat/1": of("gives {x} and replaces it by {e1}, again and again", "{x}을(를) 내고 {e1}(으)로 바꾸기를 끝없이 되풀이합니다"),
  ]

  private static func of(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }

  /// What a `@` format makes of its input.
  static func format(_ name: String) -> LocalizedSentence? {
    switch name {
    case "@text": of("{x} as text", "문자열로 바꾼 {x}")
    case "@json": of("{x} as JSON text", "JSON 문자열로 바꾼 {x}")
    case "@html": of("{x} with < > & ' \" escaped for HTML", "HTML에 맞게 < > & ' \"를 이스케이프한 {x}")
    case "@uri": of("{x} percent-encoded for a URL", "URL에 맞게 퍼센트 인코딩한 {x}")
    case "@urid": of("{x} without percent-encoding", "퍼센트 인코딩을 푼 {x}")
    case "@csv": of("a line of CSV from {x}", "{x}의 값을 이은 CSV 한 줄")
    case "@tsv": of("a line of tab-separated values from {x}", "{x}의 값을 탭으로 이은 한 줄")
    case "@sh": of("{x} quoted for the shell", "셸에 맞게 따옴표를 두른 {x}")
    case "@base64": of("{x} encoded as Base64", "Base64로 인코딩한 {x}")
    case "@base64d": of("{x} decoded from Base64", "Base64를 디코딩한 {x}")
    case "@base32": of("{x} encoded as Base32", "Base32로 인코딩한 {x}")
    case "@base32d": of("{x} decoded from Base32", "Base32를 디코딩한 {x}")
    default: nil
    }
  }
}
