# qmark's integration with fish (3.1 and later): ?? git? gh?
#
# Enter is looked at before fish reads the line: a line that begins with ??, git? or gh? goes to qmark as it was typed,
# and the accepted command takes its place on the command line and is entered there, as if typed by hand.

function __qmark_ask --argument-names target words file
    if string match -q -r '\S' -- $words
        command qmark suggest --target $target --shell-out $file --shell fish -- $words </dev/tty >/dev/tty
    else
        command qmark suggest --target $target --shell-out $file --shell fish </dev/tty >/dev/tty
    end
end

function __qmark_enter
    set -l typed (commandline -b | string collect)
    for pair in '??=shell' 'git?=git' 'gh?=gh'
        set -l parts (string split -m 1 = -- $pair)
        set -l name $parts[1]
        set -l length (string length -- $name)
        if test (string sub -l $length -- $typed | string collect) = $name
            set -l words (string sub -s (math $length + 1) -- $typed | string collect)
            if test -n "$words"; and not string match -q -r '^\s' -- $words
                continue
            end
            set -l directory /tmp
            set -q TMPDIR; and set directory $TMPDIR
            set -l file (command mktemp $directory/qmark.XXXXXX)
            or return
            echo >/dev/tty
            __qmark_ask $parts[2] "$words" $file
            set -l asked $status
            set -l accepted (command cat $file | string collect)
            command rm -f -- $file
            if test $asked -eq 0; and test -n "$accepted"
                commandline -r -- $accepted
                commandline -f repaint
                commandline -f execute
            else
                commandline -r ''
                commandline -f repaint
            end
            return
        end
    end
    commandline -f execute
end

if status is-interactive
    bind \r __qmark_enter
    bind \n __qmark_enter
    bind -M insert \r __qmark_enter
    bind -M insert \n __qmark_enter
end
