extension RiskRule {
  static let containerDeletion = RiskRule(
    id: "container-deletion",
    english: "Containers, images or volumes are removed, with the data in them.",
    korean: "컨테이너나 이미지, 볼륨을 그 안의 데이터와 함께 지웁니다.",
    reversibility: .no, touches: [.files, .system],
    harmful: [
      "docker system prune -a", "docker volume rm x", "docker rm -f $(docker ps -aq)", "docker compose down -v",
      "docker container prune", "podman rmi -a",
    ],
    harmless: ["docker ps -a", "docker stop x", "docker logs x", "docker images", "docker compose ps"]
  ) { invocation in
    guard ["docker", "podman", "docker-compose", "nerdctl"].contains(invocation.name ?? "") else { return nil }
    let words = invocation.operands.map(\.text)
    let hasVolumes = invocation.hasFlag("v", "--volumes")
    switch words.first {
    case "system" where words.dropFirst().first == "prune": return .danger
    case "volume" where ["rm", "remove", "prune"].contains(words.dropFirst().first ?? ""): return .danger
    case "container", "image", "network", "builder", "buildx":
      return ["rm", "remove", "prune"].contains(words.dropFirst().first ?? "") ? .caution : nil
    case "compose" where words.dropFirst().first == "down", "down": return hasVolumes ? .danger : .caution
    case "rm", "rmi":
      return invocation.hasFlag("f", "--force") || hasVolumes || invocation.hasFlag("a", "--all") ? .danger : .caution
    default: return nil
    }
  }
}
