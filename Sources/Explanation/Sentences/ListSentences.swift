import CommandReference

/// What is said of the signs that join commands.
enum ListSentences {
  static let pipe = LocalizedSentence(
    english: "{sign} sends the output of {from} to {to}.", korean: "{sign}는 {from}의 출력을 {to}(으)로 보냅니다.")
  static let pipeWithErrors = LocalizedSentence(
    english: "{sign} sends the output and the error messages of {from} to {to}.",
    korean: "{sign}는 {from}의 출력과 오류 메시지를 {to}(으)로 보냅니다.")
  static let pipeOfErrors = LocalizedSentence(
    english: "{sign} sends the error messages of {from} to {to}, and not its output.",
    korean: "{sign}는 {from}의 출력이 아니라 오류 메시지를 {to}(으)로 보냅니다.")
  static let emptyPipe = LocalizedSentence(
    english: "{sign} sends nothing from {from} to {to}: the output goes elsewhere.",
    korean: "{sign}로 {from}에서 {to}(으)로 가는 것은 없습니다. 출력이 다른 곳으로 갑니다.")
  static let pipedInput = LocalizedSentence(
    english: "Its input is the output of {from}.", korean: "{from}의 출력을 입력으로 받습니다.")
  static let pipedInputWithErrors = LocalizedSentence(
    english: "Its input is the output and the error messages of {from}.",
    korean: "{from}의 출력과 오류 메시지를 입력으로 받습니다.")
  static let pipedErrors = LocalizedSentence(
    english: "Its input is the error messages of {from}, not the output.",
    korean: "{from}의 출력이 아니라 오류 메시지를 입력으로 받습니다.")
  static let emptyInput = LocalizedSentence(
    english: "Its input is empty, because the output of {from} goes elsewhere.",
    korean: "{from}의 출력이 다른 곳으로 가므로 입력은 비어 있습니다.")
  static let and = LocalizedSentence(
    english: "&& runs the next command only if the one before it succeeded.",
    korean: "&&는 앞의 명령이 성공했을 때만 다음 명령을 실행합니다.")
  static let or = LocalizedSentence(
    english: "|| runs the next command only if the one before it failed.",
    korean: "||는 앞의 명령이 실패했을 때만 다음 명령을 실행합니다.")
  static let andAll = LocalizedSentence(
    english: "&& runs the next command only if all before it succeeded.",
    korean: "&&는 앞의 명령이 모두 성공했을 때만 다음 명령을 실행합니다.")
  static let orAll = LocalizedSentence(
    english: "|| runs the next command only if all before it failed.",
    korean: "||는 앞의 명령이 모두 실패했을 때만 다음 명령을 실행합니다.")
  static let andAny = LocalizedSentence(
    english: "&& runs the next command if any of those before it succeeded.",
    korean: "&&는 앞의 명령 가운데 하나라도 성공하면 다음 명령을 실행합니다.")
  static let orAny = LocalizedSentence(
    english: "|| runs the next command if any of those before it failed.",
    korean: "||는 앞의 명령 가운데 하나라도 실패하면 다음 명령을 실행합니다.")
  static let andLast = LocalizedSentence(
    english: "&& runs the next command only if the last one that ran succeeded.",
    korean: "&&는 마지막으로 실행된 명령이 성공했을 때만 다음 명령을 실행합니다.")
  static let orLast = LocalizedSentence(
    english: "|| runs the next command only if the last one that ran failed.",
    korean: "||는 마지막으로 실행된 명령이 실패했을 때만 다음 명령을 실행합니다.")
  static let semicolon = LocalizedSentence(
    english: "; runs the next command once the one before it has ended, whatever its outcome.",
    korean: ";는 앞의 명령이 끝나면 결과와 상관없이 다음 명령을 실행합니다.")
  static let background = LocalizedSentence(
    english: "& runs the command before it in the background: the shell does not wait for it.",
    korean: "&는 앞의 명령을 백그라운드에서 실행하며, 셸은 끝날 때까지 기다리지 않습니다.")
  static let backgroundPipeline = LocalizedSentence(
    english: "& runs the whole pipeline before it in the background: the shell does not wait for it.",
    korean: "&는 앞의 파이프라인 전체를 백그라운드에서 실행하며, 셸은 끝날 때까지 기다리지 않습니다.")
  static let backgroundChain = LocalizedSentence(
    english: "& runs the whole chain before it in the background: the shell does not wait for it.",
    korean: "&는 앞에서 이어진 명령 전체를 백그라운드에서 실행하며, 셸은 끝날 때까지 기다리지 않습니다.")
  static let not = LocalizedSentence(
    english: "! turns the outcome around: success counts as failure, and failure as success.",
    korean: "!는 결과를 뒤집어 성공을 실패로, 실패를 성공으로 봅니다.")
  static let time = LocalizedSentence(
    english: "time measures how long the command takes.", korean: "time은 명령에 걸리는 시간을 잽니다.")
  static let timePOSIX = LocalizedSentence(
    english: "time -p measures how long the command takes and prints it in the POSIX form.",
    korean: "time -p는 명령에 걸리는 시간을 재어 POSIX 형식으로 출력합니다.")
  static let commandBefore = LocalizedSentence(english: "the command before it", korean: "앞의 명령")
  static let commandAfter = LocalizedSentence(english: "the command after it", korean: "뒤의 명령")
  static let loop = LocalizedSentence(english: "the loop", korean: "반복문")
  static let subshell = LocalizedSentence(english: "the subshell", korean: "서브셸")
  static let group = LocalizedSentence(english: "the group", korean: "묶음")
  static let moreWords = LocalizedSentence(
    english: "… {count} more words stand before the last ones: they are not explained one by one.",
    korean: "… 마지막 단어들 앞에 단어 {count}개가 더 있지만 하나씩 설명하지 않습니다.")
  static let moreCommands = LocalizedSentence(
    english: "… {count} more commands stand before the last ones: they are not explained one by one.",
    korean: "… 마지막 명령들 앞에 명령 {count}개가 더 있지만 하나씩 설명하지 않습니다.")
  static let tooMany = LocalizedSentence(
    english: "This part comes after too many others to be explained.", korean: "이 부분은 앞에 설명할 것이 너무 많아 설명하지 않습니다.")
  static let comment = LocalizedSentence(
    english: "This is a comment: the shell passes over it.", korean: "주석이므로 셸은 읽고 지나갑니다.")
  static let interpreter = LocalizedSentence(
    english: "#! names the program that runs this as a file, {value}; typed into a shell, the line is a comment.",
    korean: "#!는 이것을 파일로 실행할 프로그램 {value}을(를) 정하며, 셸에 바로 입력하면 주석입니다.")
  static let tooDeep = LocalizedSentence(
    english: "This part is nested too deep to be explained.", korean: "이 부분은 너무 깊이 들어 있어 설명하지 않습니다.")
  static let unreadable = LocalizedSentence(
    english: "This part could not be read.", korean: "이 부분은 읽을 수 없습니다.")
}
