import CommandReference
import Platform

/// Explains the columns of `ps -o`: `pid,%cpu,comm=`; with `--sort`, also `-%mem`.
struct ProcessColumnLanguage {
  /// Whether the columns are those that lines are sorted by.
  var isOrder = false

  /// The parts of `text`; nil where it cannot be read.
  func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard !text.isEmpty, text.count <= 500 else { return nil }
    var phrases: [String] = []
    for item in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == UInt8(ascii: ",") || $0 == 0x20 })
    {
      guard let phrase = isOrder ? order(item, language) : column(item, language) else { return nil }
      phrases.append(phrase)
    }
    if phrases.count > 12 { return nil }
    let values = ["code": String(decoding: text, as: UTF8.self), "list": SpokenList.all(phrases, language)]
    let sentence = isOrder ? ProcessColumnSentences.sorted : FieldFormatSentences.shows
    var part = CodePart(range: 0..<text.count, sentence: sentence, values: values)
    part.tellsValue = true
    return [part]
  }

  private func column(_ item: ArraySlice<UInt8>, _ language: Language) -> String? {
    let name = item.prefix { $0 != UInt8(ascii: "=") }
    // `user:20` is the column user, 20 characters wide.
    let parts = name.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.allSatisfy(ValueScanner.isDigit) }),
      let column = parts.first, let phrase = Self.names[String(decoding: column, as: UTF8.self).lowercased()]?[language]
    else { return nil }
    if name.count == item.count { return phrase }
    let heading = String(decoding: item.dropFirst(name.count + 1), as: UTF8.self)
    let sentence = heading.isEmpty ? ProcessColumnSentences.withoutHeading : ProcessColumnSentences.withHeading
    return SentenceTemplate.fill(sentence[language], ["column": phrase, "heading": heading])
  }

  private func order(_ item: ArraySlice<UInt8>, _ language: Language) -> String? {
    let sign = item.first.flatMap { "+-".utf8.contains($0) ? $0 : nil }
    let name = String(decoding: sign == nil ? item : item.dropFirst(), as: UTF8.self)
    guard let phrase = Self.names[name]?[language] else { return nil }
    if sign != UInt8(ascii: "-") { return phrase }
    return SentenceTemplate.fill(ProcessColumnSentences.descending[language], ["column": phrase])
  }

  static let names: [String: LocalizedSentence] = [
    "pid": fieldName("the ID of the process", "프로세스 ID"),
    "ppid": fieldName("the ID of the parent process", "부모 프로세스 ID"),
    "pgid": fieldName("the ID of the process group", "프로세스 그룹 ID"),
    "pgrp": fieldName("the ID of the process group", "프로세스 그룹 ID"),
    "sid": fieldName("the ID of the session", "세션 ID"), "sess": fieldName("the ID of the session", "세션 ID"),
    "tid": fieldName("the ID of the thread", "스레드 ID"), "lwp": fieldName("the ID of the thread", "스레드 ID"),
    "nlwp": fieldName("the number of threads", "스레드 수"), "thcount": fieldName("the number of threads", "스레드 수"),
    "user": fieldName("the user", "사용자"), "euser": fieldName("the user", "사용자"),
    "ruser": fieldName("the real user", "실제 사용자"),
    "uid": fieldName("the user's number", "사용자 번호"), "euid": fieldName("the user's number", "사용자 번호"),
    "ruid": fieldName("the real user's number", "실제 사용자 번호"),
    "group": fieldName("the group", "그룹"), "gid": fieldName("the group's number", "그룹 번호"),
    "comm": fieldName("the name of the program", "프로그램 이름"), "ucmd": fieldName("the name of the program", "프로그램 이름"),
    "ucomm": fieldName("the name of the program", "프로그램 이름"),
    "cmd": fieldName("the whole command line", "명령줄 전체"), "command": fieldName("the whole command line", "명령줄 전체"),
    "args": fieldName("the whole command line", "명령줄 전체"),
    "%cpu": fieldName("the share of CPU time", "CPU 사용률"), "pcpu": fieldName("the share of CPU time", "CPU 사용률"),
    "%mem": fieldName("the share of memory", "메모리 사용률"), "pmem": fieldName("the share of memory", "메모리 사용률"),
    "rss": fieldName("the memory in use in KiB", "사용 중인 메모리(KiB)"),
    "rssize": fieldName("the memory in use in KiB", "사용 중인 메모리(KiB)"),
    "vsz": fieldName("the size of the address space in KiB", "가상 메모리 크기(KiB)"),
    "vsize": fieldName("the size of the address space in KiB", "가상 메모리 크기(KiB)"),
    "etime": fieldName("the time since its start", "시작한 뒤 지난 시간"),
    "etimes": fieldName("the seconds since its start", "시작한 뒤 지난 초"),
    "time": fieldName("the CPU time it has used", "사용한 CPU 시간"),
    "cputime": fieldName("the CPU time it has used", "사용한 CPU 시간"),
    "times": fieldName("the seconds of CPU time it has used", "사용한 CPU 시간(초)"),
    "start": fieldName("when it was started", "시작한 때"), "lstart": fieldName("date and time of its start", "시작한 날짜와 시각"),
    "stime": fieldName("when it was started", "시작한 때"), "start_time": fieldName("when it was started", "시작한 때"),
    "bsdstart": fieldName("when it was started", "시작한 때"),
    "stat": fieldName("the state in letters", "글자로 적은 상태"),
    "state": fieldName("the state in one letter", "한 글자로 적은 상태"),
    "s": fieldName("the state in one letter", "한 글자로 적은 상태"),
    "tty": fieldName("the terminal", "터미널"), "tt": fieldName("the terminal", "터미널"),
    "tname": fieldName("the terminal", "터미널"),
    "ni": fieldName("the nice value", "nice 값"), "nice": fieldName("the nice value", "nice 값"),
    "pri": fieldName("the priority", "우선순위"),
    "wchan": fieldName("where in the kernel it waits", "커널에서 기다리는 곳"),
    "psr": fieldName("the processor it runs on", "실행 중인 프로세서"),
    "cgroup": fieldName("the control group", "제어 그룹"), "unit": fieldName("the systemd unit", "systemd 유닛"),
    "label": fieldName("the security label", "보안 레이블"),
    "environ": fieldName("the environment", "환경 변수"), "exe": fieldName("the path of the program", "프로그램 경로"),
  ]
}

/// What is said of the columns of ps.
enum ProcessColumnSentences {
  static let withoutHeading = fieldName("{column} (without a heading)", "{column}(제목 없이)")
  static let withHeading = fieldName("{column} under the heading {heading}", "{heading} 제목의 {column}")
  static let descending = fieldName("{column} (greatest first)", "{column}(큰 것부터)")
  static let sorted = LocalizedSentence(english: "{code} sorts by {list}.", korean: "{code}은(는) {list} 순으로 정렬합니다.")
}
