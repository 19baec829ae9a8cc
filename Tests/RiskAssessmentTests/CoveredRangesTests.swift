import ShellGrammar
import Testing

@testable import RiskAssessment

struct CoveredRangesTests {
  @Test func aRangeIsCoveredByOneThatHoldsAllOfIt() {
    let ranges = CoveredRanges([SourceRange(10, 20), SourceRange(0, 30), SourceRange(40, 50)])
    for (start, end, isCovered) in [(12, 18, true), (0, 30, true), (21, 30, true), (25, 45, false), (40, 51, false)] {
      #expect(ranges.cover(SourceRange(start, end)) == isCovered, "\(start)..<\(end)")
    }
    #expect(!CoveredRanges([]).cover(SourceRange(0, 1)))
  }
}
