extension LineStep {
  /// The step in words.
  var clause: StepClause {
    switch self {
    case .condition(let condition): condition.clause
    case .columnCondition(let condition): condition.clause
    case .position(let position): position.clause(isOmitted: false)
    case .omit(let position): position.clause(isOmitted: true)
    case .between(let first, let last):
      StepClause("show the lines from “\(first)” to “\(last)”", "‘\(first)’ 줄부터 ‘\(last)’ 줄까지 ", .pick)
    case .beyond(let text, let isAfter):
      isAfter
        ? StepClause("show what comes after the first line with “\(text)”", "‘\(text)’ 글자가 있는 첫 줄 다음을 ", .pick)
        : StepClause("show what comes before the first line with “\(text)”", "‘\(text)’ 글자가 있는 첫 줄 앞을 ", .pick)
    case .omitBetween(let first, let last):
      StepClause("leave out the lines from “\(first)” to “\(last)”", "‘\(first)’ 줄부터 ‘\(last)’ 줄까지 ", .remove)
    case .columns(let list, let isRemoval):
      isRemoval
        ? StepClause("leave out \(list.english)", "\(list.korean)을 ", .remove)
        : StepClause("show \(list.english)", "\(list.korean)을 ", .pick)
    case .swap(let first, let second):
      StepClause("swap columns \(first) and \(second)", "\(first)열과 \(second)열을 서로 ", .change)
    case .sort(let order): order.clause
    case .unique: StepClause("keep each different line once", "중복된 줄을 ", .remove)
    case .lengths: StepClause("show the number of characters of each line", "줄마다 글자 수를 ", .show)
    case .duplicates(isCounted: true):
      StepClause("show the lines that occur more than once, with how often", "두 번 이상 나오는 줄을 횟수와 함께 ", .pick)
    case .duplicates(isCounted: false): StepClause("show the lines that occur more than once", "두 번 이상 나오는 줄을 ", .pick)
    case .singles: StepClause("show the lines that occur only once", "한 번만 나오는 줄을 ", .pick)
    case .frequencies: StepClause("count how often each occurs, most frequent first", "나온 횟수를 많은 순으로 ", .count)
    case .count(let unit): StepClause("count the \(unit.english)", "\(unit.korean) 수를 ", .count)
    case .countColumns: StepClause("count the columns of each line", "각 줄의 열 수를 ", .count)
    case .occurrences(let text): StepClause("count the occurrences of “\(text)”", "‘\(text)’가 나온 횟수를 ", .count)
    case .aggregate(let aggregate, let column, let group): aggregate.clause(column, group)
    case .change(let change): change.clause
    case .replace(let replacement): replacement.clause
    }
  }
}

extension LineCondition {
  fileprivate var clause: StepClause {
    let (english, korean) = words
    let verb = isNegated ? "leave out" : "show"
    var clause = StepClause("\(verb) the lines \(english)", "\(korean) 줄을 ", isNegated ? .remove : .pick)
    if ignoresCase {
      clause.english += ", in any case"
      clause.korean = "대소문자를 가리지 않고 " + clause.korean
    }
    if before > 0 || after > 0 {
      clause.english += " with \(before) lines before and \(after) after"
      clause.korean += "앞 \(before)줄, 뒤 \(after)줄과 함께 "
    }
    return clause
  }

  /// What the lines are like.
  var words: (String, String) {
    func quoted(_ texts: [String], _ joint: String) -> String { texts.map { "“\($0)”" }.joined(separator: joint) }
    switch test {
    case .contains(let texts, let isAny):
      return (
        "that contain " + quoted(texts, isAny ? " or " : " and "),
        quoted(texts, isAny ? " 또는 " : ", ") + (isWholeWord ? " 단어가 들어 있는" : " 글자가 들어 있는")
      )
    case .matches(let pattern): return ("that match “\(pattern)”", "정규식 “\(pattern)”에 맞는")
    case .begins(let texts): return ("that start with " + quoted(texts, " or "), quoted(texts, " 또는 ") + " 글자로 시작하는")
    case .ends(let texts): return ("that end with " + quoted(texts, " or "), quoted(texts, " 또는 ") + " 글자로 끝나는")
    case .longer(let length): return ("longer than \(length) characters", "\(length)자보다 긴")
    case .shorter(let length): return ("shorter than \(length) characters", "\(length)자보다 짧은")
    case .blank: return ("that are blank", "빈")
    }
  }
}

