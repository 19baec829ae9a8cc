import Testing

@testable import OfflineEngine

/// Commands about lines and histories, run on files and a repository of their own.
struct RunLineTests {
  private static let text = "foo 3\nbar 10\nfoo 3\n\nBaz 1\n# note\nfoo bar 7\n"
  private static let table = "name,kind,amount\nann,paid,100\nbob,open,20\ncid,paid,7\nann,open,300\n"

  @Test(arguments: [
    ("count lines containing foo in a.txt", "3\n"),
    ("remove all vowels from a.txt", "f 3\nbr 10\nf 3\n\nBz 1\n# nt\nf br 7\n"),
    ("delete all newline characters from a.txt", "foo 3bar 10foo 3Baz 1# notefoo bar 7"),
    ("print a.txt without the newline at the end", String(text.dropLast())),
    ("show the first 2 characters of each line of a.txt", "fo\nba\nfo\n\nBa\n# \nfo\n"),
    ("remove the last character of each line in a.txt", "foo \nbar 1\nfoo \n\nBaz \n# not\nfoo bar \n"),
    ("a.txt에서 숫자를 제거", "foo \nbar \nfoo \n\nBaz \n# note\nfoo bar \n"),
    ("reverse the string 'abc'", "cba\n"),
    ("reverse the words of the string 'one two three'", "three two one\n"),
    ("remove everything except digits from the string 'a$(id)1`id`2'", "12\n"),
    ("convert the string \"it's $HOME\" to upper case", "IT'S $HOME\n"),
    ("split the string 'a:b:c' at colons", "a\nb\nc\n"),
    ("count the unique words in a.txt", "9\n"),
    ("문자열 'abc123'에서 숫자 제거", "abc\n"),
    ("lines containing foo but not bar in a.txt", "foo 3\nfoo 3\n"),
    ("lines of a.txt that do not start with #, sorted", "\nBaz 1\nbar 10\nfoo 3\nfoo 3\nfoo bar 7\n"),
    ("remove blank lines from a.txt and sort the rest", "# note\nBaz 1\nbar 10\nfoo 3\nfoo 3\nfoo bar 7\n"),
    ("remove duplicate lines from a.txt keeping the order", "foo 3\nbar 10\n\nBaz 1\n# note\nfoo bar 7\n"),
    ("show lines with at least 7 characters in a.txt and count them", "1\n"),
    ("lines 2 to 3 of a.txt in upper case", "BAR 10\nFOO 3\n"),
    ("every 3rd line of a.txt", "foo 3\n# note\n"),
    ("first 1 lines containing foo in a.txt", "foo 3\n"),
    ("unique lines of a.txt then count them", "6\n"),
    (
      "replace foo with X only on lines containing bar in a.txt and show the result",
      "foo 3\nbar 10\nfoo 3\n\nBaz 1\n# note\nX bar 7\n"
    ),
    ("join the lines of a.txt containing foo with commas", "foo 3,foo 3,foo bar 7\n"),
    ("lines containing baz in a.txt case insensitive", "Baz 1\n"),
    ("sum of column 3 where column 2 is paid in data.csv", "107\n"),
    ("column 1 of data.csv where column 3 is greater than 50 skipping the header", "ann\nann\n"),
    ("total of column 3 grouped by column 1 in data.csv, skipping the header, sorted", "ann 400\nbob 20\ncid 7\n"),
    ("average of column 3 in data.csv skipping the header", "106.75\n"),
    ("sort data.csv by column 3 numerically descending and show the first 2 rows", "ann,open,300\nann,paid,100\n"),
    ("get the unique values of column 2 of data.csv and count them", "3\n"),
    ("remove column 2 from data.csv", "name,amount\nann,100\nbob,20\ncid,7\nann,300\n"),
    ("columns 3 and 1 of data.csv", "amount,name\n100,ann\n20,bob\n7,cid\n300,ann\n"),
    ("common lines of a.txt and b.txt", "bar 10\n"),
    ("lines in b.txt but not in a.txt", "new\n"),
    ("data.csv에서 2열이 paid인 줄의 3열 합계", "107\n"),
    ("data.csv에서 헤더 빼고 3열 기준 숫자 내림차순 정렬 상위 1개", "ann,open,300\n"),
    ("a.txt에서 foo가 들어간 줄만 뽑아서 중복 제거하고 개수 세기", "2\n"),
    ("a.txt에서 foo를 X로 모두 바꾸고 out.txt에 저장", ""),
    ("a.txt에서 빈 줄 빼고 줄 수 세기", "6\n"),
    ("a.txt 줄 순서 뒤집기", "foo bar 7\n# note\nBaz 1\n\nfoo 3\nbar 10\nfoo 3\n"),
    ("data.csv 2열에서 가장 많이 나오는 값 1개", "      2 open\n"),
  ])
  func theCommandPrints(words: String, output: String) throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    try shell.write("bar 10\nnew\n", to: "b.txt")
    try shell.write(Self.table, to: "data.csv")
    let command = try #require(LineComposer().compositions(of: reading(words), on: machine()).first?.text)
    let printed = shell.run(command)
    // Equal counts of uniq stand in any order.
    #expect(printed == output || output.hasPrefix("      2 ") && printed.hasPrefix("      2 "), "\(command)")
    #expect(shell.run("cat a.txt") == Self.text, "\(command)")
  }

  @Test(arguments: [
    ("delete lines containing foo from a.txt", "bar 10\n\nBaz 1\n# note\n"),
    ("delete the last line of a.txt", "foo 3\nbar 10\nfoo 3\n\nBaz 1\n# note\n"),
    ("a.txt에서 2번째 줄부터 6번째 줄 삭제", "foo 3\nfoo bar 7\n"),
    (
      "replace foo with bar only on lines containing 7 in a.txt in place",
      "foo 3\nbar 10\nfoo 3\n\nBaz 1\n# note\nbar bar 7\n"
    ),
    ("sort a.txt in place", "\n# note\nBaz 1\nbar 10\nfoo 3\nfoo 3\nfoo bar 7\n"),
    ("a.txt foo를 bar로 치환하고 빈 줄 제거", "bar 3\nbar 10\nbar 3\nBaz 1\n# note\nbar bar 7\n"),
    ("a.txt에서 5자보다 긴 줄 삭제", "foo 3\nfoo 3\n\nBaz 1\n"),
  ])
  func theFileBecomes(words: String, content: String) throws {
    let shell = try Shell()
    try shell.write(Self.text, to: "a.txt")
    let command = try #require(LineComposer().compositions(of: reading(words), on: machine()).first?.text)
    #expect(shell.run(command + "\ncat a.txt") == content, "\(command)")
  }

  @Test(arguments: [
    ("commits by ann one line each, hashes only", 2), ("commits by ann touching b.txt", 1),
    ("commits with message fix", 1), ("commits by bob since yesterday", 1),
    ("commits between v1 and main", 2), ("commits on main but not on v1", 2),
  ])
  func theHistoryHasSoMany(words: String, count: Int) throws {
    let shell = try Shell()
    _ = shell.run(
      """
      git init -q -b main . && git config user.email x@example.com && git config user.name x
      echo a > a.txt && git add . && git commit -qm first --author 'ann <a@example.com>' && git tag v1
      echo b > b.txt && git add . && git commit -qm 'fix b' --author 'ann <a@example.com>'
      echo c > a.txt && git commit -qam third --author 'bob <b@example.com>'
      """)
    let command = try #require(GitComposer().compositions(of: reading(words), on: machine()).first?.text)
    let printed = shell.run(command.replacing("git log", with: "git log --format=%h"))
    #expect(printed.split(separator: "\n").count == count, "\(command): \(printed)")
  }
}
