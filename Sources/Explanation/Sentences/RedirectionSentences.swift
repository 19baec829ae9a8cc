import CommandReference

/// What is said of redirections.
enum RedirectionSentences {
  static let output = LocalizedSentence(english: "the output", korean: "출력")
  static let errors = LocalizedSentence(english: "the error messages", korean: "오류 메시지")
  static let both = LocalizedSentence(english: "the output and the error messages", korean: "출력과 오류 메시지")
  static let input = LocalizedSentence(english: "the input", korean: "입력")
  static let descriptor = LocalizedSentence(english: "descriptor {number}", korean: "{number}번 디스크립터")
  static let variableDescriptor = LocalizedSentence(
    english: "a new descriptor, whose number is put in the variable {number},", korean: "새 디스크립터(번호는 변수 {number}에 저장)")

  static let write = LocalizedSentence(
    english: "{sign} writes {what} to {target} and replaces what was in it.",
    korean: "{sign}은(는) {what}을(를) {target}에 쓰며, 원래 내용은 지워집니다.")
  static let send = LocalizedSentence(
    english: "{sign} sends {what} to {target}.", korean: "{sign}은(는) {what}을(를) {target}(으)로 보냅니다.")
  static let clobber = LocalizedSentence(
    english: "{sign} writes {what} to {target} and replaces what was in it, even where the shell guards files.",
    korean: "{sign}은(는) 덮어쓰기 방지가 켜져 있어도 {what}을(를) {target}에 쓰며, 원래 내용은 지워집니다.")
  static let append = LocalizedSentence(
    english: "{sign} adds {what} to the end of {target}.", korean: "{sign}은(는) {what}을(를) {target}의 끝에 덧붙입니다.")
  static let discard = LocalizedSentence(
    english: "{sign} throws {what} away.", korean: "{sign}은(는) {what}을(를) 버립니다.")
  static let read = LocalizedSentence(
    english: "{sign} takes {what} from {target}.", korean: "{sign}은(는) {target}에서 {what}을(를) 받습니다.")
  static let readWrite = LocalizedSentence(
    english: "{sign} opens {target} for reading and writing as {what}.",
    korean: "{sign}은(는) {target}을(를) 읽고 쓸 수 있게 열어 {what}(으)로 씁니다.")
  static let duplicate = LocalizedSentence(
    english: "{sign} sends {what} to the same place as {target}.",
    korean: "{sign}은(는) {what}을(를) {target}이(가) 가는 곳으로 보냅니다.")
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
    english: "These lines are the input; what begins with $ in them is replaced first.",
    korean: "이 줄들이 입력이며, 안에서 $로 시작하는 것은 먼저 바뀝니다.")
  static let quotedHereDocumentBody = LocalizedSentence(
    english: "These lines are the input, just as they stand.", korean: "이 줄들이 적힌 그대로 입력이 됩니다.")
}
