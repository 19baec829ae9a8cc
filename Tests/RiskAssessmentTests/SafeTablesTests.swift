import Testing

@testable import RiskAssessment

@Suite struct SafeTablesTests {
  @Test func aProgramStandsInOneTableAlone() {
    var seen: Set<String> = []
    for programs in SafePrograms.programsOfTables {
      #expect(seen.isDisjoint(with: programs), "\(seen.intersection(programs))")
      seen.formUnion(programs)
    }
    #expect(seen.count > 1500)
  }

  /// One entry that fits is enough, so that beside one that allows everything no other has a meaning.
  @Test func anEntryThatAllowsEverythingIsTheOnlyOne() {
    for name in SafePrograms.programsOfTables.joined() {
      let entries = SafePrograms.named(name)
      #expect(entries.count == 1 || !entries.contains { !$0.isGroup && $0.head.isIndifferent }, "\(name)")
    }
  }
}
