#!/bin/bash

__qmark_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__qmark_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__qmark_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__qmark_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_qmark() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")
    if [[ " command-line completions config doctor explain help history init risks suggest tasks " != *" ${COMP_WORDS[1]} "* ]] && [[ "${COMP_CWORD}" -gt 1 || "${cur}" = -* ]]; then
        _qmark_suggest
        return
    fi

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __qmark_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    suggest|explain|risks|tasks|history|config|doctor|init|completions|help)
        # Offer subcommand argument completions
        "_qmark_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'suggest explain risks tasks history config doctor init completions help' -- "${cur}"))
        ;;
    esac
}

_qmark_suggest() {
    repeating_flags=()
    non_repeating_flags=(--json --print --run --yes --show-request --verbose --plain --private --version -h --help)
    repeating_options=()
    non_repeating_options=(--target -t --engine -n --count --shell-out --shell)
    __qmark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--target'|'-t')
        __qmark_add_completions -W 'shell'$'\n''git'$'\n''gh'
        return
        ;;
    '--engine')
        __qmark_add_completions -W 'auto'$'\n''offline'$'\n''model'
        return
        ;;
    '-n'|'--count')
        return
        ;;
    '--shell-out')
        __qmark_add_completions -f
        return
        ;;
    '--shell')
        __qmark_add_completions -W 'bash'$'\n''zsh'$'\n''fish'
        return
        ;;
    esac
}

_qmark_explain() {
    repeating_flags=()
    non_repeating_flags=(--json --plain --risk -i --interactive --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options -1
}

_qmark_risks() {
    repeating_flags=()
    non_repeating_flags=(--json --plain --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __qmark_add_completions -W "$(__qmark_custom_complete ---completion risks -- positional@0 "${COMP_CWORD}" "$(__qmark_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_qmark_tasks() {
    repeating_flags=()
    non_repeating_flags=(--json --plain --version -h --help)
    repeating_options=()
    non_repeating_options=(--target -t -n --count)
    __qmark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--target'|'-t')
        __qmark_add_completions -W 'shell'$'\n''git'$'\n''gh'
        return
        ;;
    '-n'|'--count')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __qmark_add_completions -W "$(__qmark_custom_complete ---completion tasks -- positional@0 "${COMP_CWORD}" "$(__qmark_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_qmark_history() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|search|run|delete|forget|clear|export)
        # Offer subcommand argument completions
        "_qmark_history_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list search run delete forget clear export' -- "${cur}"))
        ;;
    esac
}

_qmark_history_list() {
    repeating_flags=()
    non_repeating_flags=(--here --session --failed --all --json --plain --version -h --help)
    repeating_options=()
    non_repeating_options=(-n --limit --since --before)
    __qmark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '-n'|'--limit')
        return
        ;;
    '--since')
        __qmark_add_completions -W 'today'$'\n''yesterday'$'\n''1h'$'\n''1d'$'\n''1w'
        return
        ;;
    '--before')
        return
        ;;
    esac
}

_qmark_history_search() {
    repeating_flags=()
    non_repeating_flags=(--here --session --failed --all --json --plain --version -h --help)
    repeating_options=()
    non_repeating_options=(-n --limit --since --before)
    __qmark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '-n'|'--limit')
        return
        ;;
    '--since')
        __qmark_add_completions -W 'today'$'\n''yesterday'$'\n''1h'$'\n''1d'$'\n''1w'
        return
        ;;
    '--before')
        return
        ;;
    esac
}

_qmark_history_run() {
    repeating_flags=()
    non_repeating_flags=(--plain --version -h --help)
    repeating_options=()
    non_repeating_options=(--shell-out --shell)
    __qmark_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--shell-out')
        __qmark_add_completions -f
        return
        ;;
    '--shell')
        __qmark_add_completions -W 'bash'$'\n''zsh'$'\n''fish'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __qmark_add_completions -W "$(__qmark_custom_complete ---completion history run -- positional@0 "${COMP_CWORD}" "$(__qmark_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_qmark_history_delete() {
    repeating_flags=()
    non_repeating_flags=(--yes -y --version -h --help)
    repeating_options=()
    non_repeating_options=(--matching)
    __qmark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--matching')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __qmark_add_completions -W "$(__qmark_custom_complete ---completion history delete -- positional@0 "${COMP_CWORD}" "$(__qmark_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_qmark_history_forget() {
    repeating_flags=()
    non_repeating_flags=(--all --version -h --help)
    repeating_options=()
    non_repeating_options=(--matching)
    __qmark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--matching')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __qmark_add_completions -W "$(__qmark_custom_complete ---completion history forget -- positional@0 "${COMP_CWORD}" "$(__qmark_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_qmark_history_clear() {
    repeating_flags=()
    non_repeating_flags=(--yes -y --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 0
}

_qmark_history_export() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 0
}

_qmark_config() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|get|set|unset|path|edit|init)
        # Offer subcommand argument completions
        "_qmark_config_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list get set unset path edit init' -- "${cur}"))
        ;;
    esac
}

