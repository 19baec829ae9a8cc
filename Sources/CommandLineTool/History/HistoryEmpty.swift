import Platform

/// Where there is no request to list.
enum HistoryEmpty: ToldError {
  /// Nothing was kept yet.
  case nothingKept
  /// Nothing that was kept is meant.
  case nothingFound

  var exitStatus: ExitStatus { .noSuggestion }

  func message(in language: Language) -> String {
    let wording = HistoryWording(language: language)
    return self == .nothingKept ? wording.none : wording.noneFound
  }
}
