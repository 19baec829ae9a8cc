extension RiskRule {
  static let remoteDeletion = RiskRule(
    id: "remote-deletion", family: .cloud,
    reason: .init("A request tells a server to delete something.", "서버에 무언가를 지우라고 요청합니다."),
    safer: .init(
      "Send the same request as GET first, and read what would go.", "먼저 같은 요청을 GET으로 보내 무엇이 지워질지 읽어 보십시오."),
    reversibility: .no, touches: [.network],
    danger: [
      "curl -X DELETE https://api.x.org/v1/items/3", "curl --request=DELETE http://x", "http DELETE x.org/items/3",
      "wget --method=DELETE http://x", "xh delete x.org/a",
      "curl -Q 'DELE a' ftp://h/", "curl -X POST http://h/api/admin/purge", "lftp -c 'open h; rm -r a'",
    ],
    harmless: [
      "curl https://x/delete", "curl -X GET http://x", "http GET x.org q==DELETE", "lftp -c 'open h; ls'",
      "wget http://x",
    ],
    programs: ["curl", "wget", "http", "https", "xh", "xhs", "curlie", "hurl", "grpcurl", "lftp", "smbclient", "ncftp"]
  ) { invocation in
    let method = invocation.value(of: "-X", "--request", "--method")?.uppercased()
    let isNamed =
      ["http", "https", "xh", "xhs"].contains(invocation.name)
      && invocation.operands.first.map { $0.text.uppercased() } == "DELETE"
    let isCalled =
      invocation.name == "grpcurl" && invocation.operands.last.map { ByteSearch.holds("/Delete", in: $0.text) } == true
    let isPosted = method == "POST" && invocation.operands.contains { asksInPath($0.text) }
    return method == "DELETE" || isNamed || isCalled || isPosted || deletesByFTP(invocation) ? .danger : nil
  }

  /// Whether the last words of an address name the deletion: `/api/v1/admin/tsdb/delete_series?match[]=x`.
  private static func asksInPath(_ address: String) -> Bool {
    let path = address.prefix { $0 != "?" }
    return path.split(separator: "/").dropFirst(2).suffix(2).contains { word in
      ["delete", "purge", "destroy", "wipe", "shutdown", "delete_series", "clean_tombstones", "deleteall", "drop"]
        .contains(word)
    }
  }

  /// Whether a server of files is told to delete: `curl -Q 'DELE a' ftp://h`, `lftp -c 'open h; rm a'`.
  private static func deletesByFTP(_ invocation: Invocation) -> Bool {
    let flags: [String: Set<String>] = [
      "curl": ["-Q", "--quote"], "lftp": ["-c", "-e"], "smbclient": ["-c", "--command"], "ncftp": ["-c"],
    ]
    guard let name = invocation.name, let flags = flags[name] else { return false }
    let texts = zip(invocation.words, invocation.words.dropFirst()).filter { flags.contains($0.0) }.map(\.1)
    return texts.flatMap { $0.split { $0 == ";" || $0 == "\n" } }.contains { statement in
      let words = statement.split { $0 == " " || $0 == "-" || $0 == "*" || $0 == "+" }.prefix(2).map { $0.lowercased() }
      return words.first.map { deleting.contains($0) || $0 == "glob" && words.last == "rm" } == true
    }
  }

  private static let deleting: Set<String> = ["dele", "rmd", "rm", "mrm", "rmdir", "del", "deltree", "mdel"]
}
