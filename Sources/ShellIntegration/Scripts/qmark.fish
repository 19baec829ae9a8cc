# qmark's integration with fish (3.1 and later): ?? git? gh?
#
# Enter is looked at before fish reads the line: a line that begins with ??, git? or gh? goes to qmark as it was typed,
# and the accepted command takes its place on the command line and is entered there, as if typed by hand.

# Runs qmark in the terminal with these arguments, and puts what it hands back on the command line; its own status.
function __qmark_call
    set -l folder /tmp
    set -q TMPDIR; and set folder $TMPDIR
    set -l file (command mktemp $folder/qmark.XXXXXX)
    or return
    set -l called
    set -l answer
    # Removed as soon as it is open, the file is gone however this ends.
    begin
        command rm -f -- $file
        command qmark $argv </dev/tty >/dev/tty
        set called $status
        read -z answer
    end 8>$file <$file
    test -n "$answer"; and commandline -r -- $answer
    return $called
end

# Tells qmark's history the status of the command that it handed over, in the background.
function __qmark_finish --argument-names last
    # A job of fish's own would set $last_pid.
    command sh -c 'qmark history finish "$1" </dev/null >/dev/null 2>&1 &' sh $last
end

function __qmark_enter
    set -l last $status
    if set -q __qmark_ran
        set -e __qmark_ran
        __qmark_finish $last
    end
    set -l typed (commandline -b | string collect)
    # A line that read asks for is not the shell's.
    if contains -- (status current-command 2>/dev/null) fish ''
        for pair in '??=shell' 'git?=git' 'gh?=gh'
            set -l parts (string split -m 1 = -- $pair)
            set -l name (string escape --style=regex -- $parts[1])
            string match -q -r "^\\s*$name(?:\\s|\$)" -- $typed
            or continue
            # A leading blank is handed over: it keeps the request out of qmark's history.
            set -l words (string replace -r "^(\\s*)$name" '$1' -- $typed | string collect)
            echo >/dev/tty
            commandline -r ''
            __qmark_call suggest --target $parts[2] --shell fish --shell-out /dev/fd/8 -- "$words"
            set -l called $status
            set -l answer (commandline -b | string collect)
            if test -n "$answer"
                set -g __qmark_ran 1
                commandline -f repaint execute
            else
                __qmark_keep $called "$typed"
                commandline -f repaint
            end
            return
        end
    end
    commandline -f execute
end

# Keeps a request that led nowhere for the up arrow, where fish (4) can; one with a leading blank is kept out.
function __qmark_keep --argument-names called typed
    contains -- $called 0 125 130; and return
    string match -q -r '^\s' -- $typed; and return
    string match -q '3.*' -- $version; or builtin history append -- $typed
end

if status is-interactive
    for mode in default insert
        for key in \r \n
            # A binding of the reader's own stays.
            bind -M $mode --user $key >/dev/null 2>/dev/null
            or bind -M $mode $key __qmark_enter
        end
    end
end
