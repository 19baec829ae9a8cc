import Testing

@testable import OfflineEngine

struct EnglishStemTests {
  @Test(arguments: [
    ["list", "lists", "listed", "listing"], ["change", "changes", "changed", "changing"],
    ["copy", "copies", "copied", "copying"], ["process", "processes"], ["run", "runs", "running"],
    ["use", "uses", "used", "using"], ["branch", "branches"], ["directory", "directories"], ["delete", "deleting"],
  ])
  func formsOfAWordShareTheirStem(forms: [String]) {
    #expect(Set(forms.map(stem)).count == 1, "\(forms)")
  }

  @Test(arguments: [("file", "fill"), ("status", "state"), ("ping", "pin"), ("string", "stream"), ("lines", "link")])
  func otherWordsDoNot(left: String, right: String) {
    #expect(stem(left) != stem(right))
  }

  private func stem(_ word: String) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer { EnglishStem($0, 0..<$0.count).hash }
  }
}
