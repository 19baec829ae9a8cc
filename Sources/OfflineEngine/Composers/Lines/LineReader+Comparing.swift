extension LineReader {
  /// `common lines of a.txt and b.txt`, `lines in a.txt but not in b.txt`, `a.txt에만 있고 b.txt에는 없는 줄`.
  mutating func readComparison() -> LineRequest.Source? {
    let paths = parts.indices.filter { parts.isFree($0) && parts.isPathLike($0) }
    guard paths.count == 2, let comparison = comparison(paths) else { return nil }
    paths.forEach { parts.claim($0) }
    parts.claimAll(.common, .not, .exclude, .only, .compare, .join, .duplicate, .both, .same, .file, .keep)
    func value(_ index: Int) -> SlotValue { .text(parts.text(index)) }
    return .comparison(comparison, value(paths[0]), value(paths[1]))
  }

  private func comparison(_ paths: [Int]) -> FileComparison? {
    if let joinColumn { return .join(joinColumn) }
    guard steps.allSatisfy({ if case .condition = $0.step { false } else { true } }) else { return nil }
    if parts.says(.common) { return .common }
    if let not = parts.first(.not, .exclude), parts.says(.line, .file) {
      let isFirst = parts.isKorean(not) ? not > paths[1] : not > paths[0] && not < paths[1]
      return isFirst ? .onlyFirst : .onlySecond
    }
    guard let only = parts.first(.only), let next = parts.content(after: only), parts.says(.line), !parts.isKorean(only)
    else {
      return nil
    }
    return next == paths[1] ? .onlySecond : next == paths[0] ? .onlyFirst : nil
  }

  /// `join a.txt and b.txt on the first column`.
  mutating func readJoin() -> Bool {
    let paths = parts.indices.filter { parts.isFree($0) && parts.isPathLike($0) }
    guard paths.count == 2, parts.says(.join), let reference = ColumnScan(parts).references().first,
      let column = reference.single
    else { return false }
    parts.claim(reference)
    joinColumn = column
    return true
  }
}
