function __qmark_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..-1]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __qmark_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __qmark_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __qmark_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __qmark_parse_tokens -S
    set -l unparsed_tokens (__qmark_tokens -pc)
    if set -q unparsed_tokens[2]; or string match -q -- '-*' (commandline -ct)
        if not contains -- "$unparsed_tokens[2]" command-line completions config doctor explain help history init risks suggest tasks
            set -l rest $unparsed_tokens
            set -e rest[1]
            set unparsed_tokens $unparsed_tokens[1] suggest $rest
        end
    end
    switch $unparsed_tokens[1]
    case 'qmark'
        __qmark_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'suggest'
            __qmark_parse_subcommand -r 1 't/target=' 'engine=' 'n/count=' 'json' 'print' 'run' 'yes' 'show-request' 'verbose' 'plain' 'private' 'shell-out=' 'shell=' 'version' 'h/help'
        case 'explain'
            __qmark_parse_subcommand -r 1 'json' 'plain' 'risk' 'i/interactive' 'version' 'h/help'
        case 'risks'
            __qmark_parse_subcommand 1 'json' 'plain' 'version' 'h/help'
        case 'tasks'
            __qmark_parse_subcommand -r 1 't/target=' 'n/count=' 'json' 'plain' 'version' 'h/help'
        case 'history'
            __qmark_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __qmark_parse_subcommand -r 1 'n/limit=' 'since=' 'before=' 'here' 'session' 'failed' 'all' 'json' 'plain' 'version' 'h/help'
            case 'search'
                __qmark_parse_subcommand -r 1 'n/limit=' 'since=' 'before=' 'here' 'session' 'failed' 'all' 'json' 'plain' 'version' 'h/help'
            case 'run'
                __qmark_parse_subcommand 1 'plain' 'shell-out=' 'shell=' 'version' 'h/help'
            case 'delete'
                __qmark_parse_subcommand -r 1 'matching=' 'y/yes' 'version' 'h/help'
            case 'forget'
                __qmark_parse_subcommand -r 1 'matching=' 'all' 'version' 'h/help'
            case 'clear'
                __qmark_parse_subcommand 0 'y/yes' 'version' 'h/help'
            case 'export'
                __qmark_parse_subcommand 0 'version' 'h/help'
            end
        case 'config'
            __qmark_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __qmark_parse_subcommand 0 'json' 'version' 'h/help'
            case 'get'
                __qmark_parse_subcommand 1 'version' 'h/help'
            case 'set'
                __qmark_parse_subcommand 2 'version' 'h/help'
            case 'unset'
                __qmark_parse_subcommand 1 'version' 'h/help'
            case 'path'
                __qmark_parse_subcommand 0 'version' 'h/help'
            case 'edit'
                __qmark_parse_subcommand 0 'version' 'h/help'
            case 'init'
                __qmark_parse_subcommand 0 'provider=' 'model=' 'base-url=' 'protocol=' 'key-variable=' 'yes' 'version' 'h/help'
            end
        case 'doctor'
            __qmark_parse_subcommand 0 'json' 'plain' 'offline' 'version' 'h/help'
        case 'init'
            __qmark_parse_subcommand 1 'key=' 'key-force' 'no-key' 'version' 'h/help'
        case 'completions'
            __qmark_parse_subcommand 1 'install' 'version' 'h/help'
        case 'help'
            __qmark_parse_subcommand -r 1 'version'
        end
    end
end

