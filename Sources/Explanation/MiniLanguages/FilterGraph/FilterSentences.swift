import CommandReference

/// What is said of the filters of ffmpeg.
enum FilterSentences {
  static let other = two("{code} applies the filter {name}.", "{code}은(는) {name} 필터를 적용합니다.")

  static let scale = two(
    "{code} scales the picture to a width of {w} and a height of {h}.", "{code}은(는) 화면을 너비 {w}, 높이 {h}(으)로 맞춥니다.")
  static let scaleWidth = two(
    "{code} scales the picture to a width of {w}; the height follows.", "{code}은(는) 화면을 너비 {w}(으)로 맞추고 높이는 비율에 따릅니다.")
  static let scaleHeight = two(
    "{code} scales the picture to a height of {h}; the width follows.", "{code}은(는) 화면을 높이 {h}(으)로 맞추고 너비는 비율에 따릅니다.")
  static let evenly = two(
    "A size of -2 makes the side that follows an even number, as many formats need it.",
    "-2는 따라가는 쪽을 여러 형식에 필요한 짝수로 맞춥니다.")
  static let crop = two(
    "{code} cuts a part {w} wide and {h} high out of the middle.", "{code}은(는) 가운데에서 너비 {w}, 높이 {h}만큼 잘라 냅니다.")
  static let cropAt = two(
    "{code} cuts out a part {w} wide and {h} high, {x} from the left and {y} from the top.",
    "{code}은(는) 왼쪽에서 {x}, 위에서 {y} 떨어진 곳부터 너비 {w}, 높이 {h}만큼 잘라 냅니다.")
  static let fps = two("{code} makes {n} frames a second.", "{code}은(는) 초당 {n}프레임으로 만듭니다.")
  static let clockwise = two("{code} turns the picture clockwise by 90 degrees.", "{code}은(는) 화면을 시계 방향으로 90도 돌립니다.")
  static let counterclockwise = two(
    "{code} turns the picture counterclockwise by 90 degrees.", "{code}은(는) 화면을 시계 반대 방향으로 90도 돌립니다.")
  static let clockwiseFlipped = two(
    "{code} turns the picture clockwise by 90 degrees and flips it upside down.",
    "{code}은(는) 화면을 시계 방향으로 90도 돌리고 위아래를 뒤집습니다.")
  static let counterclockwiseFlipped = two(
    "{code} turns the picture counterclockwise by 90 degrees and flips it upside down.",
    "{code}은(는) 화면을 시계 반대 방향으로 90도 돌리고 위아래를 뒤집습니다.")
  static let horizontal = two("{code} mirrors left and right.", "{code}은(는) 좌우를 뒤집습니다.")
  static let vertical = two("{code} flips the picture upside down.", "{code}은(는) 위아래를 뒤집습니다.")
  static let overlay = two(
    "{code} lays the second picture over the first, {x} from the left and {y} from the top.",
    "{code}은(는) 두 번째 화면을 첫 번째 화면 위에, 왼쪽에서 {x}, 위에서 {y} 떨어진 곳에 겹칩니다.")
  static let text = two("{code} writes the text \"{text}\" into the picture.", "{code}은(는) 화면에 \"{text}\" 글자를 씁니다.")
  static let pad = two(
    "{code} puts the picture onto an empty one {w} wide and {h} high, {x} from the left and {y} from the top.",
    "{code}은(는) 너비 {w}, 높이 {h}인 빈 화면의 왼쪽에서 {x}, 위에서 {y} 떨어진 곳에 화면을 놓습니다.")
  static let trimFromTo = two(
    "{code} keeps the part from {start} to {end} seconds.", "{code}은(는) {start}초부터 {end}초까지만 남깁니다.")
  static let trimFrom = two("{code} drops everything before {start} seconds.", "{code}은(는) {start}초 앞을 버립니다.")
  static let trimTo = two("{code} drops everything after {end} seconds.", "{code}은(는) {end}초 뒤를 버립니다.")
  static let trimDuration = two(
    "{code} keeps {n} seconds from {start} seconds on.", "{code}은(는) {start}초부터 {n}초 동안만 남깁니다.")
  static let restart = two("{code} lets the time begin at zero again.", "{code}은(는) 시간이 다시 0에서 시작하게 합니다.")
  static let factor = two(
    "{code} multiplies every time by {n}, which makes it play {how}.", "{code}은(는) 모든 시각에 {n}을(를) 곱해 {how} 재생하게 합니다.")
  static let faster = two("faster", "더 빠르게")
  static let slower = two("slower", "더 느리게")
  static let tempo = two(
    "{code} plays the sound {n} times as fast at the same pitch.", "{code}은(는) 음높이를 유지하며 오디오를 {n}배 속도로 재생합니다.")
  static let volume = two("{code} makes the sound {n} times as loud.", "{code}은(는) 음량을 {n}배로 합니다.")
  static let decibels = two("{code} changes the volume by {n}.", "{code}은(는) 음량을 {n}만큼 바꿉니다.")
  static let concat = two(
    "{code} plays {n} parts one after the other, with {v} video and {a} audio streams each.",
    "{code}은(는) 비디오 {v}개와 오디오 {a}개로 된 부분 {n}개를 이어 붙입니다.")
  static let format = two("{code} stores the pixels as {n}.", "{code}은(는) 픽셀을 {n} 형식으로 저장합니다.")
  static let paletteGen = two(
    "{code} finds the colours that suit the whole picture best.", "{code}은(는) 전체 화면에 알맞은 색 팔레트를 만듭니다.")
  static let paletteUse = two(
    "{code} draws the picture in the colours of the palette.", "{code}은(는) 팔레트의 색으로 화면을 그립니다.")
  static let subtitles = two(
    "{code} draws the subtitles of {file} into the picture.", "{code}은(는) {file}의 자막을 화면에 그려 넣습니다.")
  static let split = two("{code} makes {n} copies of the stream.", "{code}은(는) 스트림을 {n}개로 복사합니다.")
  static let reverse = two("{code} plays it backwards.", "{code}은(는) 거꾸로 재생합니다.")
  static let deinterlace = two("{code} removes interlacing.", "{code}은(는) 비월 주사를 없앱니다.")
  static let loudness = two("{code} evens out the loudness.", "{code}은(는) 음량을 고르게 맞춥니다.")
  static let sideBySide = two("{code} puts the pictures side by side.", "{code}은(는) 화면을 옆으로 나란히 놓습니다.")
  static let stacked = two("{code} puts the pictures one below the other.", "{code}은(는) 화면을 위아래로 놓습니다.")
  static let mix = two("{code} mixes the sounds into one.", "{code}은(는) 오디오를 하나로 섞습니다.")

  static let takes = two("{code} takes {stream}.", "{code}은(는) {stream}을(를) 가져옵니다.")
  static let takesLabel = two("{code} takes what was given that name.", "{code}은(는) 그 이름을 붙인 결과를 가져옵니다.")
  static let names = two("{code} gives the result a name.", "{code}은(는) 결과에 이름을 붙입니다.")

  private static func two(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }
}
