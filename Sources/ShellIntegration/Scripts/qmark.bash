# qmark's integration with bash (3.2 and later): ?? git? gh?
#
# bash 5 looks at the line when Enter is pressed: one that begins with ??, git? or gh? goes to qmark as it was typed, and
# the accepted command takes its place on the command line and is entered there, as if typed by hand.
#
# Where Enter is not ours (an older bash, a key of the reader's own) and further into a line, each of the three is an
# alias that ends in a comment sign: bash reads nothing of the words after it, and they are taken from the history list.

# Runs qmark in the terminal; what it hands back is in __qmark_answer.
__qmark_call() {
  local file called=0
  __qmark_answer=
  file=$(command mktemp "${TMPDIR:-/tmp}/qmark.XXXXXX") || return 1
  # Removed as soon as it is open, the file is gone however this ends.
  # shellcheck disable=SC2094 # one end is for writing, the other for reading
  {
    command rm -f -- "$file"
    command qmark "$@" --shell bash --shell-out /dev/fd/8 -- "$__qmark_words" </dev/tty >/dev/tty || called=$?
    IFS= builtin read -r -d '' -u 9 __qmark_answer || :
  } 8>|"$file" 9<"$file"
  return "$called"
}

__qmark_status() {
  return "$1"
}

# Tells qmark's history the status $1 of the command that it handed over, in the background.
__qmark_finish() {
  (command qmark history finish "$1" </dev/null >/dev/null 2>&1 &)
}

# Shows the prompt and the line again, which bash clears before it calls a key's function.
__qmark_show_line() {
  local prompt=''
  # Before 4.4 bash cannot expand a prompt by itself.
  case $BASH_VERSION in
    3.* | 4.[0-3].*) ;;
    *) prompt=${PS1@P} prompt=${prompt##*$'\n'} prompt=${prompt//[$'\001\002']/} ;;
  esac
  builtin printf '%s%s\n' "$prompt" "$READLINE_LINE" >/dev/tty
}

# The alias: asks, and leaves in __qmark_command what the alias then evaluates outside any function, so that cd, export
# and declare act on this shell.
__qmark_ask() {
  local target=$1 name=$2 entry number='' called=0 first
  entry=$(HISTTIMEFORMAT='' builtin history 1)
  if [[ $entry =~ ^[[:space:]]*([0-9]+)\*?[[:space:]]+(.*)$ ]]; then
    number=${BASH_REMATCH[1]} entry=${BASH_REMATCH[2]}
  fi
  first=${entry#"${entry%%[![:space:]]*}"}
  # An entry that was there before is not this line.
  if [[ $entry == *"$name"* && $number != "${__qmark_kept-}" ]]; then
    __qmark_words=${entry#*"$name"}
  else
    __qmark_words='' number=''
    builtin printf '%s\n' "qmark: @NOT_IN_HISTORY@" >&2
  fi
  __qmark_call suggest --target "$target" || called=$?
  __qmark_command=${__qmark_answer:-__qmark_status $called}
  if [[ $called -eq 0 || $called -eq 125 || $called -eq 130 ]]; then
    # The request gives its place in the history list to the command.
    if [[ -n $number && ${first:0:${#name}} == "$name" ]]; then builtin history -d "$number"; fi
    if [[ -n $__qmark_answer ]]; then builtin history -s -- "$__qmark_answer"; fi
  else
    __qmark_kept=$number
  fi
  unset -v __qmark_words __qmark_answer
  return 0
}

alias '??'='__qmark_ask shell "??"; builtin eval "$__qmark_command" #'
alias 'git?'='__qmark_ask git "git?"; builtin eval "$__qmark_command" #'
alias 'gh?'='__qmark_ask gh "gh?"; builtin eval "$__qmark_command" #'

# Whether keys can be bound: not without line editing, nor where ble.sh has taken readline's place.
__qmark_has_readline() {
  case :$SHELLOPTS:${BLE_VERSION-} in
    *:emacs:* | *:vi:*) [[ -z ${BLE_VERSION-} ]] ;;
    *) return 1 ;;
  esac
}

# What the second half of Enter does: accept-line, or nothing where the line was a request that led to no command.
__qmark_bind_end() {
  local keymap
  for keymap in emacs-standard vi-insert vi-command; do builtin bind -m "$keymap" "\"\\C-x\\C-_e\": $1"; done
}

__qmark_enter() {
  local last=$? number='\#' line=$READLINE_LINE name target called=0
  number=${number@P}
  if [[ -n ${__qmark_ran-} ]]; then __qmark_finish "$last"; fi
  unset -v __qmark_ran
  case ${__qmark_undo-} in
    histexpand) set -o histexpand ;;
    enter) __qmark_bind_end accept-line ;;
  esac
  unset -v __qmark_undo
  line=${line#"${line%%[![:space:]]*}"}
  case $line in
    '??' | '??'[[:space:]]*) name='??' target=shell ;;
    'git?' | 'git?'[[:space:]]*) name='git?' target=git ;;
    'gh?' | 'gh?'[[:space:]]*) name='gh?' target=gh ;;
    '') return ;;
    *) __qmark_number=$number && return ;;
  esac
  # The number of a command stays while its further lines are read, and in a function that reads a line of its own.
  if [[ ${__qmark_number-} == "$number" || ${#FUNCNAME[@]} -gt 1 ]]; then return; fi
  __qmark_show_line
  # A leading blank is handed over: it keeps the request out of qmark's history.
  __qmark_words=${READLINE_LINE%%[![:space:]]*}${line:${#name}}
  __qmark_call suggest --target "$target" || called=$?
  __qmark_ran=$__qmark_answer
  if [[ -z $__qmark_answer ]]; then
    __qmark_undo=enter
    __qmark_bind_end redraw-current-line
    case $called:${HISTCONTROL-}:$READLINE_LINE in
      0:* | 125:* | 130:* | *:*ignore*[se]*:[[:space:]]*) ;;
      *) builtin history -s -- "$READLINE_LINE" ;;
    esac
  elif [[ $__qmark_answer == *'!'* && -o histexpand ]]; then
    __qmark_undo=histexpand
    set +o histexpand
  fi
  READLINE_LINE=$__qmark_answer READLINE_POINT=${#__qmark_answer}
  unset -v __qmark_words __qmark_answer
}
