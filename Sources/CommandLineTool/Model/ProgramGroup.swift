/// Programs that do much the same, of which a model should know which are here.
struct ProgramGroup: Sendable {
  let programs: [String]
  /// Parts of words that suggest one of them.
  let hints: [String]

  /// Whether the request is about what they do.
  func isSuggested(by words: SuggestingWords) -> Bool {
    hints.contains(where: words.contain) || programs.contains(where: words.name)
  }

  /// All groups: those whose hints say most come first.
  static let all: [ProgramGroup] = [
    ProgramGroup(programs: ["ss", "lsof", "netstat"], hints: ["port", "listen", "socket", "포트", "소켓"]),
    ProgramGroup(programs: ["ip", "ifconfig"], hints: ["ip addr", "interface", "mac addr", "인터페이스", "ip 주소"]),
    ProgramGroup(programs: ["jq"], hints: ["json"]),
    ProgramGroup(programs: ["yq"], hints: ["yaml", "yml"]),
    ProgramGroup(programs: ["xmllint"], hints: ["xml"]),
    ProgramGroup(programs: ["ffmpeg"], hints: ["video", "audio", "mp4", "mp3", "동영상", "비디오", "오디오"]),
    ProgramGroup(programs: ["magick", "convert"], hints: ["image", "resize", "png", "jpg", "jpeg", "이미지", "사진"]),
    ProgramGroup(programs: ["docker", "podman"], hints: ["container", "docker", "컨테이너", "도커"]),
    ProgramGroup(programs: ["kubectl"], hints: ["kubernetes", "k8s", "쿠버네티스"]),
    ProgramGroup(programs: ["systemctl", "service"], hints: ["service", "daemon", "서비스", "데몬"]),
    ProgramGroup(programs: ["journalctl"], hints: ["journal", "system log", "시스템 로그"]),
    ProgramGroup(programs: ["dig", "nslookup", "host"], hints: ["dns", "domain", "도메인"]),
    ProgramGroup(programs: ["curl", "wget"], hints: ["download", "http", "url", "다운로드", "내려받"]),
    ProgramGroup(programs: ["xclip", "xsel", "wl-copy", "pbcopy"], hints: ["clipboard", "클립보드"]),
    ProgramGroup(programs: ["zip", "unzip", "7z"], hints: ["zip", "7z"]),
    ProgramGroup(programs: ["rsync", "scp"], hints: ["sync", "mirror", "remote", "동기화", "원격"]),
    ProgramGroup(programs: ["nc", "ncat", "socat"], hints: ["netcat", "tcp", "udp"]),
    ProgramGroup(programs: ["pdftotext", "qpdf"], hints: ["pdf"]),
    ProgramGroup(programs: ["sqlite3"], hints: ["sqlite"]),
    ProgramGroup(programs: ["psql"], hints: ["postgres"]),
    ProgramGroup(programs: ["python3"], hints: ["python", "파이썬"]),
    ProgramGroup(programs: ["rg", "grep"], hints: ["search in", "containing", "contain", "내용", "포함"]),
    ProgramGroup(programs: ["fd", "fdfind"], hints: ["find files", "파일 찾", "파일을 찾"]),
    ProgramGroup(programs: ["shasum", "sha256sum"], hints: ["checksum", "sha256", "체크섬"]),
    ProgramGroup(programs: ["tree"], hints: ["tree", "트리"]),
  ]
}
