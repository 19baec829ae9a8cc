import LanguageModels
import Platform
import Prompting
import TerminalUI

/// How one waits for a model: a spinner on the terminal, Ctrl-C, and what is said meanwhile.
struct ModelPatience {
  let world: World
  /// Where the spinner and the notices go; nil for nowhere.
  let write: ((String) -> Void)?
  /// Whether a line may be drawn again.
  let allowsCursorMoves: Bool

  /// Waits on `terminal`, or on standard error where that is one.
  init(world: World, terminal: Terminal?, isPlain: Bool) {
    self.world = world
    if let terminal {
      write = terminal.write
      allowsCursorMoves = terminal.capabilities.allowsCursorMoves
    } else if world.streams.isErrorTerminal {
      write = world.streams.draw
      let capabilities = TerminalCapabilities(environment: world.environment, isPlain: isPlain)
      allowsCursorMoves = capabilities.allowsCursorMoves
    } else {
      write = nil
      allowsCursorMoves = false
    }
  }

  /// Runs `body` while a spinner says that `model` is asked.
  func during<Result>(asking model: String, _ body: (PatientWait) throws -> Result) throws -> Result {
    let title = Wording(language: world.machine.language).asking(VisibleText.escape(model))
    var spinner: Spinner?
    if let write, allowsCursorMoves {
      spinner = Spinner(title: title, milliseconds: world.clock.milliseconds, write: write)
    }
    return try PatientWait.during(spinner: spinner, body)
  }

  /// Says a line on the terminal, where there is one.
  func say(_ line: String, _ wait: PatientWait) {
    wait.pauseSpinner()
    write?(VisibleText.escape(line) + "\n")
  }

  /// Says what is done in the model's name, on standard error where there is no terminal.
  func say(_ notice: ConversationNotice, _ wait: PatientWait) {
    let line = notice.words(in: world.machine.language)
    guard write == nil, case .lookingUp = notice else { return say(line, wait) }
    world.streams.complain("qmark: " + VisibleText.escape(line) + "\n")
  }
}
