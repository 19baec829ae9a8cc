import Assistant
import OfflineEngine
import Safeguards
import ShellGrammar
import TerminalUI

extension Screen {
  /// Candidates that are not certain, numbered from 1: what each does, its command, and the words that it leaves out;
  /// then the words that none takes in, and what to do next.
  func offer(_ candidates: [Candidate], unplaced: [String], nextStep: String) -> [String] {
    // Words that every candidate leaves out are said once.
    let common =
      candidates.isEmpty
      ? unplaced
      : candidates[0].unplaced.filter { word in
        candidates.allSatisfy { $0.unplaced.contains(word) }
      }
    var lines = wrap(wording.unsure)
    for (index, candidate) in candidates.enumerated() {
      let own = candidate.unplaced.filter { !common.contains($0) }
      lines += self.candidate(candidate, number: index + 1, leavingOut: own)
    }
    if !common.isEmpty { lines += wrap(wording.unplaced(common)) }
    lines += wrap(nextStep)
    return isPlain ? lines : [""] + lines + [""]
  }

  private func candidate(_ candidate: Candidate, number: Int, leavingOut words: [String]) -> [String] {
    var lines = wrap("\(number)  " + candidate.about, "  ", "     ")
    lines += wrap(Self.revealed(candidate.command), "     ", "       ")
    if !words.isEmpty { lines += wrap(wording.leavesOut(words), "     ", "       ") }
    for program in candidate.missingPrograms {
      let hint = InstallHint.command(for: program, on: machine)
      lines += wrap(wording.notInstalled(program, installing: hint), "     ", "       ")
    }
    return lines
  }

  private static func revealed(_ command: String) -> String {
    HiddenTextScan.scan(ShellParser().parse(command)).revealed(in: command)
  }

  /// What a guess would do.
  func guessNotes(on reviewed: ReviewedCommand) -> [String] {
    reviewed.guess.map { note("? ", wording.guess($0)) } ?? []
  }

  /// The careful form of a command, or that it is one.
  func carefulNotes(on reviewed: ReviewedCommand, key: Character?) -> [String] {
    if reviewed.isCarefulFirst { return note(isPlain ? "" : "· ", wording.carefulComesFirst(hasNext: key != nil)) }
    guard let careful = reviewed.careful else { return [] }
    return note(isPlain ? "" : "· ", wording.carefulForm(careful, key: key))
  }

  private func wrap(_ text: String, _ first: String = "", _ rest: String = "") -> [String] {
    TextLayout.wrap(VisibleText.escape(text), columns: columns, firstIndent: first, indent: rest)
  }
}
