import CommandLineTool
import HTTPTransport
import LanguageModels
import Platform
import Prompting
import Testing

struct ShownRequestTests {
  private func prompt(_ words: String, limit: Int = 8000) throws -> Prompt {
    let machine = MachineFacts(system: "Linux", shell: "bash", tools: "GNU", isRoot: false)
    let manual = (0..<40).map { ManualExcerpt(page: "x", line: "-\($0): line \($0) of the page") }
    return try PromptBuilder(tokenLimit: limit).build(PromptMaterials(words: words, machine: machine, manual: manual))
  }

  @Test("the request in full and in order, the key as stars, and what is to be said")
  func english() throws {
    let request = HTTPRequest(
      method: .post, url: "https://u:hunter2@api.example.com/v1/x?key=abc123&alt=sse",
      headers: [
        HTTPHeader("Content-Type", "application/json"), HTTPHeader("Authorization", "Bearer sk-abc123"),
        HTTPHeader("x-api-key", "abc123"),
        HTTPHeader("X-My-Secret", "abc123"),
      ],
      body: Array(#"{"model":"m","a":[1,{"b":"x\"}{,"}],"empty":{},"list":[],"z":null}"#.utf8))
    let prompt = try prompt("log in with password hunter2 please", limit: 700)
    let text = ShownRequest(request, prompt: prompt, language: .english).text
    #expect(
      text.hasPrefix(
        """
        POST https://****@api.example.com/v1/x?key=****&alt=sse
        Content-Type: application/json
        Authorization: Bearer ****
        x-api-key: ****
        X-My-Secret: ****

        {
          "model": "m",
          "a": [
            1,
            {
              "b": "x\\"}{,"
            }
          ],
          "empty": {},
          "list": [],
          "z": null
        }

        About \(prompt.estimatedTokens) tokens.
        Masked: 1 password.
        Left out to fit:
        """))
    #expect(text.hasSuffix(" lines of the manual.\nNothing was sent.\n"))
    #expect(!text.contains("abc123") && !text.contains("hunter2"))
  }

  @Test("in Korean, and with nothing to say")
  func korean() throws {
    let text = try ShownRequest(
      HTTPRequest(url: "http://h/x", body: Array("plain".utf8)), prompt: prompt("x"), language: .korean
    ).text
    #expect(text.hasPrefix("GET http://h/x\n\nplain\n\n약 "))
    #expect(text.hasSuffix("토큰입니다.\n가린 비밀 정보: 없음.\n길이 때문에 뺀 것: 없음.\n아무것도 보내지 않았습니다.\n"))
  }
}
