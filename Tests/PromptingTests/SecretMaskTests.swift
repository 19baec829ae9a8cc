import Prompting
import Testing

/// Which texts hold secrets, which only look so, and that nothing of a secret is left.
struct SecretMaskTests {
  /// Texts with their secrets between `«` and `»`.
  ///
  /// Keys are put together here, so that this file holds nothing that a scanner of keys would take for one.
  static let secrets: [String] = [
    // Keys with a mark.
    "use «sk-\("abcdEFGH1234ijklMNOP5678")» for the api", "key: «sk-ant-\("api03-Ab12Cd34Ef56Gh78Ij90")»",
    "OPENAI_API_KEY=«sk-proj-\("Ab12_Cd34-Ef56Gh78Ij90")»",
    "clone with «ghp_\("aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9")»",
    "«gho_\("aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9")»", "«ghs_\("aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9")» expired",
    "«github_pat_\("11ABCDEFG0aB3dE6gH9jK2_mN5pQ8sT1vW4yZ7aB3dE6")»", "«glpat-\("aB3dE6gH9jK2mN5pQ8sT")»",
    "aws key «AKIA\("IOSFODNN7EXAMPLE")» in the log", "«ASIA\("IOSFODNN7EXAMPLE")»",
    "«AKIA\("IOSFODNN7EXAMPLE")»,«wJalrXUtnFEMI/K7MDENG/\("bPxRfiCYEXAMPLEKEY")»",
    "«xoxb-\("123456789012-abcdefGHIJ")»", "«xoxp-\("123456789012-abcdefGHIJ")»",
    "«xapp-\("1-A0123456789-abcdefghij")»",
    "«AIza\("SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q")»", "«ya29.\("a0AfH6SMBx7y8z9_abc-def")»",
    "«sk_live_\("4eC39HqLyjWDarjtT1zdp7dc")»", "«rk_live_\("4eC39HqLyjWDarjtT1zdp7dc")»",
    "«npm_\("aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9")»",
    "«pypi-\("AgEIcHlwaS5vcmcCJDEyMzQ1Njc4LTkwYWItY2RlZi0xMjM0")»", "«hf_\("aBcDeFgHiJkLmNoPqRsTuVwXyZ012345")»",
    "«dop_v1_\("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")»",
    "«SG.\("aBcDeFgHiJkLmNoPqRsTuV.aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789aBcDeFg")»",
    "«gsk_\("aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789")»", "«hvs.\("CAESIJ1234567890abcdefghij")»",
    "«shpat_\("0123456789abcdef0123456789abcdef")»", "«dckr_pat_\("aBcDeFgHiJkLmNoPq1234567")»",
    "https://hooks.slack.com/services/«T0000AAAA/B0000BBBB/\("abcdEFGH1234ijklMNOP5678")»",
    "«123456789:\("AAE1aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3d")» is the bot",
    "«eyJ\("hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N")»",
    "root:«$6$\("rounds$abcdefghijklmnopqrstuvwxyz0123456789./ABCDEF")»:19000:0",
    "«$2b$\("12$abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ01234")»",
    // Headers.
    "curl -H 'Authorization: Bearer «abc.def-123»' https://x.y", "Authorization: «s3cr3tvalue»",
    "authorization: Basic «dXNlcjpwYXNzd29yZA==»", "-H \"Authorization: token «0123456789abcdef0123»\"",
    "Bearer «a1b2c3d4e5f6»", "Basic «dXNlcjpwYXNzd29yZA==»", "X-Api-Key: «0a1b2c3d4e5f»",
    "PRIVATE-TOKEN: «a1B2c3D4e5F6»",
    "Proxy-Authorization: Basic «dXNlcjpwYXNzd29yZA==»",
    // URLs.
    "git clone https://me:«hunter2»@example.com/x.git", "postgres://app:«p@ssw0rd»@db:5432/main",
    "postgres://app:«p/ssw0rd»@db:5432/main",
    "redis://:«foobared»@localhost:6379/0",
    "ftp://a:«b»@h/", "mongodb+srv://u:«p%40ss»@c.example.net/?x=1", "amqp://guest:«guest»@mq", "http://u:«1»@h",
    "https://«0123456789abcdef0123456789abcdef01234567»@example.com/",
    // Names and values.
    "password=«hunter2»", "password = «hunter2»", "passwd: «hunter2»", "PASSWORD='«two words»'", "pwd=«geheim»",
    "secret=«abcdef»", "token=«abcd1234»", "api_key=«abcd1234»", "api-key: «abcd1234»", "apikey=\"«abcd1234»\"",
    "{\"password\": \"«a b»\", \"x\": 1}", "{\"api_key\":\"«abcd1234»\"}", "'client_secret' => '«abcd1234»'",
    "DB_PASSWORD=«correct-horse»", "export GITHUB_TOKEN=«abcdef1234»", "PGPASSWORD=«geheim» psql -h db",
    "dbPassword: \"«geheim»\"", "<password>«geheim»</password>", "Server=x;User=sa;Password=«Pa55»;Database=y",
    "AccountName=x;AccountKey=«Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==»;End=y",
    "aws_secret_access_key = «wJalrXUtnFEMI/K7MDENG/\("bPxRfiCYEXAMPLEKEY")»",
    "aws_session_token=«FwoGZXIvYXdzEBYaDH0123456789»",
    "https://x.y/z?token=«0a1b2c3d»&page=2", "ENCRYPTION_KEY=«0123456789abcdef0123456789abcdef»",
    "token: «da39a3ee5e6b4b0d3255bfef95601890afd80709»", "secret은 «a1b2c3d4»", "PW=${DB_PASSWORD:-«hunter2»}",
    "APP_ID_X=«Zx81kQp0Lm27Vt93Bn45Rc»",
    "session=«Zx81kQp0Lm27Vt93Bn45Rc»", "password:«abc»", "userPassword:: x password: «hunter»",
    "password=«hunter2»로 접속", "//registry/:_authToken=«abcd-1234-efgh»",
    "passphrase: «open sesame 1»".replacing("open sesame 1", with: "open-sesame-1"),
    // Flags and commands.
    "mysql -u root -p«hunter2» db", "mysqldump -p'«a b»' db > x.sql", "sshpass -p «hunter2» ssh me@host",
    "sshpass -p«hunter2» ssh me@host",
    "curl -u me:«hunter2» https://x.y", "curl --user 'me:«hunter 2»' https://x.y", "redis-cli -a «hunter2» ping",
    "wget --password «hunter2» ftp://x", "tool --password=«hunter2» x", "tool --api-key «abcd1234» run",
    "tool --token «abcd1234»",
    "echo «hunter2» | sudo -S apt update", "echo 'me:«hunter2»' | chpasswd", "docker login -u me -p «hunter2»",
    "zip -P «hunter2» a.zip b", "openssl enc -aes-256-cbc -pass pass:«hunter2»", "smbclient -U me%«hunter2» //h/s",
    "http -a me:«hunter2» x.y",
    "machine example.com login me password «hunter2»", "machine example.com\n  login me\n  password «hunter»",
    "db.example.com:5432:main:me:«hunter2»",
    // Sentences.
    "log in, the password is «hunter2»", "my password is «Tr0ub4dor&3», use it", "set the root password to «S3cret!»",
    "connect with password «hunter2»",
    "the api key is «abcd1234efgh»", "비밀번호 «1234»로 pdf 암호화", "set password «abcdef» for user bob",
    "zip with the password «correcthorsebattery»",
    "curl https://api.telegram.org/bot«123456789:\("AAE1aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3d")»/getMe",
    "export SECRET_KEY_BASE=«abcdefghijklmnop»", "sudo -S <<< «hunter2» apt update", "PASSWORD=\"«ab\\\"cd»\" next",
    "{\\\"password\\\": \\\"«a b»\\\"}", "docker run -e POSTGRES_PASSWORD=«postgres» postgres",
    "비밀번호는 «hunter2»이고 서버는 db", "비밀번호: «사과나무123»", "암호 «hunter2»로 압축",
    "비번은 «qwer1234» 입니다",
    "토큰은 «abcd1234efgh»입니다", "API 키 «abcd1234efgh»로 호출", "비밀번호를 «hunter2»로 바꿔", "패스워드가 «letmein»인 서버",
    "password는 «hunter2»",
    // Private keys.
    "«-----BEGIN RSA PRIVATE \("KEY-----\nMIIE\nabc=\n-----END RSA PRIVATE KEY-----")»\nend",
    "«-----BEGIN OPENSSH PRIVATE \("KEY-----\nb3BlbnNzaC1rZXktdjEA\n-----END OPENSSH PRIVATE KEY-----")»",
    "cut: «-----BEGIN PRIVATE \("KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC")»",
    "«-----BEGIN PGP PRIVATE KEY \("BLOCK-----\nx\n-----END PGP PRIVATE KEY BLOCK-----")»",
  ]

