/// Where manual pages and help texts come from.
package struct ManualPageSource: Sendable {
  /// The rendered page of this name, in this section where one is given; nil where there is none.
  package var text: @Sendable (_ name: String, _ section: String?) -> ManualText?
  /// What the page says, which may have been kept from an earlier reading; nil where there is none.
  package var page: @Sendable (_ name: String, _ section: String?) -> ManualPage?
  /// What the page says of one of its commands: `read` of bash(1); nil where it says nothing of it.
  package var part: @Sendable (_ name: String, _ section: String?, _ part: String) -> ManualPage?
  /// What the program itself says when it is asked for help; nil where it is not here.
  package var help: @Sendable (_ question: HelpQuestion) -> ManualPage?

  /// Makes a source; without `page` and `part` the rendered text is read each time, without `help` nobody is asked.
  package init(
    text: @escaping @Sendable (_ name: String, _ section: String?) -> ManualText?,
    page: (@Sendable (_ name: String, _ section: String?) -> ManualPage?)? = nil,
    part: (@Sendable (_ name: String, _ section: String?, _ part: String) -> ManualPage?)? = nil,
    help: @escaping @Sendable (_ question: HelpQuestion) -> ManualPage? = { _ in nil }
  ) {
    self.text = text
    self.page = page ?? { name, section in text(name, section).map { ManualPageReader().read($0) } }
    self.part =
      part ?? { name, section, part in text(name, section).flatMap { ManualPageReader().read($0, part: part) } }
    self.help = help
  }

  /// A source without pages.
  package static let none = ManualPageSource(text: { _, _ in nil })
}
