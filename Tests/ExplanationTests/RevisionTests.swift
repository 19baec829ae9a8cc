import Platform
import Testing

@testable import Explanation

struct RevisionTests {
  private static let commits = RevisionLanguage().parts

  static let table: [(String, [String]?)] = [
    ("main", []), ("origin/main", []), ("v1.0", []), ("src/a.c", []), ("0123abcd", []), ("user@host", []),
    ("HEAD", ["HEAD is the current commit."]), ("@", ["@ is the current commit."]),
    ("ORIG_HEAD", ["ORIG_HEAD is the commit before the last reset, merge or rebase."]),
    ("HEAD~", ["HEAD~ is the commit before the current commit."]),
    ("HEAD^", ["HEAD^ is the commit before the current commit."]),
    ("HEAD~2^", ["HEAD~2^ is the commit 3 commits before the current commit."]),
    ("HEAD^^", ["HEAD^^ is the commit 2 commits before the current commit."]),
    ("HEAD^2", ["HEAD^2 is parent number 2 of the current commit, which is a merge."]),
    ("main^2~3", ["main^2~3 is the commit 3 commits before parent number 2 of main, which is a merge."]),
    ("HEAD^0", ["HEAD^0 is the current commit itself, as a commit."]),
    ("HEAD@{1}", ["HEAD@{1} is the commit where HEAD was before its last move."]),
    ("main@{3}", ["main@{3} is the commit where main was 3 moves ago."]),
    ("@{0}", ["@{0} is the commit where the current branch is now."]),
    ("@{-1}", ["@{-1} is the branch that was checked out before this one."]),
    (
      "HEAD@{yesterday}",
      ["HEAD@{yesterday} is the commit where HEAD was in this repository at the time \"yesterday\"."]
    ),
    ("@{u}", ["@{u} is the remote branch that the current branch follows."]),
    ("HEAD@{upstream}", ["HEAD@{upstream} is the remote branch that the current branch follows."]),
    ("main@{push}", ["main@{push} is the remote branch that main is pushed to."]),
    ("@{u}~2", ["@{u}~2 is the commit 2 commits before the remote branch that the current branch follows."]),
    ("v1^{}", ["v1^{} is what v1 points to, if it is a tag."]),
    ("HEAD^{tree}", ["HEAD^{tree} is the tree of files of the current commit."]),
    ("main^{/fix}", ["main^{/fix} is the newest commit up to main whose message matches \"fix\"."]),
    (":/fix bug", [":/fix bug is the newest commit whose message matches \"fix bug\"."]),
    (":a.c", [":a.c is a.c as it is staged."]), (":3:a.c", [":3:a.c is a.c as their side of the conflict has it."]),
    ("HEAD:src/a.c", ["HEAD:src/a.c is src/a.c as it is in the current commit."]),
    ("HEAD:", ["HEAD: is the top folder as it is in the current commit."]),
    ("stash@{0}", ["stash@{0} is the newest stash."]),
    ("stash@{2}", ["stash@{2} is stash number 2, counted from the newest, which is 0."]),
    ("^main", ["^main leaves out main and all commits before it."]),
    ("main^!", ["main^! is main alone, without the commits before it."]),
    ("main^@", ["main^@ is all parents of main."]),
    ("a..b", ["a..b means the commits that are in b but not in a."]),
    ("a..", ["a.. means the commits that are in the current commit but not in a."]),
    ("..b", ["..b means the commits that are in b but not in the current commit."]),
    ("a...b", ["a...b means the commits that are in only one of a and b."]),
    ("v1.0~2..v1.1", ["v1.0~2..v1.1 means the commits that are in v1.1 but not in the commit 2 commits before v1.0."]),
    (":!docs", [":!docs leaves out docs."]),
    ("", nil), ("-", nil), ("--all", nil), ("..", nil), ("...", nil), ("../src", nil), ("./a", nil), ("/etc", nil),
    ("*.c", nil), ("a b", nil), ("HEAD~x", nil), ("HEAD^{foo}", nil), ("HEAD@{", nil), ("HEAD@{}", nil),
    ("HEAD^{", nil),
    ("main@{-1}", nil), ("HEAD~1@{1}", nil), ("a..b..c", nil), ("a....b", nil), ("src/", nil), ("a/../b", nil),
    ("[a]", nil), ("HEAD~99999999999", nil), (":", nil), (":/", nil),
  ]

