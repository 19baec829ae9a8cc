extension RiskRule {
  static let containerEscape = RiskRule(
    id: "container-escape", family: .containers,
    reason: .init(
      "What runs in the container can do everything on this machine.",
      "컨테이너 안의 프로그램이 이 컴퓨터에서 무엇이든 할 수 있습니다."),
    safer: .init(
      "Mount the one folder that is needed, read-only where possible, and give single rights with --cap-add.",
      "필요한 디렉터리 하나만 되도록 읽기 전용으로 연결하고, --cap-add로 권한을 하나씩 주십시오."),
    reversibility: .unknown, touches: [.privilege, .system, .files],
    danger: [
      "docker run -v /:/host x", "docker run --privileged x",
      "docker run -v /var/run/docker.sock:/var/run/docker.sock x",
      "docker run --pid=host x", "docker run --mount type=bind,source=/,target=/h x",
      "podman run --privileged -it x sh",
      "docker run -v /etc:/etc x", "docker exec --privileged c sh", "docker run --cap-add=ALL x",
      "docker run --device /dev/sda x",
      "kubectl run x --image=y --privileged", "docker run -it --rm -v /:/mnt alpine chroot /mnt",
      "docker run --volume=/root:/r x",
    ],
    caution: ["docker run --network host x", "docker run --security-opt seccomp=unconfined x"],
    harmless: [
      "docker run x", "docker run -v .:/work x", "docker run -v data:/var/lib/x x", "docker run -v \"$PWD\":/w x",
      "docker run --cap-add=NET_ADMIN x", "docker exec c sh", "docker run -v /srv/data:/data x",
    ],
    programs: ["docker", "podman", "nerdctl", "kubectl", "oc", "k", "curl", "ctr"]
  ) { invocation in
    if invocation.name == "curl" {
      let isEngine = invocation.value(of: "--unix-socket").map {
        $0.hasSuffix("docker.sock") || $0.hasSuffix("podman.sock")
      }
      let changes =
        invocation.value(of: "-X", "--request").map { $0 != "GET" } == true || invocation.has("-d", "--data")
      return isEngine == true && changes ? .danger : nil
    }
    let isOverridden = invocation.value(of: "--overrides").map { text in
      ByteSearch.holdsAny(
        of: ["\"privileged\":true", "hostPID", "hostPath", "hostNetwork"], in: text.filter { $0 != " " })
    }
    if isOverridden == true || invocation.has("--profile=sysadmin") { return .danger }
    let command = ContainerCommand(invocation)
    guard ["run", "create", "exec"].contains(command.first) else { return nil }
    if invocation.has("--privileged") { return .danger }
    let values = ["--pid", "--ipc", "--userns"].compactMap { invocation.value(of: $0) }
    if values.contains("host") || invocation.value(of: "--cap-add").map({ ["ALL", "SYS_ADMIN"].contains($0) }) == true {
      return .danger
    }
    if invocation.value(of: "--device").map(TargetPath.isDataDevice) == true { return .danger }
    if invocation.words.contains(where: mountsSystem) { return .danger }
    let isOpen =
      ["--network", "--net"].contains { invocation.value(of: $0) == "host" }
      || invocation.value(of: "--security-opt").map { $0.hasSuffix("unconfined") } == true
    return isOpen ? .caution : nil
  }

  private static func mountsSystem(_ word: String) -> Bool {
    var path = word
    for start in ["--volume=", "-v"] where path.hasPrefix(start) { path = String(path.dropFirst(start.count)) }
    if let source = path.split(separator: ",").first(where: { $0.hasPrefix("source=") || $0.hasPrefix("src=") }) {
      path = source.drop { $0 != "=" }.dropFirst() + ":"
    }
    guard path.hasPrefix("/"), let colon = path.firstIndex(of: ":") else { return false }
    path = String(path[..<colon])
    return path.hasSuffix("docker.sock") || path.hasSuffix("containerd.sock") || TargetPath.isSystem(path)
  }
}
