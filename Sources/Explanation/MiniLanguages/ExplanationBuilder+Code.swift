import CommandReference
import Platform
import ShellGrammar

extension ExplanationBuilder {
  /// Explains a value by the language that it is written in.
  mutating func explainCode(_ argument: ArgumentText, _ bytes: Range<Int>, _ language: ValueLanguage, depth: Int) {
    gapFillings = TextWithGaps.fillings(language)
    switch language {
    case .shell: explainShell(argument, bytes, depth: depth)
    case .awk: explainAwk(argument, bytes, depth: depth)
    case .sed: explainSed(argument, bytes, isExtended: false, depth: depth)
    case .extendedSed: explainSed(argument, bytes, isExtended: true, depth: depth)
    case .perl: explainPerl(argument, bytes, depth: depth)
    case .python: explainParts(argument, bytes, PythonLanguage.parts, unread: PythonSentences.unread, depth: depth)
    case .renameRule: explainRenameRule(argument, bytes, depth: depth)
    case .flagLetters: explainParts(argument, bytes, FlagLettersLanguage.parts, unread: nil, depth: depth)
    case .characterList: explainParts(argument, bytes, CharacterListLanguage.parts, unread: nil, depth: depth)
    case .mode: explainParts(argument, bytes, FileModeLanguage.parts, unread: nil, depth: depth)
    case .mask: explainParts(argument, bytes, MaskLanguage.parts, unread: nil, depth: depth)
    case .regex: explainRegex(argument, bytes, .basic, depth: depth)
    case .extendedRegex: explainRegex(argument, bytes, .extended, depth: depth)
    case .perlRegex: explainRegex(argument, bytes, .perl, depth: depth)
    case .rustRegex: explainRegex(argument, bytes, .rust, depth: depth)
    case .emacsRegex: explainRegex(argument, bytes, .emacs, depth: depth)
    case .fieldSeparator: explainParts(argument, bytes, FieldSeparatorLanguage.parts, unread: nil, depth: depth)
    case .jq: explainParts(argument, bytes, JqLanguage.parts, unread: JqLanguage.unread, depth: depth)
    case .yq: explainParts(argument, bytes, YqLanguage.parts, unread: nil, depth: depth)
    case .dateFormat: explainParts(argument, bytes, DateFormatLanguage.parts, unread: nil, depth: depth)
    case .printfFormat: explainParts(argument, bytes, PrintfFormatLanguage.parts, unread: nil, depth: depth)
    case .cron: explainParts(argument, bytes, CronLanguage.parts, unread: nil, depth: depth)
    case .revision: explainParts(argument, bytes, RevisionLanguage().parts, unread: nil, depth: depth)
    case .url: explainParts(argument, bytes, URLLanguage.parts, unread: nil, depth: depth)
    case .urlSet: explainParts(argument, bytes, URLSetLanguage.parts, unread: nil, depth: depth)
    case .host: explainParts(argument, bytes, HostLanguage.parts, unread: nil, depth: depth)
    case .network: explainParts(argument, bytes, NetworkLanguage.parts, unread: nil, depth: depth)
    case .filterGraph: explainParts(argument, bytes, FilterGraphLanguage.parts, unread: nil, depth: depth)
    case .glob: explainParts(argument, bytes, GlobLanguage.names.parts, unread: nil, depth: depth)
    case .pathGlob: explainParts(argument, bytes, GlobLanguage.paths.parts, unread: nil, depth: depth)
    case .braceGlob: explainParts(argument, bytes, GlobLanguage.bracedPaths.parts, unread: nil, depth: depth)
    case .globList: explainParts(argument, bytes, GlobLanguage.list.parts, unread: nil, depth: depth)
    case .port: explainParts(argument, bytes, PortLanguage.parts, unread: nil, depth: depth)
    case .stream: explainParts(argument, bytes, StreamLanguage.parts, unread: nil, depth: depth)
    case .mediaTime: explainParts(argument, bytes, MediaTimeLanguage.parts, unread: nil, depth: depth)
    case .repository: explainParts(argument, bytes, URLLanguage.repositoryParts, unread: nil, depth: depth)
    case .remotePath: explainParts(argument, bytes, RemotePathLanguage.parts, unread: nil, depth: depth)
    case .localForward: explainParts(argument, bytes, ForwardLanguage(kind: .local).parts, unread: nil, depth: depth)
    case .remoteForward: explainParts(argument, bytes, ForwardLanguage(kind: .remote).parts, unread: nil, depth: depth)
    case .dynamicForward:
      explainParts(argument, bytes, ForwardLanguage(kind: .dynamic).parts, unread: nil, depth: depth)
    case .portMapping: explainParts(argument, bytes, PortMappingLanguage.parts, unread: nil, depth: depth)
    case .volume: explainParts(argument, bytes, VolumeLanguage.parts, unread: nil, depth: depth)
    case .findPrintf: explainParts(argument, bytes, FindPrintfLanguage.parts, unread: nil, depth: depth)
    case .statFormat: explainParts(argument, bytes, StatFormatLanguage.parts, unread: nil, depth: depth)
    case .fileSystemFormat: explainParts(argument, bytes, StatFormatLanguage.fileSystemParts, unread: nil, depth: depth)
    case .imageFormat: explainParts(argument, bytes, ImageFormatLanguage.parts, unread: nil, depth: depth)
    case .gitFormat: explainParts(argument, bytes, GitFormatLanguage.parts, unread: nil, depth: depth)
    case .refFormat: explainParts(argument, bytes, RefFormatLanguage.parts, unread: nil, depth: depth)
    case .curlFormat: explainParts(argument, bytes, CurlFormatLanguage.parts, unread: nil, depth: depth)
    case .goTemplate: explainParts(argument, bytes, GoTemplateLanguage.parts, unread: nil, depth: depth)
    case .processColumns: explainParts(argument, bytes, ProcessColumnLanguage().parts, unread: nil, depth: depth)
    case .processOrder:
      explainParts(argument, bytes, ProcessColumnLanguage(isOrder: true).parts, unread: nil, depth: depth)
    case .singleRevision:
      explainParts(argument, bytes, RevisionLanguage(use: .one).parts, unread: nil, depth: depth)
    case .revisionPair:
      explainParts(argument, bytes, RevisionLanguage(use: .differences).parts, unread: nil, depth: depth)
    case .pathspec: explainParts(argument, bytes, PathspecLanguage.parts, unread: nil, depth: depth)
    case .pushRefspec:
      explainParts(argument, bytes, RefspecLanguage(direction: .push).parts, unread: nil, depth: depth)
    case .fetchRefspec:
      explainParts(argument, bytes, RefspecLanguage(direction: .fetch).parts, unread: nil, depth: depth)
    case .modeTest: explainParts(argument, bytes, ModeTestLanguage.parts, unread: nil, depth: depth)
    case .size: explainParts(argument, bytes, SizeLanguage.parts, unread: nil, depth: depth)
    case .binarySize: explainParts(argument, bytes, SizeLanguage.binaryParts, unread: nil, depth: depth)
    case .duration: explainParts(argument, bytes, DurationLanguage.parts, unread: nil, depth: depth)
    case .calendar: explainParts(argument, bytes, CalendarLanguage.parts, unread: nil, depth: depth)
    case .timeSpan: explainParts(argument, bytes, TimeSpanLanguage.parts, unread: nil, depth: depth)
    case .atTime: explainParts(argument, bytes, AtTimeLanguage.parts, unread: nil, depth: depth)
    case .packetFilter: explainParts(argument, bytes, PacketFilterLanguage.parts, unread: nil, depth: depth)
    case .findSize, .ageDays, .ageMinutes, .signal:
      explainBySystem(argument, bytes, language, depth: depth)
    case .command: break
    }
  }