extension ColumnCondition {
  fileprivate var clause: StepClause {
    let (english, korean): (String, String) =
      switch comparison {
      case .greater: ("is greater than \(value)", "\(value)보다 큰")
      case .greaterOrEqual: ("is at least \(value)", "\(value) 이상인")
      case .less: ("is less than \(value)", "\(value)보다 작은")
      case .lessOrEqual: ("is at most \(value)", "\(value) 이하인")
      case .equal: ("is “\(value)”", "“\(value)”인")
      case .notEqual: ("is not “\(value)”", "“\(value)”가 아닌")
      case .contains: ("contains “\(value)”", "“\(value)” 글자를 담은")
      case .begins: ("starts with “\(value)”", "“\(value)” 글자로 시작하는")
      case .ends: ("ends with “\(value)”", "“\(value)” 글자로 끝나는")
      case .lacks: ("does not contain “\(value)”", "“\(value)” 글자를 담지 않은")
      }
    return StepClause("show the lines whose column \(column) \(english)", "\(column)열이 \(korean) 줄을 ", .pick)
  }
}

extension LinePosition {
  fileprivate func clause(isOmitted: Bool) -> StepClause {
    let verb = isOmitted ? "leave out" : "show"
    let korean: KoreanVerb = isOmitted ? .remove : .pick
    return switch self {
    case .first(let count): StepClause("\(verb) the first \(lines(count))", "처음 \(count)줄을 ", korean)
    case .last(let count): StepClause("\(verb) the last \(lines(count))", "마지막 \(count)줄을 ", korean)
    case .skipFirst(let count): StepClause("leave out the first \(lines(count))", "처음 \(count)줄을 ", .remove)
    case .skipLast(let count): StepClause("leave out the last \(lines(count))", "마지막 \(count)줄을 ", .remove)
    case .range(let first, let last): StepClause("\(verb) lines \(first) to \(last)", "\(first)~\(last)번째 줄을 ", korean)
    case .from(let line): StepClause("\(verb) the lines from line \(line) on", "\(line)번째 줄부터 끝까지 ", korean)
    case .lines(let numbers):
      StepClause(
        "\(verb) line \(numbers.map(String.init).joined(separator: ", "))",
        "\(numbers.map(String.init).joined(separator: ", "))번째 줄을 ", korean)
    case .firstAndLast: StepClause("\(verb) the first and the last line", "첫 줄과 마지막 줄을 ", korean)
    case .every(let step): StepClause("\(verb) every \(step) lines one", "\(step)줄마다 한 줄을 ", korean)
    case .random(let count): StepClause("\(verb) \(count) random lines", "무작위 \(count)줄을 ", korean)
    }
  }

  private func lines(_ count: Int) -> String { count == 1 ? "line" : "\(count) lines" }
}

extension ColumnList {
  var english: String {
    items.map { item in
      switch item {
      case .one(let column): "column \(column)"
      case .range(let first, let last): "columns \(first) to \(last)"
      case .from(let first): "the columns from \(first) on"
      case .last: "the last column"
      }
    }.joined(separator: ", ")
  }

  var korean: String {
    items.map { item in
      switch item {
      case .one(let column): "\(column)열"
      case .range(let first, let last): "\(first)~\(last)열"
      case .from(let first): "\(first)열부터 마지막 열"
      case .last: "마지막 열"
      }
    }.joined(separator: ", ")
  }
}

extension SortOrder {
  fileprivate var clause: StepClause {
    if comparison == .random { return StepClause("put the lines in random order", "줄 순서를 무작위로 ", .change) }
    var english = "sort"
    var korean = ""
    if let column {
      english += " by column \(column)"
      korean += "\(column)열을 기준으로 "
    }
    switch comparison {
    case .numeric: (english, korean) = (english + " as numbers", korean + "숫자 크기대로 ")
    case .human: (english, korean) = (english + " by size", korean + "크기 단위를 따라 ")
    case .length: (english, korean) = (english + " by length", korean + "길이대로 ")
    case .text, .random: break
    }
    if isReversed { (english, korean) = (english + " in descending order", korean + "내림차순으로 ") }
    return StepClause(english, korean, .sort)
  }
}

extension CountedUnit {
  fileprivate var english: String {
    switch self {
    case .lines: "lines"
    case .words: "words"
    case .characters: "characters"
    case .bytes: "bytes"
    }
  }

  fileprivate var korean: String {
    switch self {
    case .lines: "줄"
    case .words: "단어"
    case .characters: "글자"
    case .bytes: "바이트"
    }
  }
}

