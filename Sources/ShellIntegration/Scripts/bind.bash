# Binds Enter, where bash can tell what is on the line, and the key, where there is one; none of this stays.

# What the keys do now: a line for Enter in each keymap, then, where a key is to be bound, all that is bound in the
# reader's editing mode. Listing readline's own functions takes two milliseconds a keymap, and a subshell half of one.
__qmark_bound=
if __qmark_has_readline; then
  __qmark_bound=$({
    for __qmark_bound in emacs-standard vi-insert vi-command; do builtin bind -m "$__qmark_bound" -q accept-line; done
    # shellcheck disable=SC2157 # it is filled in where there is a key
    [[ -z '@KEY@' || -n '@FORCED@' ]] || { builtin bind -p && builtin bind -s && builtin bind -X; }
  } 2>/dev/null)
fi

__qmark_bind_enter() {
  local keymaps=(emacs-standard vi-insert vi-command) lines number keymap
  builtin mapfile -t -n 3 lines <<<"${__qmark_bound:0:500}"
  for number in 0 1 2; do
    # Enter stays as it is where it is not bash's own.
    [[ ${lines[number]-} == *'"\C-m"'* ]] || continue
    keymap=${keymaps[number]}
    # The last argument of the last command is handed through, so that $_ stays what it was.
    # shellcheck disable=SC2016 # the key's function expands it
    builtin bind -m "$keymap" -x '"\C-x\C-_s": __qmark_enter "$_"'
    builtin bind -m "$keymap" '"\C-x\C-_e": accept-line'
    builtin bind -m "$keymap" '"\C-m": "\C-x\C-_s\C-x\C-_e"'
  done
}

if [[ -n $__qmark_bound ]]; then
  if [[ ${BASH_VERSINFO[0]} -ge 5 ]]; then __qmark_bind_enter; fi
  # shellcheck disable=SC2157 # it is filled in where there is a key
  if [[ -n '@KEY@' ]]; then __qmark_bind_key '@KEY@' '@FORCED@' "$__qmark_bound"; fi
fi
unset -f __qmark_bind_enter __qmark_bind_key
unset -v __qmark_bound
