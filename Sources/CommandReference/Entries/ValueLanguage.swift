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
  /// A program of Perl.
  case perl
  /// A program of Python.
  case python
  /// The rule of rename, a program of Perl.
  case renameRule = "rename-rule"
  /// The flags that getopts is told of.
  case flagLetters = "flag-letters"
  /// A set of characters of tr(1).
  case characterList = "character-list"
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
  /// The format of `find -printf`.
  case findPrintf = "find-printf"
  /// The format of GNU's `stat -c`.
  case statFormat = "stat-format"
  /// The format of GNU's `stat -f -c`.
  case fileSystemFormat = "file-system-format"
  /// The format of `identify -format`.
  case imageFormat = "image-format"
  /// The format of `git log --format`.
  case gitFormat = "git-format"
  /// The format of `git for-each-ref --format`.
  case refFormat = "ref-format"
  /// The format of `curl -w`.
  case curlFormat = "curl-format"
  /// A template as docker and others written in Go take it.
  case goTemplate = "go-template"
  /// The columns of `ps -o`.
  case processColumns = "process-columns"
  /// The columns that `ps --sort` sorts by.
  case processOrder = "process-order"
  /// One line of a crontab.
  case cron
  /// A revision of git, or a range, which stands for its commits.
  case revision
  /// One revision of git.
  case singleRevision = "single-revision"
  /// A revision of git, or two of them that are compared.
  case revisionPair = "revision-pair"
  /// A path as git takes it, perhaps with `:!` or `:(…)` before it.
  case pathspec
  /// What git pushes, and where to.
  case pushRefspec = "push-refspec"
  /// What git fetches, and where to.
  case fetchRefspec = "fetch-refspec"
  case url
  /// The address of curl, which may stand for many.
  case urlSet = "url-set"
  /// Where a repository of git is: a URL, or a path as scp takes it.
  case repository
  /// A path as scp and rsync take it, perhaps on another host.
  case remotePath = "remote-path"
  /// What `ssh -L` leads through a connection.
  case localForward = "local-forward"
  /// What `ssh -R` leads back.
  case remoteForward = "remote-forward"
  /// The port of `ssh -D`.
  case dynamicForward = "dynamic-forward"
  /// The ports of `docker run -p`.
  case portMapping = "port-mapping"
  /// What `docker run -v` puts where.
  case volume
  /// A host, perhaps with a user before it and a port or a path after it.
  case host
  /// An address or a network in the form ADDRESS/LENGTH.
  case network
  /// The filters of ffmpeg.
  case filterGraph = "filter-graph"
  /// The streams of `ffmpeg -map`.
  case stream
  /// A time of ffmpeg: `00:01:30.5`.
  case mediaTime = "media-time"
  /// The mode of chmod.
  case mode
  /// The mask of umask: the bits that new files do not get.
  case mask
  /// The permissions that `find -perm` looks for.
  case modeTest = "mode-test"
  /// A size as the programs of GNU take it: `10M`, `64kB`.
  case size
  /// A size whose units are K, M and G alone, each 1024 times the one before it.
  case binarySize = "binary-size"
  /// A size as `find -size` takes it: `+10M`.
  case findSize = "find-size"
  /// An age in days as `find -mtime` takes it: `+7`.
  case ageDays = "age-days"
  /// An age in minutes as `find -mmin` takes it.
  case ageMinutes = "age-minutes"
  /// How long sleep and timeout wait: `1.5h`.
  case duration
  case signal
  case port
  /// A time of systemd's timers.
  case calendar
  /// A length of time as systemd takes it: `1h 30min`.
  case timeSpan = "time-span"
  /// The time of at(1), in one word or several.
  case atTime = "at-time"
  /// A filter of tcpdump, in one word or several.
  case packetFilter = "packet-filter"

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The language of a name: `init(rawValue:)` compares it with every other one.
  static func named(_ name: String) -> ValueLanguage? { byName[name] }

  /// Whether several words are joined by blanks to one text in this language.
  package var joinsWords: Bool { self == .shell || self == .atTime || self == .packetFilter }
}
