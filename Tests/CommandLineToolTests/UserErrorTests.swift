import CommandLineTool
import Platform
import Testing

@Suite struct UserErrorTests {
  static let errors: [UserError] = [
    .noWords, .emptyWords, .nothingToExplain, .tooLong(bytes: 2, limit: 1), .notText, .unreadableInput,
    .unwritableOutput(reason: "r"), .unwritableFile(path: "p", reason: "r"), .noHome, .runRefused(level: "caution"),
    .cannotStart(program: "sh", reason: "r"), .noSuggestion(unplaced: []), .noSuggestion(unplaced: ["zebra"]),
  ]

  @Test(arguments: errors) func everyErrorHasWordsAndAStatus(error: UserError) {
    for language in Language.allCases { #expect(error.message(in: language).count > 10) }
    #expect(error.exitStatus != .done)
  }
}
