/// A key with Alt, Ctrl or both, in the words of the command line and in the notations of the shells.
package struct ShellKey: Equatable, Sendable {
  /// Whether Alt is held.
  package let hasAlt: Bool
  /// Whether Ctrl is held.
  package let hasControl: Bool
  /// The letter, digit or sign.
  package let character: Character

  /// Alt-q.
  package static let standard = ShellKey(hasAlt: true, hasControl: false, character: "q")

  private init(hasAlt: Bool, hasControl: Bool, character: Character) {
    self.hasAlt = hasAlt
    self.hasControl = hasControl
    self.character = character
  }

  /// Reads `alt-q`, `Ctrl+G`, `ctrl-alt-x`, and the manuals' `M-q`, `C-g`.
  package init(parsing text: String) throws(ShellKeyProblem) {
    let parts = text.lowercased().split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "+" }
    guard let last = parts.last, last.count == 1, let character = last.first else { throw .unreadable }
    let modifiers = parts.dropLast().map { Self.modifiers[$0] }
    let hasAlt = modifiers.contains(.alt)
    let hasControl = modifiers.contains(.control)
    guard !modifiers.contains(nil), modifiers.count == (hasAlt ? 1 : 0) + (hasControl ? 1 : 0), !modifiers.isEmpty
    else {
      throw .unreadable
    }
    guard character.isASCII, character.isLetter || !hasControl && Self.plainCharacters.contains(character) else {
      throw .unreadable
    }
    if hasControl, Self.reserved.contains(character) { throw .reserved }
    self.init(hasAlt: hasAlt, hasControl: hasControl, character: character)
  }

  /// The key as `qmark init --key` takes it.
  package var name: String { (hasControl ? "ctrl-" : "") + (hasAlt ? "alt-" : "") + String(character) }

  /// The key as the shell's command for bindings takes it.
  package func notation(in shell: IntegratedShell) -> String {
    switch shell {
    case .bash: (hasAlt ? "\\e" : "") + (hasControl ? "\\C-" : "") + String(character)
    case .zsh: (hasAlt ? "^[" : "") + (hasControl ? "^" + character.uppercased() : String(character))
    case .fish: (hasAlt ? "\\e" : "") + (hasControl ? "\\c" : "") + String(character)
    }
  }

  private enum Modifier { case alt, control }

  private static let modifiers: [Substring: Modifier] = [
    "alt": .alt, "meta": .alt, "m": .alt, "option": .alt, "ctrl": .control, "control": .control, "c": .control,
  ]

  /// What Alt goes with besides letters.
  private static let plainCharacters: Set<Character> = Set("0123456789/.,=")

  /// With Ctrl these are other keys (Backspace, Tab, Enter) or the terminal's own: interrupt, end, stop, start, suspend.
  private static let reserved: Set<Character> = Set("hijmcdsqz")
}

/// Why a text is no key for a binding.
package enum ShellKeyProblem: Error, Equatable, Sendable {
  /// It is not Alt, Ctrl or both with one letter, digit or sign.
  case unreadable
  /// The terminal needs it for itself, or it is another key.
  case reserved
}