  /// Whether the programs here are GNU's.
  var isGNU: Bool { machine.operatingSystem == .linux }

  private mutating func explainRegex(
    _ argument: ArgumentText, _ bytes: Range<Int>, _ regex: RegexLanguage, depth: Int
  ) {
    let context = RegexContext(subject: subject, isGNU: isGNU)
    explainParts(argument, bytes, { regex.parts($0, $1, context) }, unread: nil, depth: depth)
  }

  /// Explains the regular expression of `[[ x =~ regex ]]` where nothing in it is quoted or replaced.
  mutating func explainRegex(of word: Word, depth: Int) {
    let isPlain = word.parts.allSatisfy { part in
      switch part {
      case .literal, .escaped, .glob: true
      default: false
      }
    }
    let text = Array(frame.script.text(in: word.range).utf8)
    let context = RegexContext(subject: .text, usesGroups: true, isGNU: isGNU)
    guard isPlain, text.count == word.range.count, Self.keepsBackslashes(text),
      let parts = RegexLanguage.extended.parts(text, language, context)
    else { return }
    for part in parts {
      let start = word.range.start
      let range = SourceRange(start + part.range.lowerBound, start + part.range.upperBound)
      add(.code, range, depth + part.level, part.sentence, part.values)
    }
  }

  /// Whether each backslash makes a sign stand for itself, in the shell as in the expression.
  private static func keepsBackslashes(_ text: [UInt8]) -> Bool {
    guard text.contains(UInt8(ascii: "\\")) else { return true }
    let isInSet = text.contains(UInt8(ascii: "[")) && RegexReader.setHolds(UInt8(ascii: "\\"), in: text)
    return !isInSet
      && zip(text, text.dropFirst()).allSatisfy { first, second in
        first != UInt8(ascii: "\\")
          || second < 0x80 && !RegexReader.isNameByte(second) && second != UInt8(ascii: "<")
            && second != UInt8(ascii: ">")
      }
  }