  @Test(arguments: table)
  func sentences(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, Self.commits) == expected)
  }

  @Test func twoRevisionsThatAreCompared() {
    let pair = RevisionLanguage(use: .differences).parts
    #expect(FormFixture.says("a..b", pair) == ["a..b means the difference from a to b."])
    #expect(FormFixture.says("a...", pair) == ["a... means what the current commit changed since it parted from a."])
    #expect(FormFixture.says("a..b", RevisionLanguage(use: .one).parts) == nil)
    #expect(FormFixture.says("a~", RevisionLanguage(use: .one).parts) == ["a~ is the commit before a."])
  }

  @Test func korean() {
    #expect(FormFixture.says("HEAD~3", Self.commits, .korean) == ["HEAD~3은 현재 커밋에서 3개 앞선 커밋입니다."])
    #expect(
      FormFixture.says("main..topic", Self.commits, .korean) == ["main..topic은 topic에는 있고 main에는 없는 커밋을 뜻합니다."])
  }

  /// A repository with a merge, tags, a remote, a stash and a conflict-free index, in which git itself is asked.
  private static let repository = """
    cd "$(mktemp -d)" && export HOME=$PWD GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b \
    GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b && git init -qb main . && mkdir src && echo 1 >src/a.c && cp src/a.c a.c &&
    git add . && git commit -qm one && for n in 2 3 4 5; do echo $n >a.c; git commit -qam "fix $n"; done &&
    git checkout -qb topic HEAD~2 && echo t >t && git add t && git commit -qm topic && git checkout -q main &&
    git merge -q --no-edit topic && git tag -am v1 v1.0 && git tag v1.1 HEAD~ && git init -q --bare r.git &&
    git remote add origin ./r.git && git push -q origin main && git branch -qu origin/main && git tag -am v1 v1 &&
    git branch a HEAD~ && git branch b HEAD && echo s >a.c && git stash -q && echo z >a.c && git stash -q || exit 9
    """

  /// What is read is what git reads, and steps that are told as the same commit are the same.
  @Test func gitReadsTheSame() throws {
    guard InstalledProgram.path("git") != nil else { return print("skipped: no git here") }
    let asked = [
      "HEAD", "@", "HEAD~", "HEAD^", "HEAD~2^", "HEAD^^", "HEAD^2", "main^2~1", "HEAD^0", "HEAD@{1}", "@{0}", "@{-1}",
      "@{u}", "HEAD@{upstream}", "main@{push}", "@{u}~2", "v1^{}", "HEAD^{tree}", "main^{/fix}", ":/fix 3", ":a.c",
      "HEAD:src/a.c", "HEAD:", "stash@{0}", "stash@{1}", "v1.0^{commit}", "v1.0^{tag}", "HEAD^{object}", ":0:a.c",
      "HEAD^{}~1", "HEAD~0", "main^1",
    ]
    let refused = [
      "HEAD~x", "HEAD^{foo}", "HEAD@{", "HEAD^{", "main@{-1}", "*.c", "../src", "..", "...", "a b", ":", "[a]",
    ]
    let script = """
      \(Self.repository)
      while IFS= read -r name; do
        if hash=$(git rev-parse -q --verify "$name" 2>/dev/null); then echo "$hash"; else echo refused; fi
      done
      rm -rf "$HOME"
      """
    let run = try #require(
      InstalledProgram.run("bash", ["-c", script], input: (asked + refused).joined(separator: "\n") + "\n"))
    try #require(run.status == 0)
    let hashes = run.output.split(separator: "\n").map(String.init)
    try #require(hashes.count == asked.count + refused.count)
    for (name, hash) in zip(asked, hashes) {
      #expect(hash != "refused", "git refuses \(name)")
      #expect(RevisionReader.read(Array(name.utf8)) != nil, "\(name)")
    }
    for (name, hash) in zip(refused, hashes.dropFirst(asked.count)) {
      #expect(hash == "refused", "\(name)")
      #expect(RevisionReader.read(Array(name.utf8)) == nil, "\(name)")
    }
    var phrases: [String: String] = [:]
    for (name, hash) in zip(asked, hashes) {
      guard case .single(let revision) = RevisionReader.read(Array(name.utf8)) else { continue }
      let phrase = RevisionPhrase(language: .english).phrase(revision)
      if let known = phrases[phrase] { #expect(known == hash, "\(name)") }
      phrases[phrase] = hash
    }
  }

  @Test func rangesAreTheCommitsThatGitLists() throws {
    guard InstalledProgram.path("git") != nil else { return print("skipped: no git here") }
    let script = """
      \(Self.repository)
      count() { git rev-list --count "$@"; }
      count a..b; count b ^a; count a...b; count b^!; count ..b; count a..; git diff --name-only a...topic
      rm -rf "$HOME"
      """
    let run = try #require(InstalledProgram.run("bash", ["-c", script]))
    #expect(run.output.split(separator: "\n").map(String.init) == ["2", "2", "2", "1", "0", "2", "t"])
  }

  static let refspecs: [(String, RefspecLanguage.Direction, [String]?)] = [
    ("main", .push, []), ("main:main", .push, ["main:main pushes main from here to main on the remote."]),
    (":old", .push, [":old deletes old on the remote."]),
    (":", .push, [": pushes every branch that the remote has under the same name."]),
    (
      "+main", .push,
      [
        "+main pushes main to the branch of the same name on the remote.",
        "  + overwrites the remote's commits even where they would be lost.",
      ]
    ),
    ("HEAD~2:topic", .push, ["HEAD~2:topic pushes HEAD~2 from here to topic on the remote."]),
    ("main:", .push, nil), ("a:b:c", .push, nil), ("a b", .push, nil), ("refs/*:refs/x", .push, nil), ("", .push, nil),
    (
      "+refs/heads/*:refs/remotes/origin/*", .fetch,
      [
        "+refs/heads/*:refs/remotes/origin/* fetches refs/heads/* from the remote and stores it here as refs/remotes/origin/*.",
        "  + replaces what is stored here even where commits would be dropped from it.",
      ]
    ),
    ("main:main", .fetch, ["main:main fetches main from the remote and stores it here as main."]),
    ("pull/12/head:pr", .fetch, ["pull/12/head:pr fetches pull request 12 from the remote and stores it here as pr."]),
    ("main", .fetch, []),
  ]

  @Test(arguments: refspecs)
  func sentencesOfRefspecs(_ text: String, _ direction: RefspecLanguage.Direction, _ expected: [String]?) {
    #expect(FormFixture.says(text, RefspecLanguage(direction: direction).parts) == expected)
  }

  static let paths: [(String, [String]?)] = [
    ("src", []), ("*.c", []), (":!docs", [":!docs leaves out docs."]), (":^docs", [":^docs leaves out docs."]),
    (":(exclude)*.md", [":(exclude)*.md leaves out *.md."]),
    (":(icase)readme", [":(icase)readme means readme, in upper or lower case."]),
    (":!/src", [":!/src leaves out src, counted from the top of the repository."]),
    (
      ":(top,glob)**/a",
      [
        ":(top,glob)**/a means **/a, counted from the top of the repository and in which * stops at a slash and ** does not."
      ]
    ),
    (":(foo)x", nil), (":!", nil), (":()x", nil), (":(", nil), (":/src", nil), (":", nil),
  ]

  @Test(arguments: paths)
  func sentencesOfPaths(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, PathspecLanguage.parts) == expected)
  }

  @Test func gitTakesThePaths() throws {
    guard InstalledProgram.path("git") != nil else { return print("skipped: no git here") }
    let script = """
      \(Self.repository)
      while IFS= read -r path; do git ls-files -- "$path" >/dev/null 2>&1 && echo taken || echo refused; done
      rm -rf "$HOME"
      """
    let asked = Self.paths.map(\.0).filter { $0 != ":" && $0 != ":!" }
    let run = try #require(InstalledProgram.run("bash", ["-c", script], input: asked.joined(separator: "\n") + "\n"))
    for (path, result) in zip(asked, run.output.split(separator: "\n")) {
      if PathspecLanguage.parts(Array(path.utf8), .english) != nil { #expect(result == "taken", "\(path)") }
    }
  }

  @Test func anything() {
    FormFixture.fuzz(Self.table.map(\.0), Self.commits)
    FormFixture.fuzz(Self.refspecs.map(\.0), RefspecLanguage(direction: .push).parts)
    FormFixture.fuzz(Self.paths.map(\.0), PathspecLanguage.parts)
  }
}
