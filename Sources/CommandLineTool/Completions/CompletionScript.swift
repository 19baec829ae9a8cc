import ArgumentParser
package import ShellIntegration

/// The completion scripts, made from the command definitions.
package enum CompletionScript {
  /// The script for `shell`.
  package static func text(for shell: IntegratedShell) -> String {
    let script =
      switch shell {
      case .bash: completingRequests(QmarkCommand.completionScript(for: .bash), after: bashAnchor, by: bashLines)
      case .zsh:
        completingRequests(withoutMessages(QmarkCommand.completionScript(for: .zsh)), after: zshAnchor, by: zshLines)
      case .fish:
        completingRequests(forOldFish(QmarkCommand.completionScript(for: .fish)), after: fishAnchor, by: fishLines)
      }
    return script.hasSuffix("\n") ? script : script + "\n"
  }

  /// zsh inserts no option where the words beside it have nothing but a message: they are given an action that does nothing.
  private static func withoutMessages(_ script: String) -> String {
    script.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.drop { $0 == " " }.hasPrefix("'*:") && line.hasSuffix(":'") ? line.dropLast() + "{:}'" : line
    }.joined(separator: "\n")
  }

  /// fish has substitutions within quotes since 3.4 only, and fields of split and ranges without an end since 3.2; each Tab
  /// would show errors.
  private static func forOldFish(_ script: String) -> String {
    let name = "string replace -a - _ -- $non_repeating_flag_or_option"
    return script.replacing("\"_flag_$(\(name))\"", with: "_flag_(\(name))")
      .replacing("test -z \"$(__qmark_tokens -t)\"", with: "not __qmark_tokens -t | string length -q")
      .replacing("string split -m 1 -f 1 -- . ", with: "string replace -r '[.].*' '' -- ")
      .replacing("$tokens[..$index]", with: "$tokens[1..$index]").replacing("$argv[2..]", with: "$argv[2..-1]")
      .replacing("+ 1)..]", with: "+ 1)..-1]")
  }

  /// The argument parser's scripts know nothing of a subcommand that need not be named: where the first word is none, the
  /// options of `suggest` are offered.
  private static func completingRequests(_ script: String, after anchor: String, by lines: String) -> String {
    script.replacing(anchor, with: anchor + lines, maxReplacements: 1)
  }

  private static let subcommands = CommonInvocation.subcommands.sorted().joined(separator: " ")

  private static let bashAnchor = "    local -a unparsed_words=(\"${COMP_WORDS[@]:1:${COMP_CWORD}}\")\n"
  private static let bashLines = """
        if [[ " \(subcommands) " != *" ${COMP_WORDS[1]} "* ]] && [[ "${COMP_CWORD}" -gt 1 || "${cur}" = -* ]]; then
            _qmark_suggest
            return
        fi

    """

  private static let zshAnchor = "    local -ir current_word_index=\"$((CURRENT - 1))\"\n"
  private static let zshLines = """
        if [[ " \(subcommands) " != *" ${words[2]} "* ]] && [[ "${CURRENT}" -gt 2 || "${words[2]}" = -* ]]; then
            _qmark_suggest
            return
        fi

    """

  private static let fishAnchor = "    set -l unparsed_tokens (__qmark_tokens -pc)\n"
  private static let fishLines = """
        if set -q unparsed_tokens[2]; or string match -q -- '-*' (commandline -ct)
            if not contains -- "$unparsed_tokens[2]" \(subcommands)
                set -l rest $unparsed_tokens
                set -e rest[1]
                set unparsed_tokens $unparsed_tokens[1] suggest $rest
            end
        end

    """
}
