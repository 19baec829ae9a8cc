package import ArgumentParser

/// `qmark history`: the requests that were made here and what became of them.
package struct HistoryCommand: ParsableCommand {
  /// The texts of the help and the manual page.
  package static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List, search, run again and delete the requests that were made here.",
    discussion: """
      qmark history                  the newest requests, the newest last
      qmark history docker           those with this word in the request or the command
      qmark history run 12           number 12 again: shown, judged and asked about like any other
      qmark history delete 12 20-25  these, for good; also --matching WORDS
      qmark history forget 12        keep it, but never again rank commands by it

      Requests, commands, exit statuses and folders are kept in a private file on this machine, secrets masked; no \
      model is told of them. A blank before the request keeps it out; qmark config set history false keeps all of them \
      out. What was taken for a request comes first when the same words are asked again.
      """,
    subcommands: [
      HistoryList.self, HistorySearch.self, HistoryRun.self, HistoryDelete.self, HistoryForget.self, HistoryClear.self,
      HistoryExport.self, HistoryFinish.self,
    ],
    defaultSubcommand: HistoryList.self)

  /// Makes the command.
  package init() {}
}