_qmark_config_list() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 0
}

_qmark_config_get() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __qmark_add_completions -W 'engine'$'\n''language'$'\n''emoji'$'\n''history'$'\n''history_entries'$'\n''deny'$'\n''confirm'$'\n''allow'$'\n''confirm_from'$'\n''model.provider'$'\n''model.name'$'\n''model.base_url'$'\n''model.protocol'$'\n''model.api_version'$'\n''model.key'$'\n''model.key_variable'$'\n''model.key_command'$'\n''model.key_file'$'\n''model.structured_output'$'\n''model.stream'$'\n''model.tools'$'\n''model.request_tokens'$'\n''model.answer_tokens'$'\n''model.max_tokens_per_day'$'\n''model.cache'$'\n''model.connect_timeout'$'\n''model.idle_timeout'$'\n''model.proxy'$'\n''model.ca_file'$'\n''model.headers'
        return
        ;;
    esac
}

_qmark_config_set() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 2

    # Offer positional completions
    case "${positional_number}" in
    1)
        __qmark_add_completions -W 'engine'$'\n''language'$'\n''emoji'$'\n''history'$'\n''history_entries'$'\n''deny'$'\n''confirm'$'\n''allow'$'\n''confirm_from'$'\n''model.provider'$'\n''model.name'$'\n''model.base_url'$'\n''model.protocol'$'\n''model.api_version'$'\n''model.key'$'\n''model.key_variable'$'\n''model.key_command'$'\n''model.key_file'$'\n''model.structured_output'$'\n''model.stream'$'\n''model.tools'$'\n''model.request_tokens'$'\n''model.answer_tokens'$'\n''model.max_tokens_per_day'$'\n''model.cache'$'\n''model.connect_timeout'$'\n''model.idle_timeout'$'\n''model.proxy'$'\n''model.ca_file'$'\n''model.headers'
        return
        ;;
    2)
        __qmark_add_completions -W "$(__qmark_custom_complete ---completion config set -- positional@1 "${COMP_CWORD}" "$(__qmark_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_qmark_config_unset() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __qmark_add_completions -W 'engine'$'\n''language'$'\n''emoji'$'\n''history'$'\n''history_entries'$'\n''deny'$'\n''confirm'$'\n''allow'$'\n''confirm_from'$'\n''model.provider'$'\n''model.name'$'\n''model.base_url'$'\n''model.protocol'$'\n''model.api_version'$'\n''model.key'$'\n''model.key_variable'$'\n''model.key_command'$'\n''model.key_file'$'\n''model.structured_output'$'\n''model.stream'$'\n''model.tools'$'\n''model.request_tokens'$'\n''model.answer_tokens'$'\n''model.max_tokens_per_day'$'\n''model.cache'$'\n''model.connect_timeout'$'\n''model.idle_timeout'$'\n''model.proxy'$'\n''model.ca_file'$'\n''model.headers'
        return
        ;;
    esac
}

_qmark_config_path() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 0
}

_qmark_config_edit() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 0
}

_qmark_config_init() {
    repeating_flags=()
    non_repeating_flags=(--yes --version -h --help)
    repeating_options=()
    non_repeating_options=(--provider --model --base-url --protocol --key-variable)
    __qmark_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--provider')
        __qmark_add_completions -W 'offline'$'\n''ollama'$'\n''llama.cpp'$'\n''llamafile'$'\n''lmstudio'$'\n''vllm'$'\n''openai'$'\n''anthropic'$'\n''gemini'$'\n''github'$'\n''deepseek'$'\n''perplexity'$'\n''openrouter'$'\n''groq'$'\n''mistral'$'\n''azure'$'\n''xai'$'\n''together'$'\n''cerebras'$'\n''fireworks'$'\n''huggingface'
        return
        ;;
    '--model')
        return
        ;;
    '--base-url')
        return
        ;;
    '--protocol')
        __qmark_add_completions -W 'openai'$'\n''anthropic'$'\n''gemini'$'\n''ollama'
        return
        ;;
    '--key-variable')
        return
        ;;
    esac
}

_qmark_doctor() {
    repeating_flags=()
    non_repeating_flags=(--json --plain --offline --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 0
}

_qmark_init() {
    repeating_flags=()
    non_repeating_flags=(--key-force --no-key --version -h --help)
    repeating_options=()
    non_repeating_options=(--key)
    __qmark_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--key')
        __qmark_add_completions -W 'alt-q'$'\n''alt-a'$'\n''alt-e'$'\n''ctrl-g'$'\n''ctrl-o'$'\n''ctrl-alt-q'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __qmark_add_completions -W 'bash'$'\n''zsh'$'\n''fish'
        return
        ;;
    esac
}

_qmark_completions() {
    repeating_flags=()
    non_repeating_flags=(--install --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __qmark_add_completions -W 'bash'$'\n''zsh'$'\n''fish'
        return
        ;;
    esac
}

_qmark_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __qmark_offer_flags_options -1
}

complete -o filenames -F _qmark qmark
