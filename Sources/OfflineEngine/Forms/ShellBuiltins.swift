/// Commands that are part of the shell.
enum ShellBuiltins {
  static let names: Set<String> = [
    ".", ":", "[", "alias", "bg", "break", "cd", "command", "continue", "declare", "dirs", "disown", "echo", "eval",
    "exec", "exit", "export", "false", "fc", "fg", "getopts", "hash", "history", "jobs", "kill", "let", "local", "popd",
    "printf", "pushd", "pwd", "read", "readonly", "return", "set", "shift", "shopt", "source", "test", "time", "times",
    "trap", "true", "type", "typeset", "ulimit", "umask", "unalias", "unset", "wait",
  ]
}
