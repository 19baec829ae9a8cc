extension RiskRule {
  static let containerDeletion = RiskRule(
    id: "container-deletion", family: .containers,
    reason: .init(
      "Containers, images or volumes are removed, with the data in them.",
      "컨테이너나 이미지, 볼륨을 그 안의 데이터와 함께 지웁니다."),
    mildReason: .init(
      "Containers or virtual machines, or what belongs to them, are made, changed, stopped or removed.",
      "컨테이너나 가상 머신, 또는 그에 속한 것을 만들거나 바꾸거나, 멈추거나 지웁니다."),
    safer: .init(
      "List them first (docker ps -a, docker volume ls, docker system df), and stop a container instead of removing it.",
      "먼저 목록(docker ps -a, docker volume ls, docker system df)을 보고, 지우는 대신 멈추십시오."),
    reversibility: .no, touches: [.files, .system],
    danger: [
      "docker system prune -a", "docker volume rm x", "docker rm -f $(docker ps -aq)", "docker compose down -v",
      "podman rmi -a", "docker volume prune", "docker-compose down --volumes", "docker image prune -a",
      "docker system prune --volumes -f", "docker ps -aq | xargs ‹docker rm -f›", "docker rmi -f $(docker images -q)",
      "docker container prune -f", "docker rm -v x", "docker compose -f a.yml down -v", "docker swarm leave --force",
      "docker stack rm x", "docker builder prune -a", "docker compose rm -fsv", "docker container rm -f x",
      "docker rm $(docker ps -aq)",
    ],
    caution: [
      "docker rm x", "docker rmi x", "docker compose down", "docker container prune", "docker network rm x",
      "docker image rm x", "docker image prune", "docker service scale web=0", "docker network prune",
      "docker rm $(docker ps -aq -f status=exited)",
    ],
    harmless: [
      "docker ps -a", "docker stop x", "docker logs x", "docker images", "docker compose ps", "docker volume ls",
      "docker run --rm x", "docker system df", "docker compose -f down.yml ps", "docker inspect rm",
    ],
    table: .containers, level: containerLevel)

  private static func containerLevel(_ invocation: Invocation) -> RiskLevel? {
    guard let name = invocation.name, ContainerCommand.programs.contains(name) else { return nil }
    let command = ContainerCommand(invocation)
    let removes = ["rm", "remove", "prune"].contains(command.second)
    let isForced = invocation.hasFlag("f", "--force") && command.first != "compose" || invocation.hasFlag("a", "--all")
    let hasVolumes = invocation.hasFlag("v", "--volumes")
    switch command.first {
    case "system": return command.second == "prune" || command.second == "reset" ? .danger : nil
    case "volume", "stack", "service", "secret", "machine", "pod":
      if removes { return .danger }
      return command.words.contains { $0.hasSuffix("=0") } ? .caution : nil
    case "swarm": return command.second == "leave" && invocation.has("--force", "-f") ? .danger : nil
    case "container", "image", "network", "builder", "buildx", "context":
      return removes ? isForced || hasVolumes ? .danger : .caution : nil
    case "compose":
      if command.second == "rm" { return hasVolumes ? .danger : .caution }
      return command.second == "down" ? hasVolumes || invocation.has("--rmi") ? .danger : .caution : nil
    case "rm", "rmi":
      return isForced || hasVolumes || invocation.arguments.contains(where: listsAll) ? .danger : .caution
    default: return nil
    }
  }

  /// Whether a word stands for every container or image that there is: `$(docker ps -aq)`.
  private static func listsAll(_ argument: InvocationArgument) -> Bool {
    argument.isDynamic
      && ByteSearch.holdsAny(of: ["ps -aq", "ps -qa", "ps -a -q", "images -q", "images -aq"], in: argument.written)
      && !ByteSearch.holdsAny(of: ["-f ", "filter", "grep", "|"], in: argument.written)
  }
}
