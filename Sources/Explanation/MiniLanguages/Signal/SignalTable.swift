import CommandReference

/// A signal.
struct SignalEntry {
  /// The name without SIG.
  var name: String
  var linux: Int?
  var macos: Int?
  /// What it is for, as the end of "…, which".
  var purpose: LocalizedSentence

  init(_ name: String, _ linux: Int?, _ macos: Int?, _ english: String, _ korean: String) {
    self.name = name
    self.linux = linux
    self.macos = macos
    purpose = LocalizedSentence(english: english, korean: korean)
  }
}

/// The signals of Linux and macOS.
enum SignalTable {
  static let entries: [SignalEntry] = [
    SignalEntry(
      "HUP", 1, 1, "tells that the terminal is gone; many services read their settings again on it",
      "터미널이 끊겼음을 알리며, 많은 서비스가 이때 설정을 다시 읽습니다"),
    SignalEntry("INT", 2, 2, "interrupts a program, as Ctrl-C does", "Ctrl-C처럼 프로그램을 중단시킵니다"),
    SignalEntry("QUIT", 3, 3, "ends a program with a core dump, as Ctrl-\\ does", "Ctrl-\\처럼 코어 덤프를 남기고 끝냅니다"),
    SignalEntry("ILL", 4, 4, "tells of an instruction that does not exist", "없는 명령어를 실행했음을 알립니다"),
    SignalEntry("TRAP", 5, 5, "is used by debuggers", "디버거가 씁니다"),
    SignalEntry("ABRT", 6, 6, "a program sends to itself when it gives up", "프로그램이 스스로 포기할 때 보냅니다"),
    SignalEntry("BUS", 7, 10, "tells of an access to memory that is not there", "없는 메모리에 접근했음을 알립니다"),
    SignalEntry("FPE", 8, 8, "tells of a wrong calculation, such as a division by zero", "0으로 나누기 같은 잘못된 계산을 알립니다"),
    SignalEntry("KILL", 9, 9, "ends a program at once and cannot be refused", "프로그램을 바로 끝내며 거부할 수 없습니다"),
    SignalEntry("USR1", 10, 30, "has the meaning that each program gives it", "뜻은 프로그램마다 다릅니다"),
    SignalEntry("SEGV", 11, 11, "tells of a forbidden access to memory", "허용되지 않은 메모리 접근을 알립니다"),
    SignalEntry("USR2", 12, 31, "has the meaning that each program gives it", "뜻은 프로그램마다 다릅니다"),
    SignalEntry("PIPE", 13, 13, "tells that nobody reads the output any more", "출력을 읽는 쪽이 없어졌음을 알립니다"),
    SignalEntry("ALRM", 14, 14, "tells that a timer has run out", "타이머가 끝났음을 알립니다"),
    SignalEntry("TERM", 15, 15, "asks a program to end in order", "프로그램에 정상 종료를 요청합니다"),
    SignalEntry("CHLD", 17, 20, "tells that a child process ended or stopped", "자식 프로세스가 끝나거나 멈췄음을 알립니다"),
    SignalEntry("CONT", 18, 19, "lets a paused program go on", "멈춘 프로그램을 계속하게 합니다"),
    SignalEntry("STOP", 19, 17, "pauses a program and cannot be refused", "프로그램을 멈추며 거부할 수 없습니다"),
    SignalEntry("TSTP", 20, 18, "pauses a program, as Ctrl-Z does", "Ctrl-Z처럼 프로그램을 멈춥니다"),
    SignalEntry(
      "TTIN", 21, 21, "pauses a program in the background that reads from the terminal", "터미널에서 읽으려는 백그라운드 프로그램을 멈춥니다"),
    SignalEntry(
      "TTOU", 22, 22, "pauses a program in the background that writes to the terminal", "터미널에 쓰려는 백그라운드 프로그램을 멈춥니다"),
    SignalEntry("URG", 23, 16, "tells of urgent data on a connection", "연결에 긴급 데이터가 왔음을 알립니다"),
    SignalEntry("XCPU", 24, 24, "tells that the limit of processor time is reached", "프로세서 시간 한도에 이르렀음을 알립니다"),
    SignalEntry("XFSZ", 25, 25, "tells that the limit of file size is reached", "파일 크기 한도에 이르렀음을 알립니다"),
    SignalEntry("VTALRM", 26, 26, "tells that a timer of processor time has run out", "프로세서 시간 타이머가 끝났음을 알립니다"),
    SignalEntry("PROF", 27, 27, "tells that a timer for measuring has run out", "측정용 타이머가 끝났음을 알립니다"),
    SignalEntry("WINCH", 28, 28, "tells that the window has another size", "창 크기가 바뀌었음을 알립니다"),
    SignalEntry("SYS", 31, 12, "tells of a system call that does not exist", "없는 시스템 호출을 알립니다"),
  ]

  /// The signal of a name, with or without SIG, in any case.
  static func named(_ name: String) -> SignalEntry? {
    let upper = name.uppercased()
    let short = upper.hasPrefix("SIG") ? String(upper.dropFirst(3)) : upper
    return entries.first { $0.name == short }
  }
}
