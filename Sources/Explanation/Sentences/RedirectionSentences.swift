import CommandReference

/// What is said of redirections.
enum RedirectionSentences {
  static let output = LocalizedSentence(english: "the output", korean: "출력")
  static let errors = LocalizedSentence(english: "the error messages", korean: "오류 메시지")
  static let both = LocalizedSentence(english: "the output and the error messages", korean: "출력과 오류 메시지")
  static let input = LocalizedSentence(english: "the input", korean: "입력")
  static let descriptor = LocalizedSentence(english: "descriptor {number}", korean: "{number}번 디스크립터")
  static let variableDescriptor = LocalizedSentence(
    english: "a new descriptor, whose number is put in the variable {number}", korean: "변수 {number}에 번호가 담길 새 디스크립터")

  static let write = LocalizedSentence(
    english: "{sign} writes {what} to {target} and replaces what was in it.",
    korean: "{sign}은(는) {what}을(를) {target}에 쓰며, 원래 내용은 지워집니다.")
  static let emptyOnly = LocalizedSentence(
    english: "{sign} only makes {target} an empty file: {later} after it takes {what} elsewhere.",
    korean: "{sign}은(는) {target}을(를) 빈 파일로 만들 뿐이며, 뒤의 {later}이(가) {what}을(를) 다른 곳으로 보냅니다.")
  static let makeOnly = LocalizedSentence(
    english: "{sign} only makes the file {target} where it is missing: {later} after it takes {what} elsewhere.",
    korean: "{sign}은(는) {target} 파일이 없을 때 만들 뿐이며, 뒤의 {later}이(가) {what}을(를) 다른 곳으로 보냅니다.")
  static let send = LocalizedSentence(
    english: "{sign} sends {what} to {target}.", korean: "{sign}은(는) {what}을(를) {target}(으)로 보냅니다.")
  static let clobber = LocalizedSentence(
    english: "{sign} writes {what} to {target} and replaces what was in it, even where set -C guards files.",
    korean: "{sign}은(는) 덮어쓰기 방지(set -C)가 켜져 있어도 {what}을(를) {target}에 쓰며, 원래 내용은 지워집니다.")
  static let append = LocalizedSentence(
    english: "{sign} adds {what} to the end of {target}.", korean: "{sign}은(는) {what}을(를) {target}의 끝에 덧붙입니다.")
  static let discard = LocalizedSentence(
    english: "{sign} throws {what} away.", korean: "{sign}은(는) {what}을(를) 버립니다.")
  static let read = LocalizedSentence(
    english: "{sign} takes {what} from {target}.", korean: "{sign}은(는) {target}에서 {what}을(를) 받습니다.")
  static let network = LocalizedSentence(
    english: "{sign} connects {what} to {protocol} port {port} of {host}; bash does this instead of opening a file.",
    korean: "{sign}은(는) {what}을(를) {host}의 {protocol} 포트 {port}에 연결하며, bash는 파일을 여는 대신 이렇게 합니다.")
  static let readNothing = LocalizedSentence(
    english: "{sign} makes {what} empty.", korean: "{sign}은(는) {what}을(를) 비웁니다.")
  static let openForReading = LocalizedSentence(
    english: "{sign} opens {target} for reading as {what}.",
    korean: "{sign}은(는) {target}을(를) 읽을 수 있게 열어 {what}(으)로 씁니다.")
  static let openForWriting = LocalizedSentence(
    english: "{sign} opens {target} for writing as {what}, and what was in it is lost.",
    korean: "{sign}은(는) {target}을(를) 쓸 수 있게 열어 {what}(으)로 쓰며, 원래 내용은 지워집니다.")
  static let openForAppending = LocalizedSentence(
    english: "{sign} opens {target} for adding to its end as {what}.",
    korean: "{sign}은(는) {target}의 끝에 덧붙일 수 있게 열어 {what}(으)로 씁니다.")
  static let readWrite = LocalizedSentence(
    english: "{sign} opens {target} for reading and writing as {what}.",
    korean: "{sign}은(는) {target}을(를) 읽고 쓸 수 있게 열어 {what}(으)로 씁니다.")
  static let duplicate = LocalizedSentence(
    english: "{sign} sends {what} to the same place as {target}.",
    korean: "{sign}은(는) {what}을(를) {target}이(가) 가는 곳으로 보냅니다.")
  static let duplicateKnown = LocalizedSentence(
    english: "{sign} sends {what} to the same place as {target}: {place}.",
    korean: "{sign}은(는) {what}을(를) {target}이(가) 가는 곳인 {place}(으)로 보냅니다.")
  static let duplicateEarly = LocalizedSentence(
    english: "{sign} sends {what} to the place of {target} so far; {later} after it moves {target} alone.",
    korean: "{sign}은(는) {what}을(를) 지금까지 {target}이(가) 가던 곳으로 보내며, 뒤의 {later}은(는) {target}만 옮깁니다.")
  static let duplicateEarlyKnown = LocalizedSentence(
    english: "{sign} sends {what} to the place of {target} so far: {place}; {later} after it moves {target} alone.",
    korean: "{sign}은(는) {what}을(를) 지금까지 {target}이(가) 가던 {place}(으)로 보내며, 뒤의 {later}은(는) {target}만 옮깁니다.")
  static let duplicateFirst = LocalizedSentence(
    english: "{sign} sends {what} to where {other} went at first, by way of {target}.",
    korean: "{sign}은(는) {what}을(를) {target}이(가) 가는 곳, 곧 처음에 {other}이(가) 가던 곳으로 보냅니다.")
  static let pipe = LocalizedSentence(english: "the pipe", korean: "파이프")
  static let copy = LocalizedSentence(
    english: "{sign} opens {what} to the same place as {target}.",
    korean: "{sign}은(는) {what}을(를) {target}과(와) 같은 곳으로 이어지게 엽니다.")
  static let move = LocalizedSentence(
    english: "{sign} opens {what} to the place of {target}, and closes {target}.",
    korean: "{sign}은(는) {target}이(가) 가던 곳을 {what}(으)로 옮기고 {target}은(는) 닫습니다.")
  static let duplicateInput = LocalizedSentence(
    english: "{sign} takes {what} from the same place as {target}.",
    korean: "{sign}은(는) {target}이(가) 오는 곳에서 {what}을(를) 받습니다.")
  static let missingTarget = LocalizedSentence(
    english: "{sign} needs a word after it, and none follows.", korean: "{sign} 뒤에 단어가 있어야 하지만 아무것도 없습니다.")
  static let close = LocalizedSentence(english: "{sign} closes {what}.", korean: "{sign}은(는) {what}을(를) 닫습니다.")
  static let hereDocument = LocalizedSentence(
    english: "{sign} gives the lines below, up to the line {target}, as {what}.",
    korean: "{sign}은(는) 아래에서 {target} 줄 앞까지의 내용을 {what}(으)로 줍니다.")
  static let hereDocumentStrippingTabs = LocalizedSentence(
    english: "{sign} gives the lines below, up to the line {target} and without the tabs before them, as {what}.",
    korean: "{sign}은(는) 아래에서 {target} 줄 앞까지의 내용을 줄 앞의 탭을 빼고 {what}(으)로 줍니다.")
  static let hereString = LocalizedSentence(
    english: "{sign} gives the text {target} as {what}.", korean: "{sign}은(는) 글자 {target}을(를) {what}(으)로 줍니다.")
  static let hereDocumentBody = LocalizedSentence(
    english: "These lines are the input; what begins with $ in them, and commands in backquotes, are replaced first.",
    korean: "이 줄들이 입력이며, 안에서 $로 시작하는 것과 백쿼트로 감싼 명령은 먼저 바뀝니다.")
  static let fixedHereDocumentBody = LocalizedSentence(
    english: "These lines are the input, just as they stand.", korean: "이 줄들이 적힌 그대로 입력이 됩니다.")
  static let quotedHereDocumentBody = LocalizedSentence(
    english: "These lines are the input, just as they stand: {value} is quoted, so nothing in them is replaced.",
    korean: "이 줄들이 적힌 그대로 입력이 됩니다. {value}에 따옴표가 있어 안에서 아무것도 바뀌지 않습니다.")

  static let exec = LocalizedSentence(
    english: "exec without a command redirects this shell itself, for everything after it.",
    korean: "명령 없는 exec은 이 셸 자체의 입출력을 뒤의 모든 명령에 걸쳐 바꿉니다.")
}