extension Aggregate {
  fileprivate func clause(_ column: Int, _ group: Int?) -> StepClause {
    let (english, korean) =
      switch self {
      case .sum: ("add up", "합계를")
      case .average: ("average", "평균을")
      case .minimum: ("find the least of", "최솟값을")
      case .maximum: ("find the greatest of", "최댓값을")
      }
    let each = group.map { (" for each value of column \($0)", "\($0)열의 값마다 ") } ?? ("", "")
    return StepClause("\(english) column \(column)\(each.0)", "\(each.1)\(column)열의 \(korean) ", .compute)
  }
}

extension LineChange {
  fileprivate var clause: StepClause {
    switch self {
    case .uppercase: StepClause("turn letters into upper case", "대문자로 ", .change)
    case .lowercase: StepClause("turn letters into lower case", "소문자로 ", .change)
    case .trimBoth: StepClause("take blanks off both ends of lines", "줄 앞뒤의 공백을 ", .remove)
    case .trimStart: StepClause("take blanks off the start of lines", "줄 앞의 공백을 ", .remove)
    case .trimEnd: StepClause("take blanks off the end of lines", "줄 끝의 공백을 ", .remove)
    case .removeBlanks: StepClause("take out all blanks", "모든 공백을 ", .remove)
    case .squeezeBlanks: StepClause("make runs of blanks one", "이어진 공백을 하나로 ", .change)
    case .squeezeBlankLines: StepClause("make runs of blank lines one", "이어진 빈 줄을 하나로 ", .change)
    case .tabsToSpaces: StepClause("turn tabs into spaces", "탭을 공백으로 ", .change)
    case .translate(let old, let new): StepClause("turn “\(old)” into “\(new)”", "“\(old)” 글자를 “\(new)” 글자로 ", .change)
    case .join(let sign): StepClause("join the lines with “\(sign)”", "줄을 “\(sign)” 글자로 ", .join)
    case .joinGroups(let count, let sign):
      StepClause("join every \(count) lines with “\(sign)”", "\(count)줄씩 “\(sign)” 글자로 ", .join)
    case .split(let sign): StepClause("split at “\(sign)”", "“\(sign)” 글자에서 줄을 ", .split)
    case .words: StepClause("put each word on a line", "단어마다 줄을 ", .split)
    case .reverseLines: StepClause("put the last line first", "줄 순서를 거꾸로 ", .change)
    case .reverseCharacters: StepClause("reverse each line", "각 줄을 거꾸로 ", .change)
    case .reverseWords: StepClause("reverse the order of the words of each line", "줄마다 단어의 순서를 거꾸로 ", .change)
    case .deleteCharacters(let set):
      set.isComplement
        ? StepClause("take out all characters but “\(set.text)”", "“\(set.text)” 밖의 글자를 모두 ", .remove)
        : StepClause("take out the characters “\(set.text)”", "“\(set.text)” 글자를 ", .remove)
    case .endCharacters(let count, let isFirst, let isRemoval):
      StepClause(
        "\(isRemoval ? "take off" : "show") the \(isFirst ? "first" : "last") "
          + (count == 1 ? "character" : "\(count) characters") + " of each line",
        "줄마다 \(isFirst ? "처음" : "마지막") \(count)글자를 ", isRemoval ? .remove : .pick)
    case .dropLastNewline: StepClause("leave out the newline at the end", "끝의 줄바꿈을 ", .remove)
    case .wrap(let before, let after):
      StepClause("put “\(before)” and “\(after)” around each line", "각 줄을 “\(before)”, “\(after)” 글자로 둘러싸서 ", .show)
    case .number, .renumber: StepClause("number the lines", "줄 번호를 ", .append)
    case .prefix(let text): StepClause("put “\(text)” before each line", "각 줄 앞에 “\(text)” 글자를 ", .append)
    case .suffix(let text): StepClause("put “\(text)” after each line", "각 줄 뒤에 “\(text)” 글자를 ", .append)
    case .align: StepClause("line up the columns", "열을 가지런히 맞추어 ", .show)
    }
  }
}

extension Replacement {
  fileprivate var clause: StepClause {
    let scope =
      occurrence.map { ("occurrence \($0) of ", "줄마다 \($0)번째 ") } ?? (isFirstOnly ? ("the first ", "줄마다 첫 ") : ("", ""))
    let place = column.map { (" in column \($0)", "\($0)열에서 ") } ?? ("", "")
    return StepClause(
      "replace \(scope.0)“\(old)” with “\(new)”\(place.0)", "\(place.1)\(scope.1)“\(old)” 글자를 “\(new)” 글자로 ", .change)
  }
}
