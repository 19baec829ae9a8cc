extension RiskRule {
  private static let decoders: Set<String> = [
    "base64", "xxd", "base32", "basenc", "openssl", "gunzip", "zcat", "gzip", "bzcat", "xzcat", "uudecode", "rev", "tr",
    "sed", "gpg", "hex", "od", "b64decode", "xz", "unxz", "bzip2", "bunzip2", "zstd", "unzstd", "zstdcat", "lz4",
    "lz4cat", "lzma", "unlzma", "lzcat", "brotli", "uncompress", "age", "iconv", "dd", "7z", "unzip", "funzip",
  ]
  private static let printers: Set<String> = [
    "echo", "printf", "cat", "print", "tac", "head", "tail", "cut", "awk",
  ]

  static let decodedCode = RiskRule(
    id: "decoded-code", family: .remoteCode,
    reason: .init(
      "Text that cannot be read here is decoded and run.", "여기서 읽을 수 없는 텍스트를 풀어 실행합니다."),
    safer: .init(
      "Decode it into a file without running it, and read that file.",
      "실행하지 말고 파일로 풀어 그 파일을 읽어 보십시오."),
    reversibility: .unknown, touches: [.system],
    danger: [
      "echo cm0gLXJmIC8= | base64 -d | ‹sh›", "‹bash <(base64 -d x)›", "‹eval \"$(echo x | xxd -r -p)\"›",
      "printf '\\x72\\x6d' | ‹sh›", "echo 'rm x' | ‹bash›", "cat a.sh | ‹sh›", "zcat x.gz | ‹bash›",
      "echo x | rev | ‹bash›", "openssl enc -d -in x | ‹sh›", "‹eval $(printf x)›", "gpg -d x | ‹sh›",
      "echo x | tr a-z n-za-m | ‹sh›", "xxd -r -p x | ‹python3›", "tail -n +5 x | ‹sh›",
      "xz -dc x | ‹sh›", "python3 gen.py | ‹sh›",
    ],
    harmless: [
      "find . | xargs python3 check.py", "cat list | xargs bash run.sh",
      "base64 -d x", "echo x | base64 -d | jq .", "cat s.sh | less", "sh s.sh", "cat d | python3 -c 'print(1)'",
      "echo 1 | python3 -m json.tool", "echo x | bash s.sh",
    ],
    programs: interpreters
  ) { invocation, script in
    guard !readsOwnProgram(invocation) else { return nil }
    let sources = script.sources(of: invocation)
    // Whatever is piped into a shell is run unread.
    let isPiped =
      !invocation.upstream.isEmpty && !invocation.takesFoundFiles
      && invocation.name.map(ShellProgram.isShell) == true
    return isPiped && !sources.isEmpty
      || sources.contains { decoders.contains($0.name ?? "") || printers.contains($0.name ?? "") }
      ? .danger : nil
  }
}
