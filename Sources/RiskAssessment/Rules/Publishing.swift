extension RiskRule {
  static let publishing = RiskRule(
    id: "publishing", family: .dataLeak,
    reason: .init(
      "Something is published; others can have it at once, and a version can hardly be taken back.",
      "무언가를 공개하며, 곧바로 남이 받을 수 있고 한번 낸 버전은 거두기 어렵습니다."),
    safer: .init(
      "See first what would be in it: npm publish --dry-run, cargo publish --dry-run, twine check.",
      "먼저 npm publish --dry-run, cargo publish --dry-run, twine check로 무엇이 담기는지 보십시오."),
    reversibility: .no, touches: [.network],
    danger: [
      "npm publish", "cargo publish", "twine upload dist/*", "gem push x.gem", "npm unpublish x", "poetry publish",
      "uv publish", "npm run build && ‹npm publish --access public›", "pnpm -r publish", "dart pub publish",
      "vsce publish", "dotnet nuget push a.nupkg", "pod trunk push a.podspec", "mix hex.publish",
    ],
    caution: [
      "docker push me/x", "gh release create v1", "gh repo edit --visibility public", "podman push x",
      "cargo yank x",
      "ngrok http 80",
    ],
    harmless: [
      "npm publish --dry-run", "cargo publish --dry-run", "twine check dist/*", "docker images", "gh release list",
      "npm pack",
      "gem build x",
    ],
    programs: [
      "npm", "pnpm", "yarn", "cargo", "twine", "docker", "podman", "gem", "gh", "poetry", "uv", "hatch", "flit", "pdm",
      "lerna", "vsce", "ovsx",
      "dart", "flutter", "dotnet", "nuget", "pod", "mix", "luarocks", "snapcraft", "ngrok",
      "cloudflared",
    ]
  ) { invocation in
    if invocation.isDryRun || invocation.isHelp { return nil }
    let words = invocation.plainWords()
    let pair = words.prefix(2).joined(separator: " ")
    switch invocation.name {
    case "gh":
      return ["release create", "release upload", "repo create"].contains(pair) || invocation.has("--visibility")
        ? .caution : nil
    case "docker", "podman": return words.first == "push" || pair == "image push" ? .caution : nil
    case "ngrok", "cloudflared": return words.isEmpty || words.first == "version" ? nil : .caution
    case "dart", "flutter": return pair == "pub publish" ? .danger : nil
    case "dotnet": return pair == "nuget push" ? .danger : nil
    case "pod": return pair == "trunk push" ? .danger : nil
    case "mix": return words.first == "hex.publish" ? .danger : nil
    case "cargo" where words.first == "yank": return .caution
    case "poetry", "uv", "hatch", "flit", "pdm", "lerna": return words.first == "publish" ? .danger : nil
    default:
      return words.first.map { ["publish", "unpublish", "upload", "push", "yank"].contains($0) } == true
        ? .danger : nil
    }
  }
}
