internal import Platform

extension PathRequest {
  /// What the command does, in a sentence.
  func sentence(in language: Language) -> String { language.say(english, korean) }

  private var english: String {
    switch self {
    case .makeFiles(let paths):
      "Create the empty file\(paths.count > 1 ? "s" : "") \(paths.joined(separator: ", "))"
    case .makeFolders(let paths): "Create the folder\(paths.count > 1 ? "s" : "") \(paths.joined(separator: ", "))"
    case .rename(let path, let name): "Rename \(path) to \(name) in its folder"
    case .facts(let facts, let path):
      "Show the " + facts.map(\.nouns.english).joined(separator: ", ") + " of \(path)"
    case .setMode(let mode, let path, let isRecursive):
      "Change the permissions of \(path)" + (isRecursive ? " and all that is in it" : "") + " by \(mode)"
    case .setOwner(let name, let path, let isRecursive):
      "Make \(name) the owner of \(path)" + (isRecursive ? " and all that is in it" : "")
    case .setGroup(let name, let path, let isRecursive):
      "Make \(name) the group of \(path)" + (isRecursive ? " and all that is in it" : "")
    case .fileSystem(let path, _): "Show how full the file system is that holds \(path)"
    case .copyKeeping(let path, let target, _): "Copy \(path) to \(target) with its times and permissions"
    case .copyTree(let path, let target): "Copy \(path) and all that is in it to \(target)"
    case .baseName(let path, let ending):
      "Show the last part of \(path)" + (ending.map { " without \($0)" } ?? "")
    }
  }

  private var korean: String {
    switch self {
    case .makeFiles(let paths): "빈 파일 \(paths.joined(separator: ", "))을(를) 만듭니다"
    case .makeFolders(let paths): "디렉터리 \(paths.joined(separator: ", "))을(를) 만듭니다"
    case .rename(let path, let name): "\(path)의 이름을 같은 디렉터리에서 \(name)(으)로 바꿉니다"
    case .facts(let facts, let path):
      "\(path)의 " + facts.map(\.nouns.korean).joined(separator: ", ") + "을(를) 보여 줍니다"
    case .setMode(let mode, let path, let isRecursive):
      "\(path)" + (isRecursive ? "과(와) 그 안의 모든 것" : "") + "의 권한을 \(mode)(으)로 바꿉니다"
    case .setOwner(let name, let path, let isRecursive):
      "\(path)" + (isRecursive ? "과(와) 그 안의 모든 것" : "") + "의 소유자를 \(name)(으)로 바꿉니다"
    case .setGroup(let name, let path, let isRecursive):
      "\(path)" + (isRecursive ? "과(와) 그 안의 모든 것" : "") + "의 그룹을 \(name)(으)로 바꿉니다"
    case .fileSystem(let path, _): "\(path)이(가) 있는 파일 시스템이 얼마나 찼는지 보여 줍니다"
    case .copyKeeping(let path, let target, _): "\(path)을(를) 시각과 권한을 유지하며 \(target)에 복사합니다"
    case .copyTree(let path, let target): "\(path)과(와) 그 안의 모든 것을 \(target)에 복사합니다"
    case .baseName(let path, let ending):
      "\(path)의 마지막 이름을" + (ending.map { " \($0) 없이" } ?? "") + " 보여 줍니다"
    }
  }
}
