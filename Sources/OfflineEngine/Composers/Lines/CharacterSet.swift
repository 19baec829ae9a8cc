/// Characters that a request names, as tr takes them.
struct CharacterSet: Hashable {
  /// What stands for them in a set of tr.
  var members: [String]
  /// Whether all others are meant.
  var isComplement = false

  /// The set as an argument of tr.
  var text: String {
    // A hyphen in the middle makes a range.
    let isHyphen = members.contains("-")
    return members.filter { $0 != "-" }.joined() + (isHyphen ? "-" : "")
  }

  /// The members that a plural noun stands for, such as `digits` or `모음`.
  static func named(_ word: String) -> String? { names[word.lowercased()] }

  private static let names: [String: String] = [
    "digit": "[:digit:]", "digits": "[:digit:]", "number": "[:digit:]", "numbers": "[:digit:]", "숫자": "[:digit:]",
    "letter": "[:alpha:]", "letters": "[:alpha:]", "영문자": "[:alpha:]", "알파벳": "[:alpha:]",
    "alphanumeric": "[:alnum:]", "alphanumerics": "[:alnum:]", "alphabetic": "[:alpha:]", "영숫자": "[:alnum:]",
    "punctuation": "[:punct:]", "punctuations": "[:punct:]", "구두점": "[:punct:]", "문장부호": "[:punct:]",
    "vowel": "aeiouAEIOU", "vowels": "aeiouAEIOU", "모음": "aeiouAEIOU",
    "uppercase": "[:upper:]", "capitals": "[:upper:]", "대문자": "[:upper:]",
    "lowercase": "[:lower:]", "소문자": "[:lower:]", "printable": "[:print:]",
    "whitespace": "[:space:]", "space": " ", "spaces": " ", "blanks": "[:blank:]", "공백": " ",
    "newline": "\\n", "newlines": "\\n", "줄바꿈": "\\n", "개행": "\\n",
    "quotes": "\\042\\047", "따옴표": "\\042\\047",
    "semicolons": ";", "commas": ",", "colons": ":", "dots": ".", "periods": ".", "dashes": "-", "hyphens": "-",
    "slashes": "/", "backslashes": "\\\\", "parentheses": "()", "brackets": "][", "tabs": "\\t", "점": ".",
  ]
}
