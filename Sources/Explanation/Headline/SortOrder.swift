/// What flags of sort say of the order, in words.
struct SortOrder {
  let words: HeadlineWords
  private var letters: Set<Character> = []
  private var keys: [String] = []
  private var separator: String?
  private var isUnique = false
  /// Whether equal lines are dropped, and not those whose keys are equal.
  var dropsEqualLines: Bool { isUnique && comparesLines }
  private var comparesLines: Bool { keys.isEmpty && letters.isSubset(of: ["r"]) }
  private var isStable = false

  /// Flags that change nothing in the order, or that another phrase tells of.
  private static let silent: Set<Character> = ["z", "S", "T", "s", "m", "b"]

  /// Reads flags as they were used; nil where one of them is not known here.
  init?(_ flags: [UsedFlag], _ words: HeadlineWords) {
    self.words = words
    for flag in flags {
      guard let letter = flag.spellings.first(where: { $0.utf8.count == 2 })?.last else {
        if flag.spellings.contains("--parallel") { continue }
        return nil
      }
      switch letter {
      case "k": keys.append(flag.value ?? "")
      case "t": separator = flag.value
      case "u": isUnique = true
      case "n", "g", "h", "r", "V", "M", "f", "R", "d": letters.insert(letter)
      case _ where Self.silent.contains(letter): if letter == "s" { isStable = true }
      default: return nil
      }
    }
  }

  /// The order; nil where it cannot be told in a few words.
  var order: LineStream.Order? {
    guard var order = wholeOrder else { return nil }
    if isUnique, !comparesLines {
      // With -u lines are equal where their keys are.
      order.text += words.say(", keeping one line of those that are equal in that", ", 그것이 같은 줄은 하나만 남겨")
      order.joinsEqual = false
    }
    return order
  }

  private var wholeOrder: LineStream.Order? {
    if keys.count > 1 { return orderByKeys }
    guard let key = keys.first else {
      guard let text = how(letters, field: "") else { return nil }
      return LineStream.Order(text: text, leadingNumberDown: leadingNumber(letters), joinsEqual: joinsEqual(letters))
    }
    guard let (place, own) = read(key) else { return nil }
    // A key with letters of its own does not take the global ones.
    let used = own.isEmpty ? letters : own
    guard let text = how(used, field: place.phrase) else { return nil }
    let down = place.first == 1 ? leadingNumber(used) : nil
    return LineStream.Order(text: text, leadingNumberDown: down, joinsEqual: joinsEqual(used) && !isStable)
  }

  /// By one key, and where that is equal, by the next.
  private var orderByKeys: LineStream.Order? {
    var texts: [String] = []
    for key in keys {
      guard let (place, own) = read(key), let text = how(own.isEmpty ? letters : own, field: place.phrase) else {
        return nil
      }
      texts.append(text)
    }
    let text = texts.joined(separator: words.say(", then ", ", 그다음 "))
    return LineStream.Order(text: text, leadingNumberDown: nil, joinsEqual: false)
  }

  private func joinsEqual(_ letters: Set<Character>) -> Bool { !letters.contains("R") && !isUnique }

  private func leadingNumber(_ letters: Set<Character>) -> Bool? {
    letters.isDisjoint(with: ["n", "g"]) ? nil : letters.contains("r")
  }

  /// How lines are compared, with what counts as the same: `alphabetically, upper and lower case alike`.
  private func how(_ letters: Set<Character>, field: String) -> String? {
    guard let how = direction(letters, field: field) else { return nil }
    let comparesText = letters.isDisjoint(with: ["n", "g", "h", "V", "M", "R"])
    guard comparesText, letters.contains("f") else { return how }
    return words.say("{x}, upper and lower case alike", "대소문자를 가리지 않고 {x}", ["x": how])
  }

  /// `by number, the largest first`, `by the second field`.
  private func direction(_ letters: Set<Character>, field: String) -> String? {
    let kinds = letters.subtracting(["r", "f", "d"])
    guard kinds.count < 2 else { return nil }
    let isDown = letters.contains("r")
    let by = field.isEmpty ? "" : words.say("by {x}", "{x}의 ", ["x": field])
    let joined = field.isEmpty ? "" : ", "
    switch kinds.first {
    case nil:
      let down = isDown ? words.say("in reverse order", "역순으로") : words.say("alphabetically", "글자 순으로")
      return words.isKorean ? by + down : field.isEmpty ? down : by + (isDown ? ", in reverse order" : "")
    case "n", "g":
      let spaced = field.isEmpty ? "by number" : by + " as a number"
      return words.isKorean
        ? by + (isDown ? "수가 큰 것부터" : "수가 작은 것부터")
        : spaced + (isDown ? ", the largest first" : ", the smallest first")
    case "h":
      return words.isKorean
        ? by + (isDown ? "크기(K, M, G)가 큰 것부터" : "크기(K, M, G)가 작은 것부터")
        : (field.isEmpty ? "by size (K, M, G)" : by + joined + "a size with K, M or G")
          + (isDown ? ", the largest first" : ", the smallest first")
    case "V":
      return words.isKorean
        ? by + (isDown ? "버전 번호가 높은 것부터" : "버전 번호 순으로")
        : (field.isEmpty ? "by version number" : by + joined + "a version number")
          + (isDown ? ", the newest first" : "")
    case "M":
      return words.isKorean
        ? by + "달의 이름 순으로" + (isDown ? " 거꾸로" : "")
        : (field.isEmpty ? "by the name of the month" : by + ", the name of a month")
          + (isDown ? ", the last first" : "")
    case "R": return field.isEmpty && !isDown ? words.say("in random order", "무작위로") : nil
    default: return nil
    }
  }

  /// The field that a key names, and its own letters; nil for parts of fields.
  private func read(_ key: String) -> ((phrase: String, first: Int), Set<Character>)? {
    var numbers: [Int] = []
    var letters: Set<Character> = []
    for end in key.split(separator: ",", omittingEmptySubsequences: false) {
      let digits = end.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), number > 0, end.dropFirst(digits.count).allSatisfy({ "nghrVMfdb".contains($0) })
      else { return nil }
      numbers.append(number)
      letters.formUnion(end.dropFirst(digits.count))
    }
    guard let first = numbers.first, numbers.count < 3 else { return nil }
    letters.remove("b")
    let fields = FieldList(words: words)
    let separator = separator.map(fields.separated) ?? ""
    if numbers.count == 2, numbers[1] == first {
      return ((fields.single(first, FieldList.field, separator), first), letters)
    }
    if numbers.count == 1 {
      // A number ends where the number ends: the rest of the line changes nothing.
      let single = fields.single(first, FieldList.field, separator)
      let isNumber = !letters.union(letters.isEmpty ? self.letters : []).isDisjoint(with: ["n", "g", "h"])
      return ((isNumber ? single : words.say("{x} and what follows", "{x}부터 끝까지", ["x": single]), first), letters)
    }
    let both = ["a": String(first), "b": String(numbers[1])]
    return ((words.say("fields {a} to {b}", "{a}~{b}번째 필드", both), first), letters)
  }
}
