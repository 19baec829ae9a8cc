/// The programs in other languages that stand in the words of a command, and who runs them.
enum CodeProgram {
  /// The language in which `name` reads programs; nil for any other program.
  static func language(of name: String) -> CodeLanguage? { entry(of: name)?.language }

  /// Programs that run what they read, where no other program is named.
  static let readers: Set<String> = Set(entries.filter(\.value.readsInput).keys)

  /// The program texts among the words of an invocation: the values of the flags that they follow, also at the end of a
  /// cluster or in the same word: `perl -lane TEXT`, `perl -e'TEXT'`, `julia --eval=TEXT`.
  static func texts(of invocation: Invocation) -> [InvocationArgument] {
    guard let name = invocation.name, let entry = entry(of: name) else { return [] }
    if entry.language == .python, invocation.words.prefix(2) == ["-m", "timeit"] { return timed(invocation) }
    var texts: [InvocationArgument] = []
    var isText = false
    for argument in invocation.arguments {
      if isText { texts.append(argument) }
      isText = !isText && entry.flags.contains { isFlag(argument.text, $0) }
      if !isText, let text = attached(argument, to: entry.flags) { texts.append(text) }
      // What follows belongs to the program.
      if entry.language == .python, !texts.isEmpty { break }
    }
    return texts
  }

  /// What `python -m timeit` runs: its operands, and what `-s` says comes first.
  private static func timed(_ invocation: Invocation) -> [InvocationArgument] {
    var before = ""
    return invocation.arguments.dropFirst(2).filter { argument in
      defer { before = argument.text }
      return !argument.isFlag && !["-n", "-r", "-u"].contains(before)
    }
  }

  /// Letters of flags that may stand before the one with the program, and of those the ones that never take a value.
  private static let letters = "nlapswWiBSuEItTrx0123456789"
  private static let plainLetters = "nlapswBuq0123456789"

  private static func isFlag(_ text: String, _ flag: Substring) -> Bool {
    text == flag
      || flag.utf8.count == 2 && text.hasPrefix("-") && !text.hasPrefix("--") && text.last == flag.last
        && text.dropFirst().dropLast().allSatisfy(letters.contains)
  }

  private static func attached(_ argument: InvocationArgument, to flags: [Substring]) -> InvocationArgument? {
    guard let text = argument.value, text.hasPrefix("-") else { return nil }
    for flag in flags where flag.hasPrefix("-") {
      var rest: Substring = ""
      if flag.hasPrefix("--") {
        guard text.hasPrefix(flag + "=") || text.hasPrefix(flag + ":") else { continue }
        rest = text.dropFirst(flag.count + 1)
      } else if flag.utf8.count == 2, !text.hasPrefix("--"), let letter = flag.last {
        guard let place = text.dropFirst().firstIndex(of: letter),
          text[..<place].dropFirst().allSatisfy(plainLetters.contains)
        else { continue }
        rest = text[text.index(after: place)...]
      }
      if !rest.isEmpty { return InvocationArgument(made: String(rest), at: argument.range) }
    }
    return nil
  }

  private struct Entry {
    var language: CodeLanguage
    var readsInput: Bool
    var flags: [Substring]
  }

  private static func entry(of name: String) -> Entry? {
    entries[name] ?? (name.hasPrefix("python3.") ? entries["python3"] : nil)
  }

  private static let entries: [String: Entry] = {
    var entries: [String: Entry] = [:]
    for line in table.split(separator: "\n") {
      let tokens = line.split(separator: " ")
      guard tokens.count > 1, let language = CodeLanguage(rawValue: tokens[1]) else { continue }
      let entry = Entry(
        language: language, readsInput: tokens.contains("<"), flags: tokens.dropFirst(2).filter { $0 != "<" })
      for name in tokens[0].split(separator: ",") { entries[String(name)] = entry }
    }
    return entries
  }()

  /// The names of programs, their language, `<` where they run what they read, and the words that a program text follows.
  private static let table = """
    python,python2,python3,pypy,pypy3,ipython,bpython,sage python < -c
    manage.py python -c
    blender,freecad python --python-expr
    odoo-bin python --command
    perl perl < -e -E
    ruby,jruby,mruby,irb,crystal ruby < -e eval
    rails,spring ruby runner r
    node,nodejs,bun,deno,ts-node,tsx,qjs,d8,jrunscript node < -e -p -pe --eval --print eval
    gjs node < -c
    php php < -r
    wp php eval
    drush php php:eval php-eval ev
    artisan php --execute
    lua,luajit,texlua lua < -e
    osascript appleScript < -e
    Rscript,R,littler r < -e
    emacs,emacsclient lisp --eval -eval -e --execute
    guile lisp < -c
    sbcl,ecl,ccl,abcl lisp < --eval -eval
    racket,clojure,clj,bb,lumo,planck,janet,chez,gosh,csi,gsi,mit-scheme lisp < -e --eval -eval
    clisp lisp < -x
    julia,octave,octave-cli other < -e -E --eval
    groovy,raku,perl6,scala,scala-cli,kotlin,haxe,pike,ocaml,nim,rhino,jshell other < -e --eval
    elixir,iex other < -e --eval
    mix other -e --eval
    erl other -eval
    swift,runghc,ghci,ghc,vlang other < -e
    dotnet,csharprepl other eval
    matlab other -r -batch
    wolframscript other -code -c
    maxima,gforth other < --batch-string -e
    """
}
