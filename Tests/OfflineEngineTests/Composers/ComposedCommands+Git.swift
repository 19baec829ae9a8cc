// swift-format-ignore: the lines of a table are as long as they are.
extension ComposedCommands {
  /// Commits and changes.
  static let git = #"""
    last 10 commits with their authors and dates
      git log --format='%h %an %ad %s' -n 10
    commits by alice since last week touching src/ with message fix
      git log --grep=fix --since='last week' --author=alice -- src/
    어제부터 alice가 한 커밋 한 줄로
      git log --oneline --since=yesterday --author=alice
    commits by bob in the last 3 days one line each
      git log --oneline --since='3 days ago' --author=bob
    last 5 commits of src/main.c with stats
      git log --stat -n 5 -- src/main.c
    commits since 2024-01-01 until 2024-02-01 without merges
      git log --since=2024-01-01 --until=2024-02-01 --no-merges
    commits between v1.0 and v2.0 oneline
      git log --oneline v1.0..v2.0
    commits on feature but not on main
      git log main..feature
    commits that added "parseConfig" in src/ oldest first
      git log --reverse -SparseConfig -- src/
    count commits by alice since last month
      git rev-list --count --since='last month' --author=alice HEAD
    alice가 지난주에 src/ 폴더에서 한 커밋
      git log --since='1 week ago' --author=alice -- src/
    메시지에 fix가 들어간 커밋 최근 10개
      git log --grep=fix -n 10
    git diff staged names only
      git diff --name-only --staged
    merge commits since yesterday
      git log --since=yesterday --merges
    푸시 안 한 커밋 한 줄로
      git log --oneline '@{upstream}..'
    2024-01-01 이후 alice 커밋 수
      git rev-list --count --since=2024-01-01 --author=alice HEAD
    """#
}
