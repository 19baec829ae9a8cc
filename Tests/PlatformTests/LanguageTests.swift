import Platform
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ([:], Language.english), (["LANG": "ko_KR.UTF-8"], .korean), (["LANG": "ko_KR.UTF-8", "LC_ALL": "C"], .english),
    (["LC_MESSAGES": "ko", "LANG": "en_US.UTF-8"], .korean), (["QMARK_LANGUAGE": "ko", "LC_ALL": "C"], .korean),
    (["LANG": "kok_IN"], .english), (["LC_ALL": "", "LANG": "ko.UTF-8"], .korean), (["LANG": "de_DE"], .english),
  ])
  func theFirstVariableThatIsSetDecides(environment: [String: String], language: Language) {
    #expect(Language.preferred(in: environment) == language)
  }
}
