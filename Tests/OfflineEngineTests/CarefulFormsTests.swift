import Platform
import Testing

@testable import OfflineEngine

@Suite struct CarefulFormsTests {
  private let text = """
    task: remove
    about: Delete a file
    slot: file file
    en: delete {file}
    form: rm {{file}}
    form: unlink {{file}}
    careful macos: trash {{file}}
    careful: rm -i {{file}}

    task: remove-all
    about: Delete the files here
    en: delete files
    form: rm ./*
    careful: rm -i ./*
    first: careful

    task: empty
    about: Empty a file
    slot: file file = file.txt
    en: empty the file {file}
    form: truncate -s 0 {{file}}
    careful: cp {{file}} {{file}}.bak
    """

  private func candidates(_ words: String, _ machine: Machine = machine()) -> [Candidate] {
    suggester(text, machine).answer(OfflineRequest(words: words), count: 9).candidates
  }

  @Test func everyCommandOfATaskHasItsCarefulForm() {
    let found = candidates("delete a.txt").filter { $0.task == "remove" }
    #expect(found.map(\.command) == ["rm a.txt", "unlink a.txt"])
    #expect(found.map(\.careful) == ["rm -i a.txt", "rm -i a.txt"])
    #expect(found.allSatisfy { !$0.isCareful })
  }

  @Test func theCarefulFormFitsTheMachine() {
    #expect(candidates("delete a.txt", machine(.macos)).first?.careful == "trash a.txt")
    #expect(candidates("delete a.txt", machine(.macos, programs: ["rm"])).first?.careful == "rm -i a.txt")
    #expect(candidates("delete a.txt", machine(programs: ["unlink"])).first?.careful == nil)
  }

  @Test func itComesFirstWhereTheRequestLeavesOutWhatIsDeleted() throws {
    let found = candidates("delete files")
    #expect(found.prefix(2).map(\.command) == ["rm -i ./*", "rm ./*"])
    #expect(try #require(found.first).isCareful)
    #expect(try #require(found.first).confidence >= Confidence.threshold)
    #expect(found[1].careful == "rm -i ./*")
  }

  @Test func itComesFirstWhereADefaultStandsForWhatIsDeleted() {
    #expect(candidates("empty the file").first?.command == "cp file.txt file.txt.bak")
    #expect(candidates("empty the file").first?.isCareful == true)
    #expect(candidates("empty the file a.txt").first?.command == "truncate -s 0 a.txt")
    #expect(candidates("empty the file a.txt").first?.careful == "cp a.txt a.txt.bak")
  }

  @Test func whatTheRequestHoldsIsQuotedInItToo() {
    let careful = candidates("delete 'a; rm -rf ~.txt'").first?.careful
    #expect(careful == "rm -i 'a; rm -rf ~.txt'")
  }

  @Test func oneCandidateOfEachTaskWhereTheyDiffer() {
    let answer = OfflineAnswer(
      candidates: [("a", "x", "1"), ("b", "x", "1"), ("c", "y", "1"), ("d", "z", "2"), ("e", "w", "3")].map {
        Candidate(command: $0.0, task: $0.1, about: $0.2, confidence: 0.5)
      }, unplaced: [])
    #expect(answer.differing(3).map(\.command) == ["a", "d", "e"])
    #expect(answer.differing(1).map(\.command) == ["a"])
    #expect(answer.differing(0).isEmpty)
  }
}
