import Platform
import Testing

struct KoreanParticleTests {
  @Test(arguments: [
    ("mandoc", "mandoc을"), ("qmark", "qmark를"), ("/etc/group", "/etc/group을"), ("README", "README를"),
    ("FIXME", "FIXME를"), ("512MiB", "512MiB를"), ("필드(사이에 공백)", "필드(사이에 공백)를"), ("값(너비 10자)", "값(너비 10자)을"),
    ("grep(1)", "grep(1)을"), ("ls(1)", "ls(1)를"), ("f(\"x\", 10)", "f(\"x\", 10)을"), ("$(date)", "$(date)를"),
    ("(가)", "(가)를"),
    ("줄(\"a\")", "줄(\"a\")을"), (")", ")를"), ("a)", "a)를"), ("", "를"),
  ])
  func followsTheWord(_ value: String, _ expected: String) {
    #expect(value + KoreanParticle.form("을(를)", after: value) == expected)
  }

  @Test(arguments: [
    ("mandoc(으)로 읽습니다(ls(1))", "mandoc으로 읽습니다(ls(1))"), ("foo(이)라는 설정이 없습니다.", "foo라는 설정이 없습니다."),
    ("집(이)라는", "집이라는"), ("\"git\"은(는) 모르는 이름입니다.", "\"git\"은 모르는 이름입니다."),
    ("서울(으)로, 집(으)로, 나무(으)로", "서울로, 집으로, 나무로"), ("a와(과) n과(와)", "a와 n과"),
    ("요청 없음 (없음)", "요청 없음 (없음)"), ("(", "("), ("을(를)", "를"), ("plain", "plain"), ("", ""),
  ])
  func settlesAllOfASentence(_ sentence: String, _ expected: String) {
    #expect(KoreanParticle.settled(sentence) == expected)
    #expect(KoreanParticle.settled(expected) == expected)
  }

  @Test func theReadersLanguageIsSettled() {
    #expect(Language.korean.say("no \("x")", "\("x")을(를) 찾지 못했습니다") == "x를 찾지 못했습니다")
    #expect(Language.english.say("a(이)b", "가") == "a(이)b")
  }
}
