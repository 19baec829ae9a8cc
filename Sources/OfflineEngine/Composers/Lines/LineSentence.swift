internal import Platform

/// Says in one sentence what a request about lines asks for.
struct LineSentence {
  let request: LineRequest

  func text(in language: Language) -> String {
    let clauses = self.clauses + ending
    switch language {
    case .english:
      let sentence = clauses.map(\.english).joined(separator: ", then ")
      return sentence.prefix(1).uppercased() + sentence.dropFirst()
    case .korean:
      let leading = clauses.dropLast().map { $0.korean + $0.verb.connective }
      let last = clauses.last.map { $0.korean + $0.verb.final } ?? ""
      return (leading + [last]).joined(separator: ", ")
    }
  }

  /// A condition right before a replacement says where it is made.
  private var clauses: [StepClause] {
    var clauses: [StepClause] = source
    for (index, step) in request.steps.enumerated() {
      var clause = step.clause
      if case .replace = step, index > 0, case .condition(let condition) = request.steps[index - 1] {
        clauses.removeLast()
        clause.english += " on the lines \(condition.words.0)"
        clause.korean = "\(condition.words.1) 줄에서 " + clause.korean
      }
      clauses.append(clause)
    }
    return clauses
  }

  /// What two files are compared for.
  private var source: [StepClause] {
    guard case .comparison(let kind, let first, let second) = request.source else { return [] }
    let (one, two) = (first.text, second.text)
    switch kind {
    case .common:
      return [StepClause("show the lines that \(one) and \(two) share", "\(one), \(two) 파일에 다 있는 줄을 ", .pick)]
    case .onlyFirst:
      return [StepClause("show the lines of \(one) that are not in \(two)", "\(two)에 없는 \(one)의 줄을 ", .pick)]
    case .onlySecond:
      return [StepClause("show the lines of \(two) that are not in \(one)", "\(one)에 없는 \(two)의 줄을 ", .pick)]
    case .join(let column):
      return [StepClause("join \(one) and \(two) on column \(column)", "\(one), \(two) 파일을 \(column)열을 기준으로 ", .join)]
    }
  }

  /// Where the result goes.
  private var ending: [StepClause] {
    if let output = request.output {
      let verb = request.appends ? "append" : "save"
      return [
        StepClause("\(verb) the result to \(output.text)", "결과를 \(output.text)에 ", request.appends ? .append : .save)
      ]
    }
    guard request.isInPlace else { return [] }
    return [
      request.keepsBackup
        ? StepClause("change the file itself and keep a backup", "백업을 남기고 파일을 ", .change)
        : StepClause("change the file itself", "파일을 직접 ", .change)
    ]
  }
}

/// A step in words: an English clause, and a Korean one with its verb apart.
struct StepClause {
  var english: String
  var korean: String
  var verb: KoreanVerb

  init(_ english: String, _ korean: String, _ verb: KoreanVerb) {
    self.english = english
    self.korean = korean
    self.verb = verb
  }
}

/// A Korean verb as it goes on, and as it ends a sentence.
enum KoreanVerb {
  case pick, sort, remove, count, show, change, append, compute, save, join, split

  var connective: String { forms.0 }
  var final: String { forms.1 }

  private var forms: (String, String) {
    switch self {
    case .pick: ("고르고", "고릅니다")
    case .sort: ("정렬하고", "정렬합니다")
    case .remove: ("빼고", "뺍니다")
    case .count: ("세고", "셉니다")
    case .show: ("보여 주고", "보여 줍니다")
    case .change: ("바꾸고", "바꿉니다")
    case .append: ("덧붙이고", "덧붙입니다")
    case .compute: ("구하고", "구합니다")
    case .save: ("저장하고", "저장합니다")
    case .join: ("합치고", "합칩니다")
    case .split: ("나누고", "나눕니다")
    }
  }
}
