import CommandReference
import Platform
import Testing

@testable import Explanation

/// What is said of programs of Perl.
struct PerlSentenceTests {
  private static let line = PerlLanguage.Dialect(topic: .line)
  private static let fields = PerlLanguage.Dialect(topic: .line, hasFields: true)

  private static func told(
    _ program: String, _ dialect: PerlLanguage.Dialect = line, _ language: Language = .english
  ) -> [String] {
    (PerlLanguage.parts(Array(program.utf8), language, dialect) ?? []).map {
      SentenceTemplate.fill($0.sentence[language], $0.values)
    }
  }

  @Test(
    "of lines",
    arguments: [
      (#"s/foo/bar/g"#, "s/foo/bar/g replaces every match of foo in the line by bar."),
      (#"s/foo//"#, "s/foo// removes the first match of foo from the line."),
      (#"print unless /x/"#, "print unless /x/ prints the line if the line does not match x."),
      (#"print unless $seen{$_}++"#, "print unless $seen{$_}++ prints the line if the line comes for the first time."),
      (#"print if ++$seen{$_}"#, "print if ++$seen{$_} prints the line if ++$seen{$_} is neither zero nor empty."),
      (#"tr/a-z/A-Z/"#, "tr/a-z/A-Z/ turns lower-case letters of the line into upper-case letters."),
      (#"y/0-9//d"#, "y/0-9//d deletes digits from the line."),
      (#"print if 3..5"#, "print if 3..5 prints the line if its number is from 3 to 5."),
      (#"last if $. > 5"#, "last if $. > 5 stops reading if the line number is greater than 5."),
      (#"$_ = lc"#, "$_ = lc sets the line to the line in small letters."),
      (#"print "a\n""#, #"print "a\n" prints a, then a line end."#),
      (
        #"print if ! /a/ && $. > 3"#,
        "print if ! /a/ && $. > 3 prints the line if the line does not match a and the line number is greater than 3."
      ),
    ])
  func lines(_ program: String, _ sentence: String) { #expect(Self.told(program).first == sentence) }

  @Test(
    "of fields",
    arguments: [
      (#"print $F[2]"#, "print $F[2] prints the third field."),
      (#"print $F[-1]"#, "print $F[-1] prints the last field."),
      (#"print $F[-2]"#, "print $F[-2] prints the field that is number 2 from the end."),
      (#"print scalar @F"#, "print scalar @F prints the number of fields."),
      (#"print if @F > 3"#, "print if @F > 3 prints the line if the number of fields is greater than 3."),
      (
        #"print join ",", @F[1..$#F]"#,
        #"print join ",", @F[1..$#F] prints every field from the second on with a comma between them."#
      ),
    ])
  func fields(_ program: String, _ sentence: String) { #expect(Self.told(program, Self.fields).first == sentence) }

  @Test func fieldsAreAnArrayWithoutSplitting() {
    #expect(Self.told("print $F[0]") == ["print $F[0] prints the first element of @F."])
  }

  @Test func whatIsStillPrinted() {
    let dialect = PerlLanguage.Dialect(topic: .line, prints: true)
    #expect(
      Self.told("next if /a/", dialect)
        == ["next if /a/ skips the rest of the program for the line, which is still printed if the line matches a."])
  }

  @Test func korean() {
    #expect(
      Self.told("s/foo/bar/g", Self.line, .korean)
        == ["s/foo/bar/g은(는) 그 줄에서 foo에 맞는 모든 부분을 bar로 바꿉니다."]
        .map { $0.replacing("은(는)", with: "는") })
    #expect(Self.told("print if /x/", Self.line, .korean) == ["print if /x/는 그 줄이 x에 맞는 경우 그 줄을 출력합니다."])
  }

  @Test func patternsWithVariablesAreNotTakenApart() {
    #expect(Self.told("print if /$x+/") == ["print if /$x+/ prints the line if the line matches $x+."])
  }

  @Test(
    "what is said is what perl does",
    arguments: [
      (["-ne", #"print if 2..3"#], "2\n3\n"), (["-ne", #"print if $. == 2 .. $. == 3"#], "2\n3\n"),
      (["-pe", #"next if /2/; s/\d/x/"#], "x\n2\nx\nx\n"), (["-ne", #"next if /2/; print"#], "1\n3\n4\n"),
      (["-ne", #"last if $. > 2; print"#], "1\n2\n"), (["-lne", #"print length"#], "1\n1\n1\n1\n"),
      (["-lane", #"print $F[-1]"#], "1\n2\n3\n4\n"), (["-ne", #"print unless $s{$_}++"#], "1\n2\n3\n4\n"),
      (["-ne", #"print if eof"#], "4\n"), (["-e", #"print scalar reverse "ab""#], "ba"),
      (["-e", #"print reverse 1..3"#], "321"), (["-e", #"print "a" x 3"#], "aaa"),
      (["-e", #"$_ = "ab"; print y/a-z//"#], "2"), (["-e", #"$_ = "aab"; tr/a-z//s; print"#], "ab"),
    ])
  func truth(_ arguments: [String], _ output: String) {
    guard let answer = InstalledProgram.run("perl", arguments, input: "1\n2\n3\n4\n") else { return }
    #expect(answer.output == output)
  }
}
