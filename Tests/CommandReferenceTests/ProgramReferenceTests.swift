import CommandReference
import Platform
import Testing

struct ProgramReferenceTests {
  private func reference(_ pages: [String]) -> ProgramReference {
    let manual = ManualPageSource { name, section in
      let page = "\(name)(\(section ?? "1"))"
      return pages.contains(page) ? ManualText(page: page, text: "NAME\n    \(name) - of \(page)") : nil
    }
    return ProgramReference(library: .embedded, manual: manual, operatingSystem: .linux)
  }

  @Test func aSubcommandHasAPageOfItsOwnOrItsPrograms() {
    #expect(reference(["git-commit(1)", "git(1)"]).page(of: "git commit")?.name == "git-commit(1)")
    #expect(reference(["git(1)"]).page(of: "git commit")?.name == "git(1)")
    #expect(reference(["docker-compose(1)"]).page(of: "docker compose up")?.name == "docker-compose(1)")
    #expect(reference([]).page(of: "git commit") == nil)
  }

  @Test func thePageThatIsNamedComesFirst() {
    #expect(reference(["perlrun(1)", "perl(1)"]).page(of: "perl", named: "perlrun(1)")?.name == "perlrun(1)")
    #expect(reference(["perl(1)"]).page(of: "perl", named: "perlrun(1)")?.name == "perl(1)")
  }
}