  /// Texts without a secret.
  static let plain: [String] = [
    "listening port 5000", "show commit da39a3ee5e6b4b0d3255bfef95601890afd80709", "git revert 3f2a1bc",
    "run 550e8400-e29b-41d4-a716-446655440000",
    "docker pull nginx@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "decode aGVsbG8gd29ybGQgMTIzNDU2Nzg5MA==",
    "echo aGVsbG8gd29ybGQ= | base64 -d", "count the tokens in a file", "max_tokens=500", "tokens: 500",
    "num_tokens = 1200",
    "find files that contain password", "grep -r password= .", "grep -ri 'password' /etc/app.conf",
    "change my password", "password file",
    "password.txt", "cat passwords.csv", "PASSWORD=$PASS", "PASSWORD=${PASS:-x}", "token=$(cat token.txt)",
    "--password-file /run/secret.txt",
    "tool --password-stdin < x", "password: must be at least 8 characters", "the password is required",
    "password is not set",
    "invalid token", "error: unexpected token: expecting a name", "syntax error near unexpected token `('",
    "secret santa list",
    "kubectl get secret my-secret -o yaml", "kubectl create secret generic name", "gh auth token", "gh auth login",
    "pass show email/work",
    "pass: 12, fail: 3", "sk-learn tutorial for beginners with many pages", "task-list-of-2024-things-to-do-tomorrow",
    "disk-usage-report-2024-01-02.txt",
    "mail me at someone@example.com", "git@github.com:user/repo.git", "https://example.com/path?x=1&y=2",
    "https://user@example.com/", "http://localhost:8080/a@b",
    "https://[::1]:8080/@x", "ssh://git@host:22/x", "scp a host:/b", "key=value", "sort --key=2 a", "sort -k 2 a",
    "the primary key is id", "add my ssh key to the agent",
    "ssh-keygen -t ed25519 -C me@x", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ1234567890abcdefGHIJKLmnop me@x",
    "keyboard layout", "monkey = 3",
    "-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----",
    "-----BEGIN PUBLIC KEY-----\nMIIE\n-----END PUBLIC KEY-----", "mkdir -p a/b/c", "cp -p a b",
    "docker run -p 8080:80 nginx", "nmap -p1-1000 host", "basic usage of awk", "Basic Authentication",
    "bearer of bad news", "Bearer token", "Authorization: $TOKEN",
    "Authorization: Bearer $TOKEN", "Authorization: Bearer <token>", "curl -u $USER:$PASS x", "mysql -p db",
    "mysql -u root -p", "PWD=/home", "OLDPWD=/tmp",
    "COMMIT=da39a3ee5e6b4b0d3255bfef95601890afd80709", "PATH=/usr/local/bin:/usr/bin", "VERSION=1.2.3-rc.4+build.567",
    "URL=https://example.com/Ab1/Cd2",
    "IMAGE=registry.example.com/team/app:2024.01.02-AbC123", "FILE=Backup_2024-01-02T03-04-05Z.tar.gz",
    "/usr/share/doc/libSomething1.2-Dev/examples/Makefile99",
    "비밀번호 변경하는 방법", "비밀번호 없는 사용자 찾기", "암호화된 파일 찾기", "암호를 base64로 디코딩", "비밀번호는 8자리 이상", "토큰 개수 세기",
    "비밀번호 파일 /etc/shadow 보기",
    "password sha256", "hash the password with bcrypt", "password=", "password: ", "password:", "token=null",
    "secret: ****", "password=<password>", "password={{ pw }}",
    "x-api-key: YOUR", "rename auth.js to auth.ts", "auth=true", "signature: none", "author: me", "authority=x",
    "compass=north", "bypass=1", "main.swift:12:5:error:foo",
    "root:x:0:0:root:/root:/bin/bash", "12:34:56:78:90", "a.c:12:abc", "1700000000:15", "MAC 00:1a:2b:3c:4d:5e",
    "2024-01-02T03:04:05Z", "eyJhbGciOiJIUzI1NiJ9",
    "AKIA", "AKIAX", "ghp_short", "sk-1", "npm_config_registry", "hf_hub", "$1 $2 $6", "price is $5",
    "awk '{print $1}'", "token_count: 12345678", "password_hash_algorithm: argon2",
    "list secrets", "token = next()", "self.password = config['password']", "pw = pw[:-1]", "token = Name.Function",
    "Token: '#d8dee9'",
    "user_pass = (a + b)", "change password of {user}", "the password is locked.", "pass it to select()",
    "kpasswd 464/udp",
    "the password contents while reading", "run with password authentication off", "password=`cat x`",
    "the secret of success is work", "token ring network", "password manager for linux",
    "what does pwd do", "pwd", "cd $PWD", "pass=1", "passed: 12",
  ]