  /// Explains what Linux and macOS read differently.
  private mutating func explainBySystem(
    _ argument: ArgumentText, _ bytes: Range<Int>, _ language: ValueLanguage, depth: Int
  ) {
    let read: ([UInt8], Language) -> [CodePart]? =
      switch language {
      case .findSize: FindSizeLanguage(isGNU: isGNU).parts
      case .ageDays:
        AgeLanguage(unit: .days, isGNU: isGNU, countsFromMidnight: usedFlags.contains("-daystart")).parts
      // Minutes are then counted back from midnight, which is seldom meant.
      case .ageMinutes where usedFlags.contains("-daystart"): { _, _ in nil }
      case .ageMinutes: AgeLanguage(unit: .minutes, isGNU: isGNU).parts
      default: SignalLanguage(isLinux: isGNU).parts
      }
    explainParts(argument, bytes, read, unread: nil, depth: depth)
  }

  /// Adds the parts that `read` finds; what the shell puts into the text at run time cannot be read.
  mutating func explainParts(
    _ argument: ArgumentText, _ bytes: Range<Int>, _ read: ([UInt8], Language) -> [CodePart]?,
    unread: LocalizedSentence?, depth: Int
  ) {
    guard let parts = parts(argument, bytes, read) else {
      if let unread { add(.code, argument.outerRange(bytes), depth, unread, ["value": argument.text(bytes)]) }
      return
    }
    var depth = depth
    for part in parts {
      let range = (part.range.lowerBound + bytes.lowerBound)..<(part.range.upperBound + bytes.lowerBound)
      if part.tellsValue, replaceSentence(of: argument.outerRange(range), part) {
        depth -= 1
      } else {
        add(.code, argument.innerRange(range), depth + part.level, part.sentence, part.values)
        let last = result.spans.count - 1
        result.spans[last].isCompletedBelow = part.isCompletedBelow
        result.spans[last].isPattern = part.isPattern
        result.spans[last].isAddition = part.isAddition
        result.spans[last].opening = part.opening.map { SentenceTemplate.fill($0[self.language], part.values) }
      }
      if let language = part.language { explainCode(argument, range, language, depth: depth + part.level + 1) }
    }
  }

  /// The parts of a text; where the shell replaces some of it, those that hold whatever comes in there.
  private func parts(
    _ argument: ArgumentText, _ bytes: Range<Int>, _ read: ([UInt8], Language) -> [CodePart]?
  ) -> [CodePart]? {
    guard bytes.contains(where: argument.isExpanded) else { return read(Array(argument.bytes[bytes]), language) }
    // A pattern that no name here fits stays as it is typed.
    if argument.isReadAsTyped, let parts = read(Array(argument.bytes[bytes]), language) {
      return parts
    }
    for filling in gapFillings {
      guard let text = TextWithGaps(argument, bytes, filling), let parts = read(text.bytes, language),
        let restored = text.restored(parts, language)
      else { continue }
      return restored
    }
    return nil
  }

  /// Lets a part's sentence stand in the line of the operand or value that was told last; false where that is another.
  private mutating func replaceSentence(of range: SourceRange, _ part: CodePart) -> Bool {
    let place = frame.outer(range)
    guard let last = result.spans.indices.last, [.operand, .value].contains(result.spans[last].kind),
      result.spans[last].start == place.start, result.spans[last].end == place.end
    else { return false }
    result.spans[last].says = SentenceTemplate.fill(part.sentence[language], part.values)
    return true
  }
}
