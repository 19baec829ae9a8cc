import CommandReference

/// A program's words after its name, told apart into flags and operands as far as its own flags are known.
struct BoundCall {
  /// A flag as it is used.
  struct Flag {
    /// Every way to write it.
    var spellings: Set<String>
    /// Its value, where it has one.
    var value: CallWord?
  }

  private(set) var flags: [Flag] = []
  private(set) var operands: [CallWord] = []
  /// Whether a word that is not known yet may be a flag.
  private(set) var mayHoldMoreFlags = false
  /// How many of the operands name a subcommand.
  private(set) var subcommands = 0

  /// Whether anything is known of the program.
  let isKnown: Bool
  private let known: KnownFlags
  private var knowledge: [CommandKnowledge]
  private var words: ArraySlice<CallWord>

  /// Binds the words of a call of `program`.
  init(_ program: String, _ words: [CallWord], known: KnownFlags) {
    self.known = known
    self.words = words[...]
    knowledge = known.command(program).map { [$0] } ?? []
    isKnown = !knowledge.isEmpty
    bind()
  }

  private mutating func bind() {
    if knowledge.first?.bundlesFirstWord == true { bindFirstWord() }
    var optionsEnded = false
    while let word = words.popFirst() {
      if word.mayBeFlag, !optionsEnded { mayHoldMoreFlags = true }
      if optionsEnded || !word.text.hasPrefix("-") || word.text == "-" {
        take(word)
        if knowledge.first?.options == .first, knowledge.first?.hasSubcommands != true { optionsEnded = true }
      } else if word.text == "--" {
        optionsEnded = true
      } else {
        bindFlag(word)
      }
    }
  }

  /// An operand; the first ones of a program with subcommands say whose flags come next.
  private mutating func take(_ word: CallWord) {
    operands.append(word)
    guard subcommands == operands.count - 1, let innermost = knowledge.first, innermost.hasSubcommands else { return }
    subcommands += 1
    if !word.isOpen, let inner = known.command(innermost.program + " " + word.text) {
      knowledge.insert(inner, at: 0)
    }
  }

  private mutating func bindFlag(_ word: CallWord) {
    if word.text.hasPrefix("--") {
      bindLong(word)
    } else if knowledge.first?.style == .singleDash || entry(word.text) != nil && word.text.count > 2 {
      bindWhole(word)
    } else {
      bindCluster(word)
    }
  }

  private mutating func bindLong(_ word: CallWord) {
    let name = String(word.text.prefix { $0 != "=" })
    var flag = Flag(spellings: spellings(ofLong: name))
    if name.count < word.text.count {
      flag.value = word.dropping(name.count + 1)
    } else if takesNextWord(flag.spellings) {
      flag.value = words.popFirst()
    }
    flags.append(flag)
  }

  /// Programs take a long flag by its beginning as well.
  private func spellings(ofLong name: String) -> Set<String> {
    var all: Set<String> = [name]
    if let entry = entry(name) {
      all.formUnion(entry.spellings)
    } else {
      for entry in knowledge.flatMap(\.flags) where entry.spellings.contains(where: { $0.hasPrefix(name) }) {
        all.formUnion(entry.spellings)
      }
    }
    return all
  }

  private mutating func bindWhole(_ word: CallWord) {
    let name = String(word.text.prefix { $0 != "=" })
    let found = entry(word.text) ?? entry(name)
    var flag = Flag(spellings: Set(found?.spellings ?? []).union([word.text, name]))
    if takesNextWord(flag.spellings) { flag.value = words.popFirst() }
    flags.append(flag)
  }

  /// `-rf`: letters up to the first that takes a value. Of a program that is not known the word may as well be one flag.
  private mutating func bindCluster(_ word: CallWord) {
    if !isKnown, word.text.count > 2 { flags.append(Flag(spellings: [word.text])) }
    for (offset, letter) in word.text.enumerated().dropFirst() {
      let name = "-" + String(letter)
      var flag = Flag(spellings: Set(entry(name)?.spellings ?? []).union([name]))
      let takesValue = entry(name).map { $0.argument != .none } ?? false
      if takesValue {
        if offset + 1 < word.text.count {
          flag.value = word.dropping(offset + 1)
        } else if takesNextWord(flag.spellings) {
          flag.value = words.popFirst()
        }
      }
      flags.append(flag)
      if takesValue { return }
    }
  }

  /// `tar xzf a.tgz`: the values of the letters are the words after them.
  private mutating func bindFirstWord() {
    guard let first = words.first, !first.isOpen, let letter = first.text.first, letter != "-" else { return }
    let names = first.text.map { "-" + String($0) }
    guard names.allSatisfy({ entry($0) != nil }) else { return }
    words.removeFirst()
    for name in names {
      var flag = Flag(spellings: Set(entry(name)?.spellings ?? []).union([name]))
      if takesNextWord(flag.spellings) { flag.value = words.popFirst() }
      flags.append(flag)
    }
  }

  private func takesNextWord(_ spellings: Set<String>) -> Bool {
    for spelling in spellings {
      switch entry(spelling)?.argument {
      case .required, .several: return true
      default: continue
      }
    }
    return false
  }

  private func entry(_ spelling: String) -> FlagEntry? {
    for knowledge in knowledge {
      if let entry = knowledge.flags.first(where: { $0.spellings.contains(spelling) }) { return entry }
    }
    return nil
  }
}
