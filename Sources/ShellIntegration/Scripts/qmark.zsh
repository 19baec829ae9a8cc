# qmark's integration with zsh: ?? git? gh?
#
# Enter is looked at before zsh reads the line: a line that begins with ??, git? or gh? goes to qmark as it was typed,
# and the accepted command takes its place on the command line and is entered there, as if typed by hand.

__qmark_ask() {
  emulate -L zsh
  local target=$1 words=$2 file
  integer asked
  REPLY=
  file=$(command mktemp "${TMPDIR:-/tmp}/qmark.XXXXXX") || return 1
  if [[ $words == *[^[:space:]]* ]]; then
    command qmark suggest --target $target --shell-out $file --shell zsh -- $words </dev/tty >/dev/tty
  else
    command qmark suggest --target $target --shell-out $file --shell zsh </dev/tty >/dev/tty
  fi
  asked=$?
  (( asked == 0 )) && REPLY=$(<$file)
  command rm -f -- $file
  return asked
}

__qmark_accept_line() {
  emulate -L zsh
  local typed=$BUFFER name target words REPLY
  for name target in '??' shell 'git?' git 'gh?' gh; do
    [[ $BUFFER == "$name" || $BUFFER == "$name"[[:space:]]* ]] || continue
    words=${BUFFER#"$name"}
    zle -I
    if __qmark_ask $target $words && [[ -n $REPLY ]]; then
      print -rs -- $typed
      BUFFER=$REPLY
      CURSOR=$#BUFFER
    else
      print -rs -- $typed
      BUFFER=
      zle reset-prompt
      return 0
    fi
    break
  done
  zle __qmark_original_accept_line
}

if [[ -o zle ]]; then
  # Loaded twice, the widget must not be its own original.
  (( $+widgets[__qmark_original_accept_line] )) || zle -A accept-line __qmark_original_accept_line
  zle -N accept-line __qmark_accept_line
fi

# Further into a line, after a semicolon or in a list, zsh reads the words first: only their globs are left alone.
__qmark_run() {
  local REPLY
  __qmark_ask "$1" "${(j: :)@[2,-1]}" || return
  [[ -n $REPLY ]] || return 0
  print -rs -- $REPLY
  builtin eval -- "$REPLY"
}
alias '??'='noglob __qmark_run shell'
alias 'git?'='noglob __qmark_run git'
alias 'gh?'='noglob __qmark_run gh'
