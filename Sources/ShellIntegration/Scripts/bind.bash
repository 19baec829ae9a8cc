# Binds Enter, where bash can tell what is on the line, and the key, where there is one; none of this stays.

# Whether Enter and the key can only be what readline made them: nobody has called bind in this shell, which would have
# started readline and thereby set LINES, and the inputrc binds nothing but sequences like those of the arrows.
__qmark_is_untouched() {
  local file text all=$'\n'
  [[ ${BASH_VERSINFO[0]} -ge 5 && -z ${LINES-} ]] || return 1
  # Of other keys readline has some itself.
  # shellcheck disable=SC2194 # they are filled in
  case '@KEY@:@FORCED@' in : | '\eq:'* | *:forced) ;; *) return 1 ;; esac
  for file in "${INPUTRC:-${HOME-}/.inputrc}" /etc/inputrc; do
    [[ -r $file && -f $file ]] || continue
    IFS= builtin read -r -d '' text <"$file" || :
    all+=$text$'\n'
  done
  # Lines that begin otherwise than with #, set, $if or "\e[, "\eO, "\e\e count as bindings.
  case $all in
    *$'\n'[!\#s\$\"$'\n']* | *$'\n$in'* | *$'\n"'[!\\]* | *$'\n"\\'[!e]* | *$'\n"\\e'[!\[O\\]* | *$'\n"\\e\\'[!e]*) return 1 ;;
  esac
}

# What the keys do now: a line for Enter in each keymap, then, where a key is to be bound, all that is bound in the
# reader's editing mode. Listing readline's own functions takes two milliseconds, and a subshell half of one.
__qmark_list_bound() {
  local keymap
  # readline starts here, else it would in the subshell and then once more.
  builtin bind -q accept-line >/dev/null 2>&1
  __qmark_bound=$({
    for keymap in emacs-standard vi-insert vi-command; do builtin bind -m "$keymap" -q accept-line; done
    # shellcheck disable=SC2157 # it is filled in where there is a key
    [[ -z '@KEY@' || -n '@FORCED@' ]] || { builtin bind -p; builtin bind -s; builtin bind -X; } || :
  } 2>/dev/null)
}

__qmark_bind_enter() {
  local keymap rest=${__qmark_bound:0:500}
  for keymap in emacs-standard vi-insert vi-command; do
    # Enter stays as it is where it is not bash's own.
    if [[ ${rest%%$'\n'*} == *'"\C-m"'* ]]; then
      # The last argument of the last command is handed through, so that $_ stays what it was.
      # shellcheck disable=SC2016 # the key's function expands it
      builtin bind -m "$keymap" -x '"\C-x\C-_s": __qmark_enter "$_"'
      builtin bind -m "$keymap" '"\C-x\C-_e": accept-line'
      builtin bind -m "$keymap" '"\C-m": "\C-x\C-_s\C-x\C-_e"'
    fi
    rest=${rest#*$'\n'}
  done
}

__qmark_bound=
if __qmark_has_readline; then
  if __qmark_is_untouched; then __qmark_bound=$'"\\C-m"\n"\\C-m"\n"\\C-m"'; else __qmark_list_bound; fi
fi
if [[ -n $__qmark_bound ]]; then
  if [[ ${BASH_VERSINFO[0]} -ge 5 ]]; then __qmark_bind_enter; fi
  # shellcheck disable=SC2157 # it is filled in where there is a key
  if [[ -n '@KEY@' ]]; then __qmark_bind_key '@KEY@' '@FORCED@' "$__qmark_bound"; fi
fi
unset -f __qmark_is_untouched __qmark_list_bound __qmark_bind_enter __qmark_bind_key
unset -v __qmark_bound
