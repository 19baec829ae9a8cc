import CommandReference
import Knowledge

/// Programs that exist in the tests alone, one for each way to bind words.
enum FixtureLibrary {
  private static let files: [String: String] = [
    "tool": """
    program: tool
    en: {program} is used to test.
    ko: {program}은(는) 시험에 씁니다.

    flag: -a, --all
    en: {flag} shows all.
    ko: {flag}은(는) 모두 보입니다.

    flag: -v
    en: {flag} is loud.
    ko: {flag}은(는) 시끄럽습니다.

    flag: -n, --lines
    takes: NUM
    en: {flag} {value} counts.
    ko: {flag} {value}을(를) 셉니다.

    value: {key}={count}
    en: {flag} {value} counts {key} to {count}.
    ko: {flag} {value}은(는) {key}을(를) {count}까지 셉니다.

    value: +{n}
    en: {value} means from {n} on.
    ko: {value}은(는) {n}부터라는 뜻입니다.

    flag: -o, --output
    takes: FILE
    en: {flag} names the output.
    ko: {flag}은(는) 출력을 정합니다.

    flag: -NUM
    en: {flag} shows {value} lines.
    ko: {flag}은(는) {value}줄을 보입니다.

    flag: --color
    takes: [WHEN]
    en: {flag} colours {value}.
    ko: {flag}은(는) {value} 색을 칠합니다.
    without.en: {flag} colours.
    without.ko: {flag}은(는) 색을 칠합니다.

    flag: -i
    takes: optional ADDRESS
    en: {flag} lists.
    ko: {flag}은(는) 나열합니다.

    flag: -J
    takes: optional NUM
    en: {flag} runs {value} at once.
    ko: {flag}은(는) {value}개를 실행합니다.
    without.en: {flag} runs all at once.
    without.ko: {flag}은(는) 모두 실행합니다.

    flag: -l
    takes: [NUM]
    en: {flag} takes lines of {value}.
    ko: {flag}은(는) {value}줄씩 받습니다.
    without.en: {flag} takes lines.
    without.ko: {flag}은(는) 줄을 받습니다.

    flag: -w
    takes: [SUFFIX]
    en: {flag} keeps {value}.
    ko: {flag}은(는) {value}을(를) 남깁니다.
    without.en: {flag} keeps nothing.
    without.ko: {flag}은(는) 남기지 않습니다.

    flag: --pair
    takes: KEY VALUE
    en: {flag} sets {value}.
    ko: {flag}은(는) {value}을(를) 정합니다.

    flag: -e
    takes: PATTERN
    en: {flag} {value} is searched for.
    ko: {flag} {value}을(를) 찾습니다.

    operand: PATTERN
    unless: -e
    en: {value} is the pattern.
    ko: {value}은(는) 패턴입니다.

    operand: FILE...
    en: {value} is read.
    ko: {value}을(를) 읽습니다.

    value: -
    en: {value} stands for the input.
    ko: {value}은(는) 입력을 뜻합니다.
    """,
    "seek": """
    program: seek
    style: single-dash
    en: {program} is used to seek.
    ko: {program}은(는) 찾는 데 씁니다.

    flag: -name
    takes: PATTERN
    en: {flag} {value} asks for a name.
    ko: {flag} {value}은(는) 이름을 찾습니다.

    flag: -exec
    takes: command ; +
    en: {flag} runs a command.
    ko: {flag}은(는) 명령을 실행합니다.

    flag: -O
    takes: [LEVEL]
    en: {flag} {value} sets a level.
    ko: {flag} {value}은(는) 수준을 정합니다.
    without.en: {flag} sets a level.
    without.ko: {flag}은(는) 수준을 정합니다.

    flag: -l
    takes: NUM
    en: {flag} {value} stops there.
    ko: {flag} {value}에서 멈춥니다.

    flag: !, -not
    en: {flag} turns around.
    ko: {flag}은(는) 뒤집습니다.

    operand: PATH...
    en: {value} is searched.
    ko: {value}에서 찾습니다.
    """,
    "pack": """
    program: pack
    bundle: first-word
    en: {program} is used to pack.
    ko: {program}은(는) 묶는 데 씁니다.

    flag: -x
    en: {flag} unpacks.
    ko: {flag}은(는) 풉니다.

    flag: -f
    takes: FILE
    en: {flag} {value} names the archive.
    ko: {flag} {value}은(는) 묶음 파일입니다.

    flag: -C
    takes: FOLDER
    en: {flag} {value} goes there first.
    ko: {flag} {value}(으)로 먼저 갑니다.

    operand: FILE...
    en: {value} is unpacked.
    ko: {value}을(를) 풉니다.
    """,
    "copy": """
    program: copy
    style: assignments
    en: {program} is used to copy.
    ko: {program}은(는) 복사에 씁니다.

    flag: if
    takes: FILE
    en: {flag}{value} is read.
    ko: {flag}{value}을(를) 읽습니다.
    """,
    "as": """
    program: as
    options: first
    en: {program} is used to be someone else.
    ko: {program}은(는) 다른 사람이 되는 데 씁니다.

    flag: -u
    takes: USER
    en: {flag} {value} runs it as {value}.
    ko: {flag} {value}(으)로 실행합니다.

    operand: NAME=VALUE...
    en: {value} is set.
    ko: {value}을(를) 정합니다.

    operand: COMMAND
    language: command
    """,
    "count": """
    program: count
    en: {program} is used to count.
    ko: {program}은(는) 세는 데 씁니다.

    operand: [FIRST]
    en: {value} is the first.
    ko: {value}이(가) 처음입니다.

    operand: [STEP]
    en: {value} is the step.
    ko: {value}이(가) 간격입니다.

    operand: LAST
    en: {value} is the last.
    ko: {value}이(가) 끝입니다.
    """,
    "shift-to": """
    program: shift-to
    en: {program} is used to move.
    ko: {program}은(는) 옮기는 데 씁니다.

    operand: FILE...
    en: {value} is moved.
    ko: {value}을(를) 옮깁니다.

    operand: TARGET
    en: {value} is the new place.
    ko: {value}은(는) 새 자리입니다.
    """,
    "look": """
    program: look
    en: {program} is used to look.
    ko: {program}은(는) 보는 데 씁니다.

    operand: REVISION
    unless: --
    en: {value} is the revision.
    ko: {value}은(는) 판입니다.

    operand: OTHER...
    en: {value} is another revision.
    ko: {value}은(는) 다른 판입니다.

    operand: PATH...
    if: --
    en: {value} is the path.
    ko: {value}은(는) 경로입니다.
    """,
    "vcs": """
    program: vcs
    subcommands: yes
    en: {program} is used to keep versions.
    ko: {program}은(는) 판을 관리하는 데 씁니다.

    flag: -C
    takes: FOLDER
    en: {flag} {value} works there.
    ko: {flag} {value}에서 일합니다.
    """,
    "vcs-save": """
    program: vcs save
    en: {program} is used to save.
    ko: {program}은(는) 저장에 씁니다.

    flag: -m
    takes: TEXT
    en: {flag} {value} is the message.
    ko: {flag} {value}은(는) 메시지입니다.
    """,
    "runner": """
    program: runner
    options: first
    en: {program} is used to run scripts.
    ko: {program}은(는) 스크립트를 실행하는 데 씁니다.

    flag: -c
    takes: TEXT
    language: shell
    en: {flag} runs the text after it.
    ko: {flag}은(는) 뒤의 텍스트를 실행합니다.

    operand: MODE
    if: -m
    language: mode
    en: {value} is the mode.
    ko: {value}은(는) 모드입니다.

    flag: -m
    en: {flag} asks for a mode.
    ko: {flag}은(는) 모드를 받습니다.

    flag: -p
    takes: PROGRAM
    language: awk
    en: {flag} runs an awk program.
    ko: {flag}은(는) awk 프로그램을 실행합니다.

    flag: -s
    takes: SCRIPT
    language: sed
    en: {flag} runs a sed script.
    ko: {flag}은(는) sed 스크립트를 실행합니다.
    """,
  ]

  static func records(_ text: String) -> [KnowledgeRecord] {
    var text = text
    return text.withUTF8 { KnowledgeRecord.read($0) }
  }

  static let library = CommandLibrary(
    records: { name in files[name].map(records) },
    fileOfAlias: { _ in nil })

  /// A page for `tool`, with a flag that its file does not have, and one for `other`, which has no file.
  static let manual = ManualPageSource { name, _ in
    switch name {
    case "tool":
      ManualText(
        page: "tool(1)",
        text:
          "NAME\n    tool - test\n\nOPTIONS\n    -q, --quiet\n        Say nothing. Ever.\n\nNOTES\n    With [-jz] and --deep it is otherwise.\n"
      )
    case "other":
      ManualText(
        page: "other(8)",
        text:
          "NAME\n    other - do other things\n\nOPTIONS\n    -k, --key=NAME\n        Use the key NAME.\n\n    -z  Be {odd}.\n"
      )
    case "other-run":
      ManualText(page: "other-run(8)", text: "NAME\n    other-run - run other things\n\nOPTIONS\n    -r  Do it.\n")
    default: nil
    }
  }
}
