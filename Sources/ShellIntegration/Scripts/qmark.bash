# qmark's integration with bash (3.2 and later): ?? git? gh?
#
# Each is an alias that ends in a comment sign, so bash reads nothing of the words after it; they are taken from the
# history list as they were typed. The accepted command is evaluated by the alias, outside any function, so that cd,
# export and declare act on this shell.

__qmark_ask() {
  local target=$1 name=$2 entry words file status
  __qmark_command='__qmark_status 125'
  entry=$(HISTTIMEFORMAT='' builtin history 1)
  if [[ $entry =~ ^[[:space:]]*([0-9]+)\*?[[:space:]]+(.*)$ ]]; then
    entry=${BASH_REMATCH[2]}
  fi
  words=
  if [[ $entry == *"$name"* ]]; then
    words=${entry#*"$name"}
  else
    builtin printf '%s\n' "qmark: the line is not in the history list (a leading blank, or history is off); type the request here." >&2
  fi
  file=$(command mktemp "${TMPDIR:-/tmp}/qmark.XXXXXX") || return 0
  if [[ $words == *[![:space:]]* ]]; then
    command qmark suggest --target "$target" --shell-out "$file" --shell bash -- "$words" </dev/tty
  else
    command qmark suggest --target "$target" --shell-out "$file" --shell bash </dev/tty
  fi
  status=$?
  if [[ $status -eq 0 && -s $file ]]; then
    __qmark_command=$(command cat -- "$file")
    # The first call takes the place of this line, the second adds the command.
    builtin history -s -- "$entry"
    builtin history -s -- "$__qmark_command"
  elif [[ $status -ne 0 ]]; then
    __qmark_command="__qmark_status $status"
  fi
  command rm -f -- "$file"
  return 0
}

__qmark_status() {
  return "$1"
}

alias '??'='__qmark_ask shell "??"; builtin eval "$__qmark_command" #'
alias 'git?'='__qmark_ask git "git?"; builtin eval "$__qmark_command" #'
alias 'gh?'='__qmark_ask gh "gh?"; builtin eval "$__qmark_command" #'
