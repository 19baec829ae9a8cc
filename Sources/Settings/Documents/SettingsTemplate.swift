/// The file that is written where there is none: every setting with its meaning and its default, commented out.
package enum SettingsTemplate {
  /// The file's text.
  package static func text(inKorean: Bool) -> String {
    var lines = [
      Phrase(
        "# The settings of qmark. A flag counts more than a variable QMARK_*, and that more than this file.",
        "# qmark의 설정입니다. 플래그가 QMARK_* 변수보다, 변수가 이 파일보다 우선합니다."),
      Phrase(
        "# qmark config list shows what counts and where it comes from.",
        "# 적용된 값과 그 출처는 qmark config list로 볼 수 있습니다."),
    ].map { $0.text(inKorean: inKorean) }
    var table: [String] = []
    for key in SettingKey.all {
      let (path, name, value) = example(of: key)
      lines.append("")
      if path != table {
        lines += ["[" + TOMLText.dotted(path) + "]"]
        table = path
        if key.kind != .fields { lines.append("") }
      }
      lines.append("# " + comment(on: key, inKorean: inKorean))
      lines.append("# \(name) = \(value)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func comment(on key: SettingKey, inKorean: Bool) -> String {
    var text = key.summary.text(inKorean: inKorean)
    if !key.kind.words.isEmpty { text += " (" + key.kind.words.joined(separator: ", ") + ")" }
    guard key.defaultValue == nil else { return text }
    return text + (inKorean ? " 기본값: " : " Default: ") + key.absence.text(inKorean: inKorean) + "."
  }

  /// The default, or where there is none a value that shows the form.
  private static func example(of key: SettingKey) -> (table: [String], name: String, value: String) {
    if key.kind == .fields { return (key.path, "X-Title", TOMLText.quoted("qmark")) }
    let value = key.defaultValue ?? examples[key.name] ?? .text("…")
    return (key.path.dropLast(), TOMLText.key(key.path[key.path.count - 1]), value.toml)
  }

  private static let examples: [String: SettingValue] = [
    "language": .text("en"),
    "deny": .patterns([CommandPatternText(pattern: "git push --force"), CommandPatternText(pattern: "curl | sh")]),
    "confirm": .patterns([CommandPatternText(pattern: "kubectl delete")]),
    "allow": .patterns([CommandPatternText(pattern: "kubectl delete pod *")]),
    "model.provider": .text("ollama"),
    "model.name": .text("qwen3:8b"),
    "model.base_url": .text("http://127.0.0.1:11434"),
    "model.protocol": .text("ollama"),
    "model.api_version": .text("2024-10-21"),
    "model.key": .text("…"),
    "model.key_variable": .text("OPENAI_API_KEY"),
    "model.key_command": .text("pass show openai"),
    "model.key_file": .text("~/.config/qmark/key"),
    "model.structured_output": .text("schema"),
    "model.request_tokens": .number(8000),
    "model.max_tokens_per_day": .number(100_000),
    "model.proxy": .text("http://127.0.0.1:3128"),
    "model.ca_file": .text("/etc/ssl/certs/ca-certificates.crt"),
  ]
}
