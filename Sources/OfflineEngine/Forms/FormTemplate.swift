/// A form divided into shell text and the places of its slots.
struct FormTemplate {
  /// How the shell reads the text at a place.
  enum Quoting: Sendable {
    case none
    case single
    case double
  }

  /// A `{{name}}`, `{{name.first}}` or `{{name:filter}}`.
  struct Place: Sendable {
    var name: String
    var member: String?
    var filter: ValueFilter?
    var quoting: Quoting
    /// Whether it begins a word.
    var startsWord: Bool
    /// Whether it follows the `=` or `:` of an assignment, after which the shell expands `~` too.
    var isAssigned: Bool
  }

  /// A part of the form.
  enum Part: Sendable {
    case text(String)
    case place(Place)
  }

  private(set) var parts: [Part] = []

  init(_ form: String) {
    var reader = FormTemplateReader(form)
    parts = reader.read()
  }
}
