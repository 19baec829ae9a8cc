package import Platform

/// What a file of `Knowledge/commands` says about one program or subcommand.
package struct CommandKnowledge: Sendable {
  /// How the words of a command line bind to flags.
  package enum Style: String, Hashable, Sendable, CaseIterable {
    /// Clusters, `-n5`, `--long=value`.
    case getopt
    /// A word after one dash is one flag: find, ffmpeg, java.
    case singleDash = "single-dash"
    /// `key=value` operands: dd.
    case assignments
  }

  /// Where flags may stand among the words.
  package enum Options: String, Hashable, Sendable {
    case anywhere
    /// Before the first operand.
    case first
    /// One alone, before all operands: the signal of kill.
    case one
  }

  /// The name as typed, with its subcommand where it is one.
  package var program: String
  /// What it is for.
  package var says: LocalizedSentence?
  /// The manual page where its flags stand, where it has another name: `perlrun(1)`.
  package var page: String?
  /// How words bind.
  package var style: Style
  /// Whether a first word without a dash is a cluster of flags.
  package var bundlesFirstWord: Bool
  /// Whether the first operand is a subcommand.
  package var hasSubcommands: Bool
  /// Whether its flags may also stand after the subcommand.
  package var sharesFlags = false
  /// Whether it starts a container of an image, which may name the program itself.
  package var startsImage = false
  /// Where flags may stand.
  package var options: Options
  /// Other names of the same program.
  package var aliases: [String]
  /// The system where it exists, where that is one alone.
  package var platform: OperatingSystem?
  /// What its regular expressions are held against.
  package var subject = RegexSubject.line
  /// Its flags.
  package var flags: [FlagEntry]
  /// Its operands, in the order of the synopsis.
  package var operands: [OperandEntry]
  /// The phrases that headlines are made of.
  package var headlines: [HeadlineEntry]

  /// Makes the knowledge of a program of which nothing but the name is known.
  package init(program: String) {
    self.program = program
    style = .getopt
    bundlesFirstWord = false
    hasSubcommands = false
    options = .anywhere
    aliases = []
    flags = []
    operands = []
    headlines = []
  }

  /// The flag of this spelling that exists on `system`; entries of that system alone come first.
  package func flag(_ spelling: String, on system: OperatingSystem) -> FlagEntry? {
    var found: FlagEntry?
    for flag in flags where flag.spellings.contains(spelling) {
      if flag.platform == system { return flag }
      if flag.platform == nil, found == nil { found = flag }
    }
    return found
  }
}
