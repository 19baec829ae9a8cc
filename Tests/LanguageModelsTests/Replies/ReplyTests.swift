import HTTPTransport
import Testing

@testable import LanguageModels

@Suite struct ReplyTests {
  @Test("Answers are read the same however their bytes are cut", arguments: Recording.all)
  func reads(recording: Recording) {
    let bytes = Array(recording.body.utf8)
    var cuts = [[bytes], bytes.map { [$0] }]
    for seed in 1...8 { cuts.append(randomPieces(of: bytes, seed: UInt64(seed))) }
    let endpoint = ModelEndpoint.sample(
      recording.wireProtocol, structuredOutput: recording.structuredOutput, isStreamed: recording.isStreamed)
    for pieces in cuts {
      let outcome = ask(FakeServer(FakeServer.pieces(pieces)), endpoint, recording.request)
      #expect(outcome.error == recording.error)
      #expect(outcome.text == recording.text)
      #expect(outcome.calls == recording.calls)
      if let usage = recording.usage { #expect(outcome.usage == usage) }
      #expect(outcome.finish == (recording.error == nil ? recording.finish : nil))
    }
  }

  @Test("Spoilt bytes end in an answer or an error, never in a trap or a hang", arguments: Recording.all)
  func survivesNoise(recording: Recording) {
    var random = SeededBytes(seed: UInt64(recording.body.utf8.count))
    for _ in 0..<60 {
      var bytes = Array(recording.body.utf8)
      for _ in 0...Int(random.next() % 6) {
        bytes[Int(random.next()) % bytes.count] = UInt8(truncatingIfNeeded: random.next())
      }
      if random.next() % 3 == 0 { bytes.removeLast(Int(random.next()) % bytes.count) }
      let outcome = ask(
        FakeServer([FakeServer.pieces([bytes])] + Array(repeating: FakeServer.answer(400), count: 9)),
        .sample(recording.wireProtocol, isStreamed: recording.isStreamed), recording.request)
      #expect((outcome.finish == nil) != (outcome.error == nil))
    }
  }

  @Test("A command in a stream of two thousand events is read in one go") func readsLongStreams() {
    let piece =
      #"data: {"id":"x","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"word "},"finish_reason":null}]}"#
      + "\n\n"
    let end = #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"# + "\n\ndata: [DONE]\n\n"
    let outcome = ask(
      FakeServer(FakeServer.answer(200, String(repeating: piece, count: 2000) + end)), .sample(.openAI))
    #expect(outcome.text.count == 10_000)
    #expect(outcome.finish == .complete)
  }
}
