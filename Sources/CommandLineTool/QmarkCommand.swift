package import ArgumentParser

/// `qmark`: the root of the command line.
package struct QmarkCommand: ParsableCommand {
  /// The name, the subcommands and the texts of the help and the manual page.
  package static let configuration = CommandConfiguration(
    commandName: "qmark",
    abstract: "Turns words into a shell command, explains it, asks once, and runs it.",
    discussion: """
      qmark answers by itself: no account, no key, no model, no network. A request is words in English or Korean; the \
      answer is a command for this machine, with a sentence for every part of it. Nothing runs before it was shown \
      and confirmed.

      A language model is asked only where one is configured (qmark config init), and for what the offline engine is not \
      sure of; --show-request prints what would be sent.

      Words need no quotes, and words after -- are never read as options. Without a terminal on standard output the \
      command alone is printed and nothing is run. qmark tasks lists and searches what the offline engine knows.

      EXIT STATUS: that of the command that was run (128+N when signal N ended it); else 0 done, 1 no suggestion good \
      enough, 64 bad usage, 65 unreadable input, 69 the provider cannot be reached or failed, 74 the answer could not be \
      written, 75 try again later (rate limit, or the day's tokens are used up), 77 the key is missing or refused, 78 a \
      setting or the policy is wrong, 125 declined, 126 the policy denies the command, 130 interrupted.

      ENVIRONMENT: QMARK_PLAIN=1 gives plain lines without boxes, emoji or cursor moves; QMARK_LANGUAGE=en|ko, else \
      LC_ALL, LC_MESSAGES, LANG choose the language; QMARK_ENGINE, QMARK_MODEL_PROVIDER, QMARK_MODEL_NAME and so on stand \
      for the settings of the same names; NO_COLOR and TERM=dumb are respected; SHELL runs the command.
      """,
    version: Version.current,
    subcommands: [
      SuggestCommand.self, ExplainCommand.self, RisksCommand.self, TasksCommand.self, HistoryCommand.self,
      ConfigCommand.self, DoctorCommand.self, InitCommand.self, CompletionsCommand.self, CommandLineCommand.self,
    ],
    defaultSubcommand: SuggestCommand.self)

  /// Makes the command.
  package init() {}
}

/// The version, as in the CHANGELOG.
package enum Version {
  /// The version of this source.
  package static let current = "0.1.0"
}
