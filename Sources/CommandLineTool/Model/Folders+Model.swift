package import AnswerStore

extension Folders {
  /// Where answers of models are kept; nil where there is no home.
  package var answers: AnswerCache? { cache.map { AnswerCache(folder: $0 + "/answers") } }

  /// Where tokens are counted; nil where there is no home.
  package var tokens: TokenLedger? { state.map { TokenLedger(path: $0 + "/tokens") } }
}
