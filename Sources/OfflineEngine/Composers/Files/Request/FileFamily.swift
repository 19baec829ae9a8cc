/// Kinds of files that have several endings.
enum FileFamily: String, CaseIterable, Sendable {
  case image, video, audio

  /// The endings that most of them have.
  var endings: [String] {
    switch self {
    case .image: ["jpg", "jpeg", "png", "gif", "webp"]
    case .video: ["mp4", "mkv", "mov", "avi", "webm"]
    case .audio: ["mp3", "flac", "wav", "m4a", "ogg"]
    }
  }
}
