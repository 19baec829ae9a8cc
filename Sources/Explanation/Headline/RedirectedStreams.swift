import ShellGrammar

/// Where redirections take a command's input from and where they put its output.
struct RedirectedStreams {
  /// What is read instead of the standard input.
  private(set) var input: String?
  /// The file that the output goes to.
  private(set) var output: String?
  private var appends = false
  private var isSilent = false
  private var goesToErrors = false
  private var errorFile: String?
  /// Whether the errors go where the output goes.
  private var hasErrors = false

  /// Reads redirections; nil where one of them is not told in a headline.
  init?(_ redirections: [Redirection], in script: ParsedScript, marks: [String: String], _ words: HeadlineWords) {
    for item in redirections {
      let target = ArgumentText(item.target, in: script)
      let mark = marks[target.text].map { NamedObject.shown($0, words) }
      let name = mark ?? (target.isLiteral ? target.text : words.quoted(target.text))
      switch (item.operator, item.descriptor ?? .number(Self.usual(item.operator))) {
      case (.input, .number(0)): input = Self.processText(item.target, script, words) ?? name
      case (.hereString, .number(0)): input = words.say("the text `{x}`", "텍스트 `{x}`", ["x": target.text])
      case (.hereDocument, .number(0)), (.hereDocumentStrippingTabs, .number(0)):
        input = words.say("the lines below it", "아래에 적힌 텍스트")
      case (.output, .number(1)), (.append, .number(1)), (.clobber, .number(1)), (.outputAndError, _),
        (.appendOutputAndError, _):
        guard output == nil, !isSilent else { return nil }
        if name == "/dev/null" { isSilent = true } else { output = name }
        appends = item.operator == .append || item.operator == .appendOutputAndError
        hasErrors = item.operator == .outputAndError || item.operator == .appendOutputAndError
      case (.output, .number(2)), (.append, .number(2)): if name != "/dev/null" { errorFile = name }
      case (.duplicateOutput, .number(2)) where target.text == "1": hasErrors = output != nil || isSilent
      case (.duplicateOutput, .number(1)) where target.text == "2":
        guard output == nil, !isSilent else { return nil }
        goesToErrors = true
      default: return nil
      }
    }
  }

  private static func usual(_ sign: Redirection.Operator) -> Int {
    switch sign {
    case .input, .hereDocument, .hereDocumentStrippingTabs, .hereString, .duplicateInput, .readWrite: 0
    default: 1
    }
  }

  /// `<(command)`.
  static func processText(_ word: Word, _ script: ParsedScript, _ words: HeadlineWords) -> String? {
    guard word.parts.count == 1, case .processSubstitution(let node) = word.parts[0], !node.isOutput else { return nil }
    return words.say("the output of `{x}`", "`{x}`의 출력", ["x": script.text(in: node.list.range)])
  }

  /// What a redirection without a command does: `>file`.
  func emptying(_ words: HeadlineWords) -> String? {
    guard let output, !appends, input == nil else { return nil }
    return words.say("makes {file} an empty file", "{file}을(를) 빈 파일로 만듭니다", ["file": output])
  }

  /// Tells in a stage where its output goes, with `toAll` that of several commands.
  func apply(to stage: inout HeadlineStage, _ words: HeadlineWords, toAll: Bool = false) {
    stage.isDiverted = output != nil || isSilent || goesToErrors
    if let output {
      let values = [
        "x": stage.gives?.phrase(words) ?? "", "o": stage.gives?.koreanObject(words) ?? "", "file": output,
      ]
      if stage.isPrint, stage.gives != nil {
        stage.text =
          appends
          ? words.say("appends {x} to {file}", "{o} {file} 끝에 덧붙입니다", values)
          : words.say("writes {x} to {file}", "{o} {file}에 씁니다", values)
      } else if toAll {
        let before = ["a": words.connected(stage.text), "file": output]
        stage.text =
          appends
          ? words.say("{a}; all output is appended to {file}", "{a}, 출력은 모두 {file} 끝에 덧붙입니다", before)
          : words.say("{a}; all output goes to {file}", "{a}, 출력은 모두 {file}에 씁니다", before)
      } else {
        let what = hasErrors ? words.say("output and errors", "출력과 오류") : words.say("output", "출력")
        let before = ["a": words.connected(stage.text), "file": output, "what": what]
        stage.text =
          appends
          ? words.say("{a}, and appends the {what} to {file}", "{a}, {what}을(를) {file} 끝에 덧붙입니다", before)
          : words.say("{a}, and writes the {what} to {file}", "{a}, {what}을(를) {file}에 씁니다", before)
      }
      stage.isBare = false
      stage.gives = nil
      stage.isPrint = false
    }
    if isSilent, !hasErrors, let quiet = stage.quiet {
      stage.text = quiet
      stage.gives = nil
    } else if isSilent {
      stage.text =
        hasErrors
        ? words.say("{a}, without showing output or errors", "출력도 오류도 보이지 않게 {a}", ["a": stage.text])
        : words.say("{a}, without showing the output", "출력을 보이지 않게 {a}", ["a": stage.text])
      stage.gives = nil
    }
    if goesToErrors {
      stage.text = words.say("{a} to the standard error", "표준 오류로 {a}", ["a": stage.text])
      stage.gives = nil
    }
    if let errorFile {
      stage.text = words.say(
        "{a}, and writes the errors to {file}", "{a}, 오류는 {file}에 씁니다",
        ["a": words.connected(stage.text), "file": errorFile])
    }
  }
}
