
# The key: words on the command line become a command there; a command that is there already is explained.
function __qmark_key
    set -l typed (commandline -b | string collect)
    set -l word (string match -r '^\s*[^\s;|&<>()]+' -- $typed | string trim)
    set -l known
    test -n "$word"; and type -q -- $word; and set known --known
    echo >/dev/tty
    __qmark_call command-line $known --shell fish --shell-out /dev/fd/8 -- " $typed"
    commandline -f repaint
end

function __qmark_bind_key --argument-names key forced
    set -l bound (bind $key 2>/dev/null; bind -M insert $key 2>/dev/null)
    if test -z "$forced"; and test -n "$bound"; and not string match -q '*__qmark_key*' -- "$bound"
        echo "qmark: @TAKEN@: $bound" >&2
    else
        for mode in default insert
            bind -M $mode $key __qmark_key
        end
    end
end
status is-interactive; and __qmark_bind_key @KEY@ '@FORCED@'
functions -e __qmark_bind_key
