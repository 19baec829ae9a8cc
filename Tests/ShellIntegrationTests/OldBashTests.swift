import ShellIntegration
import Testing

/// The script for bash keeps to what bash 3.2 has, but for what it reaches in later versions alone.
@Suite struct OldBashTests {
  private static let messages = ShellMessages(notInHistory: "not there", keyIsTaken: "taken")

  /// What is bound from bash 4 (the key) and 5 (Enter) on, or stands behind a look at the version.
  private static let inLaterVersions = [
    "__qmark_show_line": ["${PS1@P}", "$READLINE_LINE"],
    "__qmark_enter": ["$READLINE_LINE", "${number@P}", "${READLINE_LINE%%[![:space:]]*}"],
    "__qmark_key": ["$READLINE_LINE"],
    // An option that is not known is an error there, and the list goes without it.
    "__qmark_list_bound": ["builtin bind -X"],
  ]

  @Test(arguments: [nil, KeyBinding(key: .standard), KeyBinding(key: .standard, isForced: true)])
  func theScriptKeepsToBash3(key: KeyBinding?) {
    let audit = LaterBash(IntegratedShell.bash.script(key: key, messages: Self.messages))
    #expect(audit.diagnostics == [])
    let unexpected = audit.findings.filter { finding in
      !(finding.function.flatMap { Self.inLaterVersions[$0] } ?? []).contains(finding.text)
    }
    #expect(unexpected == [])
  }

  @Test func whatIsForLaterVersionsIsBoundInThemAlone() {
    let script = IntegratedShell.bash.script(key: KeyBinding(key: .standard), messages: Self.messages)
    let lines = script.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(
      lines.filter { $0.contains("__qmark_bind_enter") && !$0.hasPrefix("__qmark") }.allSatisfy {
        $0.hasPrefix("if [[ ${BASH_VERSINFO[0]} -ge 5 ]]; then") || $0.hasPrefix("unset")
      })
    let key = lines.firstIndex { $0.contains(": __qmark_key\"") }
    #expect(key.map { lines[$0 - 2] } == "elif [[ ${BASH_VERSINFO[0]} -ge 4 ]]; then")
  }

  @Test(arguments: [
    ("a |& b", ["|&"]), ("coproc cat", ["coproc cat"]), ("case x in a) b ;& esac", ["case x in a) b ;& esac"]),
    ("[[ -v x ]]", ["[[ -v x ]]"]), ("[[ -n x && ( ! -v y ) ]]", ["[[ -n x && ( ! -v y ) ]]"]),
    ("a &>>b", ["&>>b"]), ("exec {fd}<a", ["{fd}<a"]), ("mapfile -t x", ["mapfile -t x"]),
    ("builtin readarray x", ["builtin readarray x"]), ("declare -A x", ["declare -A x"]),
    ("local -n x=y", ["local -n x=y"]),
    ("read -t 0.5 x", ["read -t 0.5 x"]), ("read -N 3 x", ["read -N 3 x"]), ("printf '%(%F)T'", ["printf '%(%F)T'"]),
    ("shopt -s globstar", ["shopt -s globstar"]), ("echo ${x^^}", ["${x^^}"]), ("echo \"a ${x@Q}\"", ["${x@Q}"]),
    ("echo ${x:1:-1}", ["${x:1:-1}"]), ("echo ${x[-1]}", ["${x[-1]}"]), ("echo $'\\u00e9'", ["$'\\u00e9'"]),
    ("f() { echo $READLINE_LINE; }", ["f: $READLINE_LINE"]), ("echo $EPOCHREALTIME", ["$EPOCHREALTIME"]),
    ("x=$(case a in a) b ;; esac)", ["$(case a in a) b ;; esac)"]), ("echo {1..9..2}", ["{1..9..2}"]),
    (
      "x+=y; read -r -d '' x <<<\"${y:1:2}\"; local a=${x%%b*}; [[ $x =~ ^(a) ]]; a 8>|b; printf -v x %s y; echo {1..9}",
      []
    ),
  ])
  func theAuditSeesWhatCameLater(script: String, found: [String]) {
    #expect(LaterBash(script).findings.map(\.description) == found)
  }
}
