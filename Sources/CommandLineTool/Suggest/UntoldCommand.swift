import OfflineEngine
import Platform
import ShellGrammar
import TerminalUI

/// What is said on standard error where no command is good enough to be printed.
struct UntoldCommand {
  let request: String
  let resolution: Resolution
  let guesses: [Candidate]

  /// Why there is none, then the guesses, then what to do next.
  func lines(in world: World) -> [String] {
    let screen = Screen(world: world, terminal: nil, isPlain: true)
    let failure = resolution.failure ?? (guesses.isEmpty ? missing : nil)
    var lines = failure.map { [message($0, in: world)] } ?? []
    if !guesses.isEmpty {
      var offer = screen.offer(
        guesses, unplaced: resolution.offline.unplaced,
        nextStep: screen.wording.unsureInPrint)
      if lines.isEmpty { offer[0] = "qmark: " + offer[0] }
      // Never broken, so that it can be copied.
      if VisibleText.isClean(request) { offer.append("  qmark tasks " + ShellQuoting.quote(request)) }
      lines += offer
    }
    return lines
  }

  private var missing: any ToldError { UserError.noSuggestion(unplaced: resolution.offline.unplaced) }

  private func message(_ error: any ToldError, in world: World) -> String {
    "qmark: " + VisibleText.escape(error.message(in: world.machine.language), keepingLineBreaks: true)
  }
}
