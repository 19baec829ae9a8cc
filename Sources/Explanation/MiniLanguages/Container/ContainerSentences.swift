import CommandReference

/// What is said of ports and folders of containers.
enum ContainerSentences {
  static let port = LocalizedSentence(
    english: "{code} leads our port {outer} to port {inner} of the container.",
    korean: "{code}은(는) 이 컴퓨터의 {outer}번 포트를 컨테이너의 {inner}번 포트로 이어 줍니다.")
  static let portOf = LocalizedSentence(
    english: "{code} leads our {transport} port {outer} to port {inner} of the container.",
    korean: "{code}은(는) 이 컴퓨터의 {transport} {outer}번 포트를 컨테이너의 {inner}번 포트로 이어 줍니다.")
  static let anyPort = LocalizedSentence(
    english: "{code} leads a free port of ours to port {inner} of the container.",
    korean: "{code}은(는) 이 컴퓨터의 빈 포트 하나를 컨테이너의 {inner}번 포트로 이어 줍니다.")
  static let anyPortOf = LocalizedSentence(
    english: "{code} leads a free {transport} port of ours to port {inner} of the container.",
    korean: "{code}은(는) 이 컴퓨터의 빈 {transport} 포트 하나를 컨테이너의 {inner}번 포트로 이어 줍니다.")
  static let folder = LocalizedSentence(
    english: "{code} makes {source} of this machine appear as {target} in the container.",
    korean: "{code}은(는) 이 컴퓨터의 {source}을(를) 컨테이너의 {target}에 연결합니다.")
  static let folderOrVolume = LocalizedSentence(
    english: "{code} makes {source}, a folder or a volume, appear as {target} in the container.",
    korean: "{code}은(는) 디렉터리나 볼륨인 {source}을(를) 컨테이너의 {target}에 연결합니다.")
  static let volume = LocalizedSentence(
    english: "{code} makes the volume {source} appear as {target} in the container.",
    korean: "{code}은(는) {source} 볼륨을 컨테이너의 {target}에 연결합니다.")
  static let newVolume = LocalizedSentence(
    english: "{code} makes a new volume appear as {target} in the container.",
    korean: "{code}은(는) 새 볼륨을 컨테이너의 {target}에 연결합니다.")
  static let readOnly = LocalizedSentence(
    english: "{code} forbids the container to change it.", korean: "{code}은(는) 컨테이너가 내용을 바꾸지 못하게 합니다.")
  static let writable = LocalizedSentence(
    english: "{code} lets the container change it.", korean: "{code}은(는) 컨테이너가 내용을 바꿀 수 있게 합니다.")
  static let sharedLabel = LocalizedSentence(
    english: "{code} labels it for SELinux so that several containers may use it.",
    korean: "{code}은(는) 여러 컨테이너가 쓸 수 있도록 SELinux 레이블을 붙입니다.")
  static let ownLabel = LocalizedSentence(
    english: "{code} labels it for SELinux so that this container alone may use it.",
    korean: "{code}은(는) 이 컨테이너만 쓸 수 있도록 SELinux 레이블을 붙입니다.")
}
