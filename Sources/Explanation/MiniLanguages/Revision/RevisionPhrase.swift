import CommandReference
import Platform

/// Revisions in words: "the commit 2 commits before the current one".
struct RevisionPhrase {
  let language: Language

  /// The phrase of a revision.
  func phrase(_ revision: Revision) -> String {
    var phrase = base(revision)
    for step in revision.steps { phrase = self.phrase(step, of: phrase, revision) }
    return phrase
  }

  /// Names that git gives to commits itself.
  static func special(_ base: Revision.Base) -> LocalizedSentence? {
    guard case .name(let name) = base else { return nil }
    switch name {
    case "ORIG_HEAD": return RevisionSentences.origHead
    case "FETCH_HEAD": return RevisionSentences.fetchHead
    case "MERGE_HEAD": return RevisionSentences.mergeHead
    case "CHERRY_PICK_HEAD": return RevisionSentences.cherryPickHead
    case "REVERT_HEAD": return RevisionSentences.revertHead
    default: return nil
    }
  }

  private func filled(_ sentence: LocalizedSentence, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(sentence[language], values)
  }

  private func base(_ revision: Revision) -> String {
    switch revision.base {
    case .head: return filled(head(before: revision.steps.first))
    case .currentBranch: return filled(RevisionSentences.currentBranch)
    case .name(let name): return Self.special(revision.base).map { filled($0) } ?? name
    case .message(let text): return filled(RevisionSentences.message, ["text": text])
    case .staged(let stage, let path):
      return filled(RevisionSentences.staged[stage], ["path": path])
    }
  }

  /// HEAD is a commit, a place that moves, or the branch that it stands on.
  private func head(before step: Revision.Step?) -> LocalizedSentence {
    switch step {
    case .moves, .time: RevisionSentences.headItself
    case .upstream, .pushed: RevisionSentences.currentBranch
    default: RevisionSentences.head
    }
  }

  private func phrase(_ step: Revision.Step, of phrase: String, _ revision: Revision) -> String {
    let values = ["x": phrase]
    func with(_ sentence: LocalizedSentence, _ more: [String: String] = [:]) -> String {
      filled(sentence, values.merging(more) { _, new in new })
    }
    switch step {
    case .back(0), .parent(0): return with(RevisionSentences.itself)
    case .back(1): return with(RevisionSentences.parent)
    case .back(let count): return with(RevisionSentences.back, ["n": String(count)])
    case .parent(let number): return with(RevisionSentences.numberedParent, ["n": String(number)])
    case .type(let type): return with(self.type(type))
    case .message(let text): return with(RevisionSentences.messageBefore, ["text": text])
    case .upstream: return with(RevisionSentences.upstream)
    case .pushed: return with(RevisionSentences.pushed)
    case .moves(let count): return moves(count, with: with, revision)
    case .checkouts(let count):
      return filled(count == 1 ? RevisionSentences.lastBranch : RevisionSentences.earlierBranch, ["n": String(count)])
    case .time(let text): return with(RevisionSentences.time, ["time": text])
    case .allParents: return with(RevisionSentences.allParents)
    case .alone: return with(RevisionSentences.alone)
    case .merged(let number): return with(RevisionSentences.merged, ["n": String(number)])
    case .path(let path):
      return path.isEmpty ? with(RevisionSentences.topFolder) : with(RevisionSentences.path, ["path": path])
    }
  }

  private func moves(
    _ count: Int, with: (LocalizedSentence, [String: String]) -> String, _ revision: Revision
  ) -> String {
    let values = ["n": String(count)]
    if case .name("stash") = revision.base {
      return with(count == 0 ? RevisionSentences.newestStash : RevisionSentences.stash, values)
    }
    switch count {
    case 0: return with(RevisionSentences.noMoves, values)
    case 1: return with(RevisionSentences.oneMove, values)
    default: return with(RevisionSentences.moves, values)
    }
  }

  private func type(_ type: String) -> LocalizedSentence {
    switch type {
    case "tree": RevisionSentences.tree
    case "blob": RevisionSentences.blob
    case "tag": RevisionSentences.tag
    case "object": RevisionSentences.object
    case "commit": RevisionSentences.commit
    default: RevisionSentences.peeled
    }
  }
}
