import Platform

extension JqSpeaker {
  /// An entry of an object in a list of them; nil where its value cannot be said briefly.
  func entry(_ entry: JqEntry, _ scope: JqScope, _ depth: Int = 0) -> String? {
    let name = name(of: entry.key)
    guard let value = entry.value, !isSameName(value, entry.key) else { return name }
    if case .number(let text) = value.kind { return name + ": " + text }
    guard let noun = phrase(value, scope, depth + 1), noun.text.count < 80 else { return nil }
    if JqSpeaker.isLiteral(value) { return name + ": " + noun.text }
    return name + " (" + noun.full + ")"
  }

  func name(of key: JqEntry.Key) -> String {
    switch key {
    case .name(let name), .variable(let name): name
    case .location: "__loc__"
    case .text(let text): noun(text, value).full
    case .computed(let expression): "(" + source(expression.range) + ")"
    }
  }

  /// `name: .name`, `name: $name`.
  private func isSameName(_ value: JqExpression, _ key: JqEntry.Key) -> Bool {
    guard case .name(let name) = key, case .field(let base, name) = value.kind, case .identity = base.kind else {
      return false
    }
    return true
  }

  /// An object that is built, where that can be said briefly.
  func object(_ entries: [JqEntry], _ scope: JqScope, _ depth: Int) -> JqNoun? {
    if entries.isEmpty { return JqNoun(text: choose("an empty object", "빈 객체")) }
    guard entries.count <= 4 else { return nil }
    var names: [String] = []
    for entry in entries {
      guard let name = self.entry(entry, scope, depth + 1) else { return nil }
      names.append(name)
    }
    let values = ["list": joined(names)]
    return JqNoun(text: choose("an object with {list}", "{list}이(가) 든 객체", values))
  }
}
