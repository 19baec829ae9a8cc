# qmark's integration with zsh: ?? git? gh?
#
# Enter is looked at before zsh reads the line: a line that begins with ??, git? or gh? goes to qmark as it was typed,
# and the accepted command takes its place on the command line and is entered there, as if typed by hand.

# Runs qmark in the terminal with the words $1 and these arguments; what it hands back is in REPLY.
__qmark_call() {
  emulate -L zsh
  local words=$1 file
  integer called=0
  shift
  REPLY=
  file=$(command mktemp "${TMPDIR:-/tmp}/qmark.XXXXXX") || return 1
  # Removed as soon as it is open, the file is gone however this ends.
  {
    command rm -f -- $file
    command qmark "$@" --shell zsh --shell-out /dev/fd/8 -- $words </dev/tty >/dev/tty || called=$?
    IFS= builtin read -r -d '' -u 9 REPLY
  } 8>|$file 9<$file
  return called
}

# Tells qmark's history the status $1 of the command that it handed over, in the background.
__qmark_finish() {
  (command qmark history finish $1 </dev/null >/dev/null 2>&1 &)
}

# Keeps the request $1, which led nowhere, for the up arrow; a leading blank keeps it out where the reader has that so.
__qmark_keep() {
  (( $2 == 0 || $2 == 125 || $2 == 130 )) && return
  [[ -o histignorespace && $1 == [[:blank:]]* ]] || print -rs -- $1
}

__qmark_accept_line() {
  integer last=$?
  [[ -z ${__qmark_ran-} ]] || __qmark_finish $last
  unset __qmark_ran
  [[ -z ${__qmark_histchars-} ]] || histchars=$__qmark_histchars
  unset __qmark_histchars
  local name target line=${BUFFER#"${BUFFER%%[^[:space:]]*}"} REPLY=
  integer called=0
  # Further lines of a command, a here-document and the lines of vared and select are not requests.
  if [[ $CONTEXT == start ]]; then
    for name target in '??' shell 'git?' git 'gh?' gh; do
      [[ $line == "$name" || $line == "$name"[[:space:]]* ]] || continue
      zle -I
      # A leading blank is handed over: it keeps the request out of qmark's history.
      __qmark_call "${BUFFER%%[^[:space:]]*}${line#"$name"}" suggest --target $target || called=$?
      if [[ -z $REPLY ]]; then
        __qmark_keep "$BUFFER" $called
        BUFFER=
        return 0
      fi
      BUFFER=$REPLY
      CURSOR=${#BUFFER}
      typeset -g __qmark_ran=1
      # What was shown is what runs: an exclamation mark in it is no event.
      if [[ -o banghist && $REPLY == *'!'* ]]; then
        typeset -g __qmark_histchars=$histchars
        histchars=$'\1'${histchars#?}
      fi
      break
    done
  fi
  # Another name for a builtin widget misleads plug-ins that wrap every widget: only one of the reader's own gets one.
  if (( ${+widgets[__qmark_original_accept_line]} )); then
    zle __qmark_original_accept_line
  else
    zle .accept-line
  fi
}

# Loaded twice, the widget must not become its own original, also where a plug-in has wrapped it.
if [[ -o zle ]] && (( ! ${+widgets[__qmark_accept_line]} )); then
  [[ ${widgets[accept-line]} == builtin ]] || zle -A accept-line __qmark_original_accept_line
  zle -N __qmark_accept_line
  zle -N accept-line __qmark_accept_line
fi

# Further into a line, after a semicolon or in a list, zsh reads the words first: only their globs are left alone.
__qmark_run() {
  local REPLY= target=$1
  shift
  __qmark_call " ${(j: :)@}" suggest --target $target || return
  [[ -n $REPLY ]] || return 0
  print -rs -- $REPLY
  builtin eval -- "$REPLY"
}
alias '??'='noglob __qmark_run shell'
alias 'git?'='noglob __qmark_run git'
alias 'gh?'='noglob __qmark_run gh'
