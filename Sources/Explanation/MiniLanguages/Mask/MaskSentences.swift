import CommandReference

/// What is said of masks.
enum MaskSentences {
  static let whole = LocalizedSentence(
    english: "With {code}, new files get {file} ({files}) and new folders {folder} ({folders}) at most.",
    korean: "{code}(이)면 새 파일은 최대 {file}({files}), 새 디렉터리는 최대 {folder}({folders}) 권한을 받습니다.")
  static let allow = LocalizedSentence(
    english: "New files and folders may give {who} {what} as well.", korean: "새 파일과 디렉터리가 {who}에게 {what} 권한도 줄 수 있습니다.")
  static let forbid = LocalizedSentence(
    english: "New files and folders do not give {who} {what}.", korean: "새 파일과 디렉터리가 {who}에게 {what} 권한을 주지 않습니다.")
  static let only = LocalizedSentence(
    english: "New files and folders may give {who} {what} and nothing else.",
    korean: "새 파일과 디렉터리가 {who}에게 {what} 권한만 줄 수 있습니다.")
  static let nothing = LocalizedSentence(
    english: "New files and folders give {who} nothing.", korean: "새 파일과 디렉터리가 {who}에게 아무 권한도 주지 않습니다.")
  static let noChange = LocalizedSentence(
    english: "This changes nothing for {who}.", korean: "{who}의 권한은 바뀌지 않습니다.")
}
