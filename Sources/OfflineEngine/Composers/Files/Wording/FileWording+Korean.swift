extension FileWording {
  var korean: String {
    var parts: [String] = []
    if !request.places.isEmpty { parts.append("\(joined(request.places, ", ")) 아래에서") }
    if let depth = request.depth.maximum { parts.append(depth == 1 ? "하위 디렉터리를 빼고" : "\(depth)단계 깊이까지") }
    if !exclusions.isEmpty { parts.append("\(joined(exclusions, ", ")) 빼고") }
    parts += request.tests.map { test($0) } + request.contents.map { content($0) }
    parts.append(subject + object)
    if let order { parts.append(order) }
    if request.isOfBothEnds {
      parts.append("처음과 마지막 것만")
    } else if let limit = request.limit {
      parts.append("\(limit)개만")
    }
    parts.append(verb)
    return joined(parts, " ")
  }

  private var object: String {
    switch request.action {
    case .totalSize: "의 크기를"
    case .sizes: "의 크기를"
    case .setMode, .setOwner, .setGroup: "의"
    case .grep, .replaceText: "에서"
    case .countLines: "의 줄을"
    case .countWords: "의 단어를"
    case .replaceInNames: "의 이름에서"
    case .createIn: "마다"
    case .checksum, .changeExtension, .checksumOfAll, .printEnds: "의"
    case .run: "마다"
    case .touch: "의"
    case .printContents: "의 내용을"
    default: request.kind == nil && !request.tests.contains(.brokenLink) ? "를" : noun.endsInVowel ? "를" : "을"
    }
  }

  private var noun: String {
    switch request.kind {
    case .file: "파일"
    case .folder: "디렉터리"
    case .link: "링크"
    case .socket: "소켓"
    case .pipe: "이름 있는 파이프"
    case .device: "장치 파일"
    case nil: request.tests.contains(.brokenLink) ? "링크" : "파일과 디렉터리"
    }
  }

  private var subject: String {
    let wanted = request.names.filter { !$0.isNegated }.map(\.pattern)
    let unwanted = request.names.filter(\.isNegated).map(\.pattern)
    return (wanted.isEmpty ? "" : "이름이 \(joined(wanted, " 또는 "))인 ")
      + (unwanted.isEmpty ? "" : "이름이 \(joined(unwanted, " 또는 "))가 아닌 ") + noun
  }

  private var verb: String {
    let save = request.output.map { "\($0)에 저장합니다" }
    switch request.action {
    case .list: return save ?? (request.order == nil ? "찾습니다" : "나열합니다")
    case .namesOnly: return save ?? "이름만 나열합니다"
    case .longList: return save ?? "자세히 나열합니다"
    case .count: return save ?? "셉니다"
    case .totalSize: return "모두 더합니다"
    case .sizes: return "보여 줍니다"
    case .delete: return "삭제합니다"
    case .move(let path): return "\(path)(으)로 옮깁니다"
    case .copy(let path): return "\(path)(으)로 복사합니다"
    case .changeExtension(let new): return "확장자를 \(new)(으)로 바꿉니다"
    case .addPrefix(let text): return "이름 앞에 \(text)를 붙입니다"
    case .setMode(let mode): return "권한을 \(mode)(으)로 바꿉니다"
    case .setOwner(let name): return "소유자를 \(name)(으)로 바꿉니다"
    case .setGroup(let name): return "그룹을 \(name)(으)로 바꿉니다"
    case .archive(let path): return "\(path)에 묶습니다"
    case .compress: return "하나씩 압축합니다"
    case .grep(let grep): return grep.style == .counts ? "맞는 줄을 셉니다" : "맞는 줄을 보여 줍니다"
    case .replaceText(let old, let new): return "\(old)을(를) \(new)(으)로 바꿉니다"
    case .run(let command): return "\(command) 명령을 실행합니다"
    case .touch: return "시각을 지금으로 바꿉니다"
    case .printContents: return save ?? "보여 줍니다"
    case .countWords: return save ?? "셉니다"
    case .replaceInNames(let old, let new): return "\(old)을(를) \(new)(으)로 바꿉니다"
    case .createIn(let name): return "\(name) 파일을 만듭니다"
    case .countLines(let inTotal): return inTotal ? "모두 셉니다" : "파일마다 셉니다"
    case .duplicates: return "내용이 같은 것끼리 찾습니다"
    case .duplicateNames: return save ?? "이름이 같은 것끼리 찾습니다"
    case .facts: return save ?? "정보와 함께 나열합니다"
    case .folders: return save ?? "들어 있는 디렉터리를 나열합니다"
    case .distinct(let fact, let isCounted): return save ?? "\(name(fact))별로 \(isCounted ? "셉니다" : "한 번씩 나열합니다")"
    case .endings(let isCounted): return save ?? (isCounted ? "확장자별로 셉니다" : "확장자를 나열합니다")
    case .countPerFolder: return save ?? "디렉터리별로 셉니다"
    case .decompress: return "하나씩 압축을 풉니다"
    case .printEnds(let isFirst, let count): return "\(isFirst ? "처음" : "마지막") \(count)줄을 보여 줍니다"
    case .contentTypes: return "어떤 종류의 내용인지 보여 줍니다"
    case .tree: return save ?? "트리로 보여 줍니다"
    case .checksumOfAll(let sum, _): return "체크섬을 모아 \(sum.rawValue) 체크섬 하나를 구합니다"
    case .checksum(let sum): return "\(sum.rawValue) 체크섬을 구합니다"
    }
  }

  private func content(_ content: ContentTest) -> String {
    let noun = content.isWord ? "단어" : "글"
    return "\(content.text)(이)라는 \(noun)이 \(content.isNegated ? "없는" : "들어 있는")"
  }

  private var exclusions: [String] {
    request.exclusions.map { exclusion in
      switch exclusion {
      case .folder(let name), .name(let name): name
      case .hidden: "숨김 파일"
      }
    }
  }

  private var order: String? {
    guard let order = request.order else { return nil }
    switch (order.key, order.isDescending) {
    case (.size, true): return "큰 것부터"
    case (.size, false): return "작은 것부터"
    case (.time, true): return "새로운 것부터"
    case (.time, false): return "오래된 것부터"
    case (.name, false): return "이름순으로"
    case (.name, true): return "이름의 역순으로"
    }
  }

  private func test(_ test: FileTest) -> String {
    switch test {
    case .size(.more, let amount, let unit): "\(size(amount, unit))보다 큰"
    case .size(.less, let amount, let unit): "\(size(amount, unit)) 이하인"
    case .size(.exactly, let amount, let unit): "크기가 \(size(amount, unit))인"
    case .age(let time, .more, let amount, let unit): "\(name(amount, unit))보다 오래 전에 \(verb(time))"
    case .age(let time, .less, let amount, let unit): "최근 \(name(amount, unit)) 안에 \(verb(time))"
    case .age(let time, .exactly, let amount, let unit): "\(name(amount, unit)) 전에 \(verb(time))"
    case .day(let time, let daysAgo): "\(daysAgo == 0 ? "오늘" : "어제") \(verb(time))"
    case .sinceDay(let time, let daysAgo): "\(daysAgo == 0 ? "오늘" : "어제")부터 \(verb(time))"
    case .sinceUnit(let time, let unit): "이번 \(unit == .month ? "달" : "해")에 \(verb(time))"
    case .since(let time, let date): "\(date.text)부터 \(verb(time))"
    case .before(let time, let date): "\(date.text) 이전에 \(verb(time))"
    case .on(let time, let date): "\(date.text)에 \(verb(time))"
    case .newerThan(let path, let isNegated): isNegated ? "\(path)보다 새롭지 않은" : "\(path)보다 새로운"
    case .owner(let name, let isNegated): "소유자가 \(name)\(isNegated ? "이(가) 아닌" : "인")"
    case .group(let name, let isNegated): "그룹이 \(name)\(isNegated ? "이(가) 아닌" : "인")"
    case .mode(let mode, let isNegated): "권한이 \(mode)\(isNegated ? "이(가) 아닌" : "인")"
    case .permission(let permission, let isNegated): quality(permission) + (isNegated ? " 없는" : " 있는")
    case .hidden(let isNegated): isNegated ? "숨기지 않은" : "숨긴"
    case .empty(let isNegated): isNegated ? "비어 있지 않은" : "빈"
    case .brokenLink: "대상이 없는"
    case .ownerless: "주인이 없는"
    case .inode(let number): "아이노드가 \(number)인"
    case .hardLinks: "이름이 둘 이상인"
    case .length(let unit, .more, let amount): "\(unit == .words ? "단어" : "줄")이(가) \(amount)개보다 많은"
    case .length(let unit, .less, let amount): "\(unit == .words ? "단어" : "줄")이(가) \(amount)개보다 적은"
    case .length(let unit, .exactly, let amount): "\(unit == .words ? "단어" : "줄")이(가) \(amount)개인"
    }
  }

  private func name(_ fact: FileFact) -> String {
    switch fact {
    case .owner: "소유자"
    case .group: "그룹"
    default: "권한"
    }
  }

  private func name(_ amount: Int, _ unit: TimeUnit) -> String {
    switch unit {
    case .second: "\(amount)초"
    case .minute: "\(amount)분"
    case .hour: "\(amount)시간"
    case .day: "\(amount)일"
    case .week: "\(amount)주"
    case .month: "\(amount)개월"
    case .year: "\(amount)년"
    }
  }

  private func verb(_ time: FileTime) -> String {
    switch time {
    case .modified: "수정한"
    case .accessed: "읽은"
    case .created: "만든"
    case .changed: "상태가 바뀐"
    }
  }

  private func quality(_ permission: FilePermission) -> String {
    switch permission {
    case .readable: "읽기 권한이"
    case .executable: "실행 권한이"
    case .worldWritable: "누구나 쓸 권한이"
    case .groupWritable: "그룹의 쓰기 권한이"
    case .writable: "쓰기 권한이"
    case .worldReadable: "누구나 읽을 권한이"
    case .setuid: "setuid 비트가"
    case .setgid: "setgid 비트가"
    case .sticky: "sticky 비트가"
    }
  }
}

extension String {
  /// Whether the last syllable is without a final consonant.
  fileprivate var endsInVowel: Bool {
    guard let scalar = unicodeScalars.last, (0xAC00...0xD7A3).contains(scalar.value) else { return true }
    return (scalar.value - 0xAC00) % 28 == 0
  }
}
