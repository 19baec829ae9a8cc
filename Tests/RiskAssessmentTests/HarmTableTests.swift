import ShellGrammar
import Testing

@testable import RiskAssessment

@Suite struct HarmTableTests {
  @Test func everyTableIsInOrder() {
    let tables =
      HarmTable.all.map(\.names) + [DestructiveVerbs.takesFreeWords.names] + SafePrograms.rare.map(\.names)
    for names in tables {
      #expect(names.count > 5)
      for (left, right) in zip(names, names.dropFirst()) {
        #expect(left.utf8.lexicographicallyPrecedes(right.utf8), "\(left) \(right)")
      }
    }
  }

  @Test func everyNameIsFound() {
    for table in HarmTable.all { for name in table.names { #expect(table.contains(String(name))) } }
    for name in ["", " ", "\n", "a", "zzzz", "kubectl\n", "~"] {
      #expect(HarmTable.clusters.contains(name) == false, "\(name)")
    }
  }

  @Test(arguments: [
    ("x delete", RiskLevel.danger), ("x -n ns delete", .danger), ("x --name=n delete", .danger), ("x get delete", nil),
    ("x group rm y", .danger), ("x group -v remove", .danger), ("x other group rm", nil), ("x a b c wipe", .danger),
    ("x drop-table", .danger), ("x app:destroy", .danger), ("x stop", .caution), ("x stop --force", .danger),
    ("x stop -af", .danger), ("x stop --size=0", .danger), ("x stop --size 0", .danger), ("x stop --size=1", .caution),
    ("x purge", .danger), ("x purge -t", nil), ("x show purge", nil), ("x STOP", .caution), ("y stop", .caution),
    ("z stop", nil), ("x.sh delete", .danger), ("x delete --dry-run", nil), ("x delete --help", nil),
  ])
  func theLinesThatFitDecide(_ command: String, _ level: RiskLevel?) throws {
    let table = HarmTable(
      """
      x -n= --name=
        . show
        ! delete | group rm,remove | .. wipe | drop-* | *:destroy | purge ^-t
        ! stop -f,--force | stop --size=0
        ? stop
      y =x
      """)
    var invocation = try #require(InvocationCollector(ShellParser().parse(command)).invocations.first)
    invocation.facts = ProgramFacts(invocation.name, tables: [table])
    #expect(table.level(of: invocation) == level, "\(command)")
  }
}
