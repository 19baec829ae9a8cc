
# The key: words on the command line become a command there; a command that is there already is explained.
__qmark_key() {
  emulate -L zsh
  local REPLY= word=${BUFFER#"${BUFFER%%[^[:space:]]*}"}
  local -a known
  word=${word%%[[:space:];|&<>()]*}
  ! whence -- "$word" >/dev/null || known=(--known)
  zle -I
  __qmark_call " $BUFFER" command-line $known
  if [[ -n $REPLY ]]; then
    BUFFER=$REPLY
    CURSOR=$#BUFFER
  fi
}

__qmark_bind_key() {
  emulate -L zsh
  local key=$1 forced=$2 keymap bound
  for keymap bound in ${(f)"$(for keymap in emacs viins vicmd; do print $keymap; bindkey -M $keymap $key; done)"}; do
    # zsh has push-line on two keys more.
    [[ -n $forced || $bound == (*' undefined-key'|*' self-insert'|*' __qmark_key'|'"^[q" push-line') ]] && continue
    print -r -- "qmark: @TAKEN@: ${bound#* }" >&2
    return
  done
  zle -N __qmark_key
  for keymap in emacs viins vicmd; do bindkey -M $keymap $key __qmark_key; done
}
[[ ! -o zle ]] || __qmark_bind_key '@KEY@' '@FORCED@'
unfunction __qmark_bind_key
