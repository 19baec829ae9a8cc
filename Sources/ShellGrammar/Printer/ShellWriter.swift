/// Collects the text of a tree, and puts the bodies of here-documents after the line that they belong to.
struct ShellWriter {
  private(set) var output = ""
  private var pendingHereDocuments: [Redirection] = []
  /// Whether what is written stands inside double quotes.
  var isInDoubleQuotes = false

  mutating func write(_ text: String) { output += text }

  /// Writes a blank, or a newline where a here-document's body must follow.
  mutating func writeSeparator() {
    if pendingHereDocuments.isEmpty { output += " " } else { writeNewline() }
  }

  /// Writes a newline and the here-documents that belong after it.
  mutating func writeNewline() {
    output += "\n"
    let documents = pendingHereDocuments
    pendingHereDocuments = []
    for redirection in documents {
      guard let document = redirection.hereDocument else { continue }
      var body = ShellWriter()
      body.isInDoubleQuotes = true
      document.body.forEach { body.write($0) }
      output += body.output + document.delimiter + "\n"
    }
  }

  /// Writes the here-documents that are still to come.
  mutating func finish() {
    if !pendingHereDocuments.isEmpty { writeNewline() }
  }

  mutating func write(_ list: CommandList) {
    for (index, item) in list.items.enumerated() {
      write(item.andOrList)
      let isLast = index == list.items.count - 1
      switch item.terminator?.kind {
      case nil: if !isLast { writeNewline() }
      case .newline: writeNewline()
      case .semicolon: output += isLast ? ";" : "; "
      case .background: output += isLast ? " &" : " & "
      }
    }
  }

  private mutating func write(_ list: AndOrList) {
    write(list.first)
    for link in list.rest {
      output += " " + link.operator.rawValue
      writeSeparator()
      write(link.pipeline)
    }
  }

  private mutating func write(_ pipeline: Pipeline) {
    if let time = pipeline.time { output += time.isPOSIXFormat ? "time -p " : "time " }
    for _ in pipeline.negations { output += "! " }
    for (index, command) in pipeline.commands.enumerated() {
      if index > 0 {
        let includesStandardError =
          pipeline.operators.indices.contains(index - 1) && pipeline.operators[index - 1].includesStandardError
        output += includesStandardError ? " |&" : " |"
        writeSeparator()
      }
      write(command)
    }
  }

  mutating func write(_ command: Command) {
    switch command {
    case .simple(let node): write(node)
    case .compound(let node): write(node)
    case .function(let node):
      // Without the blank `a?()` would be a pattern.
      let opensPattern = node.name.last.map("!@?*+".contains) ?? false
      output += node.usesKeyword ? "function \(node.name) " : "\(node.name)\(opensPattern ? " " : "")() "
      write(node.body)
    case .coprocess(let node):
      output += "coproc "
      if let name = node.name { output += name + " " }
      write(node.command)
    case .error(let node): output += node.text
    }
  }

  private mutating func write(_ command: SimpleCommand) {
    var needsBlank = false
    func blank(_ writer: inout ShellWriter) {
      if needsBlank { writer.output += " " }
      needsBlank = true
    }
    // After a redirection or an assignment a reserved word is a plain word.
    let startsReserved =
      command.assignments.isEmpty && command.words.first?.unquotedText.map(isReservedAtStart) == true
    if startsReserved {
      for redirection in command.redirections {
        blank(&self)
        write(redirection)
      }
    }
    for assignment in command.assignments {
      blank(&self)
      write(assignment)
    }
    for word in command.words {
      blank(&self)
      write(word)
    }
    if !startsReserved {
      for redirection in command.redirections {
        blank(&self)
        write(redirection)
      }
    }
  }

  private func isReservedAtStart(_ text: String) -> Bool { ReservedWord(rawValue: text) != nil || text == "-p" }

  private mutating func write(_ assignment: Assignment) {
    output += assignment.name
    write(index: assignment.index, isAppend: assignment.isAppend)
    switch assignment.value {
    case .word(let word): if let word { write(word) }
    case .array(let elements):
      output += "("
      for (index, element) in elements.enumerated() {
        if index > 0 { writeSeparator() }
        if element.index != nil { write(index: element.index, isAppend: element.isAppend) }
        if let value = element.value { write(value) }
      }
      output += ")"
    }
  }

  private mutating func write(index: Word?, isAppend: Bool) {
    if let index {
      output += "["
      write(index)
      output += "]"
    }
    output += isAppend ? "+=" : "="
  }

  mutating func write(_ redirection: Redirection) {
    switch redirection.descriptor {
    case .number(let number): output += "\(number)"
    case .variable(let name): output += "{\(name)}"
    case nil: break
    }
    output += redirection.operator.rawValue
    var target = ShellWriter()
    target.write(redirection.target)
    // `<` before `<(` and `<<` before `-` would be read as one operator.
    if let first = target.output.utf8.first, first == .lessThan || first == .greaterThan || first == .minus {
      output += " "
    }
    output += target.output
    if redirection.hereDocument != nil { pendingHereDocuments.append(redirection) }
  }
}
