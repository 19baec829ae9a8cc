/// What is written inside a value.
package enum ValueLanguage: String, Hashable, Sendable, CaseIterable {
  case awk
  case sed
  /// A script of sed whose regular expressions are extended ones.
  case extendedSed = "extended-sed"
  /// A basic regular expression.
  case regex
  case extendedRegex = "extended-regex"
  /// A regular expression as Perl and PCRE read it.
  case perlRegex = "perl-regex"
  /// A regular expression as the library of Rust reads it: rg, fd.
  case rustRegex = "rust-regex"
  /// A regular expression as find reads it unless told otherwise.
  case emacsRegex = "emacs-regex"
  /// What divides the fields of awk: one character, or a regular expression.
  case fieldSeparator = "field-separator"
  case jq
  /// An expression of yq, where it means the same as in jq.
  case yq
  case glob
  /// A glob of paths, as in .gitignore: `*` stops at slashes and `**` does not.
  case pathGlob = "path-glob"
  /// A glob of paths with `{a,b}`: rg, fd.
  case braceGlob = "brace-glob"
  /// Globs with `|` between them: tree.
  case globList = "glob-list"
  /// A command line as text.
  case shell
  /// The words themselves are a command.
  case command
  /// The format of date(1), without its `+`.
  case dateFormat = "date-format"
  /// The format of printf(1).
  case printfFormat = "printf-format"
  /// One line of a crontab.
  case cron
  /// A revision or a range of revisions of git.
  case revision
  case url
  /// A host, perhaps with a user before it and a port or a path after it.
  case host
  /// An address or a network in the form ADDRESS/LENGTH.
  case network
  /// The filters of ffmpeg.
  case filterGraph = "filter-graph"
  /// The mode of chmod.
  case mode
  /// The mask of umask: the bits that new files do not get.
  case mask
  case size
  case signal
  case port
}
