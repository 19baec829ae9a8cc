
# The key: words on the command line become a command there; a command that is there already is explained.

# The status is 0 where the line begins with a command of this shell.
__qmark_is_known() {
  local word=${1#"${1%%[![:space:]]*}"}
  word=${word%%[[:space:];\|&<>()]*}
  builtin type -t -- "$word" >/dev/null
}

# shellcheck disable=SC2034 # qmark's call reads the words
__qmark_ask_about() {
  local known=
  if __qmark_is_known "$1"; then known=--known; fi
  __qmark_words=" $1"
  __qmark_call command-line ${known:+"$known"} || :
}

__qmark_key() {
  __qmark_show_line
  __qmark_ask_about "$READLINE_LINE"
  if [[ -n $__qmark_answer ]]; then
    READLINE_LINE=$__qmark_answer
    # Some versions count bytes here, some characters; the end is not passed.
    READLINE_POINT=$((${#__qmark_answer} * 4))
  fi
  unset -v __qmark_words __qmark_answer
}

# bash 3.2 cannot tell a key's function what is on the line. There the key enters the line as a comment, this command
# takes it from the history list and leaves its answer there, and the next one takes that away once it is on the line.
__qmark_key_line() {
  local entries line typed=''
  entries=$(HISTTIMEFORMAT='' builtin history 2)
  while IFS= builtin read -r line; do
    if [[ $line =~ ^[[:space:]]*([0-9]+)\*?[[:space:]]+#(.*)$ ]]; then
      typed=${BASH_REMATCH[2]}
      builtin history -d "${BASH_REMATCH[1]}"
    fi
  done <<<"$entries"
  __qmark_drop_last __qmark_key_line
  __qmark_ask_about "$typed"
  builtin history -s -- "${__qmark_answer:-$typed}"
  unset -v __qmark_words __qmark_answer
}

__qmark_key_end() {
  __qmark_drop_last __qmark_key_end
  __qmark_drop_last
}

# Takes the last entry out of the history list, where it is this one.
__qmark_drop_last() {
  local entry
  entry=$(HISTTIMEFORMAT='' builtin history 1)
  if [[ $entry =~ ^[[:space:]]*([0-9]+)\*?[[:space:]]+(.*)$ && ${BASH_REMATCH[2]} == *"${1-}"* ]]; then
    builtin history -d "${BASH_REMATCH[1]}"
  fi
}

__qmark_bind_key() {
  local key=$1 is_forced=$2 bound=$3 notation=$1 keymap
  # Alt is listed in one notation or the other, as convert-meta is.
  if [[ $key == '\e'* && $bound == *$'\n"\\M-'"${key:2}\""* ]]; then notation="\\M-${key:2}"; fi
  bound=${bound#*$'\n'"\"$notation\""}
  if [[ -z $is_forced && $bound != "$3" && ${bound%%$'\n'*} != *__qmark_key* ]]; then
    builtin printf '%s\n' "qmark: @TAKEN@${bound%%$'\n'*}" >&2
  elif [[ ${BASH_VERSINFO[0]} -ge 4 ]]; then
    for keymap in emacs-standard vi-insert vi-command; do
      builtin bind -m "$keymap" -x "\"$key\": __qmark_key"
    done
  else
    builtin bind -m emacs-standard "\"$key\": \"\\C-a#\\C-m __qmark_key_line\\C-m\\C-p\\C-e\\C-u __qmark_key_end\\C-m\\C-y\""
  fi
}
