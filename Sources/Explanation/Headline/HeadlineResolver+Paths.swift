extension HeadlineResolver {
  /// Paths of git, some of which leave out what they name: `:!*.lock`.
  func paths(_ arguments: [ArgumentText]) -> String? {
    let signs = [":(exclude)", ":!", ":^"]
    var (taken, left): ([String], [String]) = ([], [])
    for argument in arguments {
      if let sign = signs.first(where: argument.text.hasPrefix) {
        left.append(words.quoted(String(argument.text.dropFirst(sign.count))))
      } else {
        guard !argument.text.hasPrefix(":(") else { return nil }
        taken.append(shown(argument))
      }
    }
    if left.isEmpty { return words.list(taken) }
    let values = ["x": words.list(taken), "y": words.list(left)]
    return taken.isEmpty
      ? words.say("anything but {y}", "{y}을(를) 뺀 모든 것", values) : words.say("{x} without {y}", "{y}을(를) 뺀 {x}", values)
  }
}
