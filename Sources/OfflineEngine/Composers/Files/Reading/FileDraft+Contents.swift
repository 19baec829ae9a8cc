extension FileDraft {
  /// `containing the word TODO`, `without 'foo'`, `TODO가 들어있는`, `search for foo in`.
  mutating func readContents() {
    for token in words.all(.contain, .match) { readContent(token) }
    for token in words.all(.not, .with) { readAbsent(token) }
    if request.contents.isEmpty { readSearched() }
    if request.contents.isEmpty { readSearchedLast() }
    guard !request.contents.isEmpty else { return }
    readPattern()
    for token in words.all(.text, .word, .content) { words.take(token) }
  }

  /// `the pattern 'a.*b'`, `the regular expression ^x`.
  private mutating func readPattern() {
    guard request.contents.count == 1, let noun = words.indices.first(where: { words.means($0, .pattern) }),
      words.after(noun).map({ words.text($0) == request.contents[0].text }) ?? false
    else { return }
    words.take(noun)
    request.contents[0].isPattern =
      LinePattern.typed(request.contents[0].text, isPattern: false) != nil
      || words.text(noun).lowercased().hasPrefix("reg")
  }

  private mutating func readContent(_ token: Int) {
    guard words.isFree(token) else { return }
    guard var value = isEnglish(token) ? argument(after: token) : argument(before: token) else { return }
    var isWord = false
    let start = value
    while words.means(value, .text, .word, .content, .pattern, .line), words.kind(value) == .word {
      isWord = isWord || words.means(value, .word) && !words.means(value, .text)
      guard let next = isEnglish(token) ? argument(after: value) : argument(before: value) else { return }
      value = next
    }
    let isTold = start != value || isEnglish(token) && !words.means(token, .not)
    guard isText(value), isTold || isName(value),
      !words.means(value, .extension, .permission, .size, .subfolder, .larger, .smaller)
    else { return }
    let span = textSpan(from: value)
    if words.means(token, .match), isGlob(value), !words.means(words.before(token), .line) {
      if let name = words.before(token), words.means(name, .name), words.isFree(name) { words.take(name) }
      words.take(min(token, start)..<max(token + 1, value + 1))
      let names = [value] + takeFurtherNames(after: value)
      let isNegated = takeNegation(of: token, reach: 1)
      return add(names.map { NameTest(pattern: words.text($0), isNegated: isNegated) })
    }
    words.take(min(token, start, span.lowerBound)..<max(token + 1, start + 1, span.upperBound))
    let isNegated = takeNegation(of: token, reach: 1)
    request.contents.append(ContentTest(text: words.reading.text(span), isWord: isWord, isNegated: isNegated))
  }

  /// `*file*` between quotes or not, but no regular expression.
  private func isGlob(_ token: Int) -> Bool {
    let text = words.text(token)
    return (text.hasPrefix("*") || text.hasSuffix("*") && !text.hasSuffix(".*"))
      && !text.utf8.contains(UInt8(ascii: " "))
  }

  /// `without the word license`, `with 'foo' in them`.
  private mutating func readAbsent(_ token: Int) {
    guard words.isFree(token) else { return }
    guard isEnglish(token) else { return readKoreanAbsent(token) }
    guard let noun = argument(after: token) else { return }
    let isTold = words.means(noun, .text, .word) && words.kind(noun) == .word
    guard let value = isTold ? argument(after: noun) : words.kind(noun) == .quoted ? noun : nil, isText(value) else {
      return
    }
    let span = textSpan(from: value)
    words.take(min(token, noun)..<span.upperBound)
    let isWord = isTold && words.means(noun, .word) && !words.text(noun).lowercased().hasPrefix("text")
    request.contents.append(
      ContentTest(text: words.reading.text(span), isWord: isWord, isNegated: words.means(token, .not)))
  }

  /// `TODO가 없는`
  private mutating func readKoreanAbsent(_ token: Int) {
    guard words.means(token, .not), let value = argument(before: token), isName(value) else { return }
    words.take(value..<token + 1)
    request.contents.append(ContentTest(text: words.text(value), isNegated: true))
  }

  /// A text without quotes goes on as long as its words are unknown.
  private func textSpan(from token: Int) -> Range<Int> {
    guard words.kind(token) == .word else { return token..<token + 1 }
    var end = token + 1
    while end < words.count, words.isFree(end), words.kind(end) == .word, words.isPlain(end),
      words.wordClass(end) == .content, isEnglish(end)
    { end += 1 }
    return token..<end
  }

  /// `grep foo in`, `search for 'a b' in all py files`: the text that is looked for inside files.
  private mutating func readSearched() {
    guard let verb = words.first(.grep, .find), request.action == .list else { return }
    let value =
      isEnglish(verb)
      ? argument(after: verb) : argument(before: verb).flatMap { isQuoted($0) ? $0 : namedText(before: $0) }
    guard let value, let text = searchedText(value, isGrep: words.means(verb, .grep)) else { return }
    let told = words.lookAhead(from: text.upperBound - 1, reach: 1, .at)
    let isTold = words.means(verb, .grep) || isEnglish(verb) == false || told != nil && isLed(text, by: verb)
    guard isTold,
      words.indices.contains(where: { words.means($0, .file, .script, .content, .here) }) || !request.names.isEmpty
    else { return }
    words.take(min(verb, text.lowerBound)..<max(verb + 1, text.upperBound))
    if value != text.lowerBound { words.take(value) }
    request.contents.append(ContentTest(text: words.reading.text(text)))
    request.action = .grep(Grep(style: .lines))
  }

  /// `find TODO in`, `search for foo in`: a text that is introduced, or that no word of the language is.
  private func isLed(_ text: Range<Int>, by verb: Int) -> Bool {
    let start = text.lowerBound
    return words.kind(start) != .word || isStranger(start) || words.before(start) != verb
      || (verb + 1..<start).contains { words.text($0).lowercased() == "for" }
      || words.text(start).utf8.allSatisfy { !$0.isLowercase }
  }

  /// `search all txt files for the word foo`, `look in them for 'foo'`.
  private mutating func readSearchedLast() {
    guard request.action == .list, let verb = words.first(.grep, .find) else { return }
    for token in words.indices where token > verb && words.isFree(token) && words.text(token).lowercased() == "for" {
      guard let value = words.after(token), words.before(token) != verb, let text = searchedText(value, isGrep: false),
        words.kind(text.lowerBound) != .value
      else { continue }
      words.take(verb)
      words.take(token..<text.upperBound)
      request.contents.append(ContentTest(text: words.reading.text(text)))
      return request.action = .grep(Grep(style: .lines))
    }
  }

  /// `lines starting with import`: what is said of the lines in the files.
  mutating func readLinePosition(_ sign: Int, _ line: Int, _ value: Int) {
    guard request.contents.isEmpty else { return }
    words.take(line..<value + 1)
    let position: ContentTest.Position = words.means(sign, .beginsWith) ? .start : .end
    request.contents.append(ContentTest(text: words.text(value), position: position))
    request.action = .grep(Grep(style: .lines))
  }

  /// `the occurrences of foo in each file`: lines are counted in each.
  mutating func readOccurrences() {
    guard request.action == .list,
      let noun = words.indices.first(where: { words.text($0).lowercased().hasPrefix("occurrence") && words.isFree($0) }
      ),
      words.means(words.after(noun), .of), let value = argument(after: noun), isText(value),
      words.means(words.lookAhead(from: value, reach: 5, .each, .all), .each, .all)
    else { return }
    let start = words.means(value, .text, .word) && words.kind(value) == .word ? argument(after: value) ?? value : value
    words.take(noun..<start + 1)
    for count in words.all(.count, .number) { words.take(count) }
    request.contents.append(ContentTest(text: words.text(start)))
    request.action = .grep(Grep(style: .counts))
  }

  /// The text before a token; that of `서버라는 단어` is the word before the particle.
  func text(before token: Int) -> Int? {
    guard let value = argument(before: token) else { return nil }
    return namedText(before: value) ?? value
  }

  /// The word that `라는` and a noun such as `단어` make a text.
  private func namedText(before noun: Int) -> Int? {
    guard words.means(noun, .text, .word, .character), words.means(words.before(noun), .koNamed) else { return nil }
    return argument(before: noun)
  }

  private func isQuoted(_ token: Int) -> Bool { words.kind(token) == .quoted }

  private func searchedText(_ token: Int, isGrep: Bool) -> Range<Int>? {
    var token = token
    var isTold = isGrep
    while words.means(token, .text, .word, .pattern), words.kind(token) == .word {
      isTold = true
      guard let next = argument(after: token) else { return nil }
      token = next
    }
    let isNamed = words.means(words.after(token), .koNamed)
    let isPlain = isTold || isNamed ? isText(token) : isQuoted(token) || words.kind(token) == .word && isName(token)
    guard isPlain, !words.means(words.after(token), .file, .folder) else { return nil }
    return textSpan(from: token)
  }
}
