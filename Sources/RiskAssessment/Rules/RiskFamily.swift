/// What kind of harm a rule is about; the index of the documentation is ordered by it.
package enum RiskFamily: String, Hashable, Sendable, CaseIterable {
  case deletion, overwriting
  case devices = "disks"
  case permissions = "access"
  case privilege = "rights"
  case remoteCode = "unread-code"
  case dataLeak = "leaks"
  case git, containers, cloud, databases
  case packages = "software"
  case services, network, processes, keys
  case schedules = "jobs"
  case shellFiles = "records"
  case archives, kernel

  /// What the family is called.
  package var title: BilingualText {
    switch self {
    case .deletion: .init("Deleting files", "파일 삭제")
    case .overwriting: .init("Overwriting files", "파일 덮어쓰기")
    case .devices: .init("Disks and file systems", "디스크와 파일 시스템")
    case .permissions: .init("Permissions and owners", "권한과 소유자")
    case .privilege: .init("Other users' rights", "다른 사용자의 권한")
    case .remoteCode: .init("Code that nobody read", "읽어 보지 않은 코드")
    case .dataLeak: .init("Data that leaves the machine", "밖으로 나가는 데이터")
    case .git: .init("Git history and work", "git 이력과 작업")
    case .containers: .init("Containers and clusters", "컨테이너와 클러스터")
    case .cloud: .init("Cloud accounts", "클라우드 계정")
    case .databases: .init("Databases", "데이터베이스")
    case .packages: .init("Packages", "패키지")
    case .services: .init("Services and shutdown", "서비스와 종료")
    case .network: .init("Firewall and network", "방화벽과 네트워크")
    case .processes: .init("Processes", "프로세스")
    case .keys: .init("Keys and certificates", "키와 인증서")
    case .schedules: .init("Scheduled jobs", "예약 작업")
    case .shellFiles: .init("Shell files and records", "셸 파일과 기록")
    case .archives: .init("Archives and downloads", "압축 파일과 내려받기")
    case .kernel: .init("The kernel", "커널")
    }
  }
}
