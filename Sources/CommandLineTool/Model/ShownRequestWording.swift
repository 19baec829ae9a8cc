import Platform
import Prompting

/// What is said below a request that is shown.
struct ShownRequestWording: Sendable {
  let language: Language

  private func say(_ english: String, _ korean: String) -> String { language.say(english, korean) }

  var notSent: String { say("Nothing was sent.", "아무것도 보내지 않았습니다.") }

  func tokens(_ count: Int) -> String { say("About \(count) tokens.", "약 \(count)토큰입니다.") }

  func masked(_ kinds: [(kind: SecretKind, count: Int)]) -> String {
    if kinds.isEmpty { return say("Masked: nothing.", "가린 비밀 정보: 없음.") }
    return say("Masked: ", "가린 비밀 정보: ") + kinds.map { name($0.kind, $0.count) }.joined(separator: ", ") + "."
  }

  func dropped(_ parts: [DroppedPart]) -> String {
    if parts.isEmpty { return say("Left out to fit: nothing.", "길이 때문에 뺀 것: 없음.") }
    return say("Left out to fit: ", "길이 때문에 뺀 것: ") + parts.map(name).joined(separator: ", ") + "."
  }

  private func name(_ kind: SecretKind, _ count: Int) -> String {
    switch kind {
    case .key: number(count, "key", "keys", "키")
    case .password: number(count, "password", "passwords", "비밀번호")
    case .token: number(count, "token or secret", "tokens or secrets", "토큰 또는 비밀 값")
    case .privateKey: number(count, "private key", "private keys", "개인 키")
    }
  }

  private func name(_ part: DroppedPart) -> String {
    switch part {
    case .manualLines(let count): number(count, "line of the manual", "lines of the manual", "매뉴얼 줄")
    case .examples(let count): number(count, "example", "examples", "예시")
    case .rejected(let count): number(count, "command shown before", "commands shown before", "앞서 보인 명령")
    case .context(let bytes): say("\(bytes) bytes from the middle of the input", "입력 가운데 \(bytes)바이트")
    case .instructions(let bytes): say("\(bytes) bytes of instructions.md", "instructions.md \(bytes)바이트")
    }
  }

  private func number(_ count: Int, _ one: String, _ many: String, _ korean: String) -> String {
    say("\(count) \(count == 1 ? one : many)", "\(korean) \(count)개")
  }
}