  private static func read(_ marked: String) -> (text: String, secrets: [String]) {
    var secrets: [String] = []
    for part in marked.split(separator: "«", omittingEmptySubsequences: false).dropFirst() {
      secrets += part.split(separator: "»", omittingEmptySubsequences: false).prefix(1).map(String.init)
    }
    return (marked.replacing("«", with: "").replacing("»", with: ""), secrets)
  }

  @Test("secrets are masked exactly", arguments: SecretMaskTests.secrets)
  func isMasked(marked: String) {
    let (text, secrets) = Self.read(marked)
    var mask = SecretMask()
    let result = mask.mask(text)
    var expected = text
    var names: [String: Int] = [:]
    for secret in secrets {
      guard names[secret] == nil else { continue }
      names[secret] = names.count + 1
    }
    expected = ""
    var rest = marked[...]
    while let open = rest.firstIndex(of: "«"), let close = rest.firstIndex(of: "»") {
      expected += rest[..<open] + "QMARK_SECRET_\(names[String(rest[rest.index(after: open)..<close])] ?? 0)"
      rest = rest[rest.index(after: close)...]
    }
    expected += rest
    #expect(result == expected)
    #expect(mask.restore(result) == text)
    #expect(mask.count == names.count)
  }

  @Test("what only looks like a secret stays", arguments: SecretMaskTests.plain)
  func staysPlain(text: String) {
    var mask = SecretMask()
    #expect(mask.mask(text) == text)
    #expect(mask.count == 0)
  }

  @Test("a long value without blanks is masked to its end, whatever other names it holds")
  func isMaskedToItsEnd() {
    let secret = String(repeating: "Ab1cD2eF3gH4", count: 500)
    let rest = "&pwd=Geheim1&x=/tmp&token=ab12cd34"
    var mask = SecretMask()
    let result = mask.mask("KEYSTORE_TOKEN=\(secret)\(rest)")
    #expect(result == "KEYSTORE_TOKEN=QMARK_SECRET_1&pwd=QMARK_SECRET_2&x=/tmp&token=QMARK_SECRET_3")
    #expect(mask.restore(result).contains(secret))
  }
}