function __qmark_tokens
    if test (string replace -r '[.].*' '' -- "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __qmark_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..-1]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql _flag_(string replace -a - _ -- $non_repeating_flag_or_option)
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __qmark_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __qmark_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__qmark_tokens -p)
    if not __qmark_tokens -t | string length -q
        set -l index (count (__qmark_tokens -pc))
        set tokens $tokens[1..$index] \'\' $tokens[(math $index + 1)..-1]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'qmark' -f
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark" -eq 1' -fa 'suggest' -d 'Turn words into a command, explain it, ask once, and run it.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark" -eq 1' -fa 'explain' -d 'Explain a command line, part by part.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark" -eq 1' -fa 'risks' -d 'List and show the rules that commands are judged by.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark" -eq 1' -fa 'tasks' -d 'List, search and show what the offline engine knows.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark" -eq 1' -fa 'history' -d 'List, search, run again and delete the requests that were made here.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark" -eq 1' -fa 'config' -d 'Show and change the settings.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark" -eq 1' -fa 'doctor' -d 'Say what works here and what does not, each with the next step.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark" -eq 1' -fa 'init' -d 'Print the shell integration: ??, git?, gh? and a key.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark" -eq 1' -fa 'completions' -d 'Print the completion script of a shell, or put it where that shell looks.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" t target' -l 'target' -s 't' -d 'What the command is for: shell, git or gh.' -rfka 'shell git gh'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" engine' -l 'engine' -d 'Who answers: auto (a model only where the offline engine is not sure), offline or model.' -rfka 'auto offline model'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" count n' -s 'n' -l 'count' -d 'How many different commands are wanted: for --print, for --json, and of a model.' -rfka ''
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" json' -l 'json' -d 'Print one JSON object; run nothing.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" print' -l 'print' -d 'Print the command alone; run nothing.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" run' -l 'run' -d 'Offer only to run or to quit.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" yes' -l 'yes' -d 'Run without asking; refused for what is not safe.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" show-request' -l 'show-request' -d 'Print exactly what would be sent to the model, and send nothing.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" verbose' -l 'verbose' -d 'Say on standard error how many tokens a model took.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" plain' -l 'plain' -d 'Plain lines: no boxes, no emoji, no cursor moves (also QMARK_PLAIN=1).'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" private' -l 'private' -d 'Keep this request out of the history.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" shell-out' -l 'shell-out' -d 'Write the accepted command to this file instead of running it.' -rF
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" shell' -l 'shell' -d 'The shell that will run the command of --shell-out.' -rfka 'bash zsh fish'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark suggest" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark explain" json' -l 'json' -d 'Print one JSON object.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark explain" plain' -l 'plain' -d 'Plain lines: no boxes, no emoji, no styles.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark explain" risk' -l 'risk' -d 'Tell only what may go wrong; the exit status is 0 safe, 1 caution, 2 danger.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark explain" i interactive' -s 'i' -l 'interactive' -d 'On a terminal, go through the parts of the command with the arrow keys; q leaves.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark explain" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark explain" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark risks" json' -l 'json' -d 'Print one JSON object.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark risks" plain' -l 'plain' -d 'Plain lines: words instead of signs, no styles.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark risks" -eq 1' -fka '(__qmark_custom_completion ---completion risks -- positional@0 (count (__qmark_tokens -pc)) (__qmark_tokens -tC))'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark risks" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark risks" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark tasks" t target' -l 'target' -s 't' -d 'What the tasks are for: shell (all), git or gh.' -rfka 'shell git gh'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark tasks" count n' -s 'n' -l 'count' -d 'How many tasks a search gives at most.' -rfka ''
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark tasks" json' -l 'json' -d 'Print one JSON object.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark tasks" plain' -l 'plain' -d 'Plain lines: words instead of signs, no styles.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark tasks" -ge 1' -fka '(__qmark_custom_completion ---completion tasks -- positional@0 (count (__qmark_tokens -pc)) (__qmark_tokens -tC))'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark tasks" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark tasks" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark history" -eq 1' -fa 'list' -d 'List the newest requests, the newest last.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark history" -eq 1' -fa 'search' -d 'List the requests with these words in the request or the command.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark history" -eq 1' -fa 'run' -d 'Show the command of a request again, and run it if you say so.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark history" -eq 1' -fa 'delete' -d 'Delete requests for good: by their numbers, or those with words in them.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark history" -eq 1' -fa 'forget' -d 'Keep requests, but never again rank commands by them.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark history" -eq 1' -fa 'clear' -d 'Delete everything that is kept, for good.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark history" -eq 1' -fa 'export' -d 'Print everything that is kept, one JSON object a line, the newest last.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history list" limit n' -s 'n' -l 'limit' -d 'How many of the newest are printed; 0 for all.' -rfka ''
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history list" since' -l 'since' -d 'Those since then: 2h, 3d, 1w, today, yesterday or 2026-03-01.' -rfka 'today yesterday 1h 1d 1w'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history list" before' -l 'before' -d 'Those before this number: the next page.' -rfka ''
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history list" here' -l 'here' -d 'Those of this folder.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history list" session' -l 'session' -d 'Those of this terminal session.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history list" failed' -l 'failed' -d 'Those that ran and failed.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history list" all' -l 'all' -d 'Those that were passed over for another command too.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history list" json' -l 'json' -d 'Print one JSON object.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history list" plain' -l 'plain' -d 'Plain lines: words instead of signs, no styles.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history list" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history search" limit n' -s 'n' -l 'limit' -d 'How many of the newest are printed; 0 for all.' -rfka ''
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history search" since' -l 'since' -d 'Those since then: 2h, 3d, 1w, today, yesterday or 2026-03-01.' -rfka 'today yesterday 1h 1d 1w'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history search" before' -l 'before' -d 'Those before this number: the next page.' -rfka ''
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history search" here' -l 'here' -d 'Those of this folder.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history search" session' -l 'session' -d 'Those of this terminal session.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history search" failed' -l 'failed' -d 'Those that ran and failed.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history search" all' -l 'all' -d 'Those that were passed over for another command too.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history search" json' -l 'json' -d 'Print one JSON object.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history search" plain' -l 'plain' -d 'Plain lines: words instead of signs, no styles.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history search" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history search" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark history run" -eq 1' -fka '(__qmark_custom_completion ---completion history run -- positional@0 (count (__qmark_tokens -pc)) (__qmark_tokens -tC))'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history run" plain' -l 'plain' -d 'Plain lines: no boxes, no emoji, no cursor moves (also QMARK_PLAIN=1).'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history run" shell-out' -l 'shell-out' -d 'Write the accepted command to this file instead of running it.' -rF
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history run" shell' -l 'shell' -d 'The shell that will run the command of --shell-out.' -rfka 'bash zsh fish'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history run" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history run" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark history delete" -ge 1' -fka '(__qmark_custom_completion ---completion history delete -- positional@0 (count (__qmark_tokens -pc)) (__qmark_tokens -tC))'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history delete" matching' -l 'matching' -d 'Those with these words in the request or the command.' -rfka ''
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history delete" y yes' -l 'yes' -s 'y' -d 'Do not ask.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history delete" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history delete" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark history forget" -ge 1' -fka '(__qmark_custom_completion ---completion history forget -- positional@0 (count (__qmark_tokens -pc)) (__qmark_tokens -tC))'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history forget" matching' -l 'matching' -d 'Those with these words in the request or the command.' -rfka ''
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history forget" all' -l 'all' -d 'All of them.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history forget" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history forget" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history clear" y yes' -l 'yes' -s 'y' -d 'Do not ask.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history clear" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history clear" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history export" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark history export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark config" -eq 1' -fa 'list' -d 'Print every setting, its value, and where that comes from.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark config" -eq 1' -fa 'get' -d 'Print the value that counts.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark config" -eq 1' -fa 'set' -d 'Set a value in the file, which keeps its comments and its order.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark config" -eq 1' -fa 'unset' -d 'Take a value out of the file, so that the default counts again.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark config" -eq 1' -fa 'path' -d 'Print where the file of the settings is, or would be.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark config" -eq 1' -fa 'edit' -d 'Open the file in $VISUAL, $EDITOR or vi, and check it afterwards.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark config" -eq 1' -fa 'init' -d 'Find what is here, ask what to use, and write it after a yes.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config list" json' -l 'json' -d 'Print one JSON object.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config list" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark config get" -eq 1' -fka 'engine language emoji history history_entries deny confirm allow confirm_from model.provider model.name model.base_url model.protocol model.api_version model.key model.key_variable model.key_command model.key_file model.structured_output model.stream model.tools model.request_tokens model.answer_tokens model.max_tokens_per_day model.cache model.connect_timeout model.idle_timeout model.proxy model.ca_file model.headers'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config get" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config get" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark config set" -eq 1' -fka 'engine language emoji history history_entries deny confirm allow confirm_from model.provider model.name model.base_url model.protocol model.api_version model.key model.key_variable model.key_command model.key_file model.structured_output model.stream model.tools model.request_tokens model.answer_tokens model.max_tokens_per_day model.cache model.connect_timeout model.idle_timeout model.proxy model.ca_file model.headers'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark config set" -eq 2' -fka '(__qmark_custom_completion ---completion config set -- positional@1 (count (__qmark_tokens -pc)) (__qmark_tokens -tC))'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config set" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config set" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark config unset" -eq 1' -fka 'engine language emoji history history_entries deny confirm allow confirm_from model.provider model.name model.base_url model.protocol model.api_version model.key model.key_variable model.key_command model.key_file model.structured_output model.stream model.tools model.request_tokens model.answer_tokens model.max_tokens_per_day model.cache model.connect_timeout model.idle_timeout model.proxy model.ca_file model.headers'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config unset" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config unset" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config path" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config path" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config edit" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config edit" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config init" provider' -l 'provider' -d 'The provider\'s name, or offline for none.' -rfka 'offline ollama llama.cpp llamafile lmstudio vllm openai anthropic gemini github deepseek perplexity openrouter groq mistral azure xai together cerebras fireworks huggingface'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config init" model' -l 'model' -d 'The model, as the provider spells it.' -rfka ''
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config init" base-url' -l 'base-url' -d 'The address of a provider that is none of the known.' -rfka ''
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config init" protocol' -l 'protocol' -d 'How that address is spoken to; openai where not said.' -rfka 'openai anthropic gemini ollama'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config init" key-variable' -l 'key-variable' -d 'The variable that holds the key.' -rfka ''
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config init" yes' -l 'yes' -d 'Write without asking.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config init" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark config init" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark doctor" json' -l 'json' -d 'Print one JSON object.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark doctor" plain' -l 'plain' -d 'Plain lines: words instead of signs, no styles.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark doctor" offline' -l 'offline' -d 'Ask nothing of the model\'s provider.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark doctor" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark doctor" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark init" -eq 1' -fka 'bash zsh fish'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark init" key' -l 'key' -d 'The key: alt-q, ctrl-g, ctrl-alt-x and so on. (default: alt-q)' -rfka 'alt-q alt-a alt-e ctrl-g ctrl-o ctrl-alt-q'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark init" key-force' -l 'key-force' -d 'Bind the key even where it is taken.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark init" no-key' -l 'no-key' -d 'Bind no key.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark init" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark init" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_positional "qmark completions" -eq 1' -fka 'bash zsh fish'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark completions" install' -l 'install' -d 'Write the script into your own folder for that shell and say where.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark completions" version' -l 'version' -d 'Show the version.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark completions" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'qmark' -n '__qmark_should_offer_completions_for_flags_or_options "qmark help" version' -l 'version' -d 'Show the version.'
