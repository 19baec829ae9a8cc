import HTTPTransport
import Prompting
import ShellGrammar

@testable import LanguageModels

extension FuzzTarget {
  static func checkReply(_ text: String) {
    let wanted = 1 + text.utf8.count % 3
    var whole = Prompting.ReplyReader(wanted: wanted)
    whole.take(text)
    let reply = whole.finish(isCut: false)
    var byPieces = Prompting.ReplyReader(wanted: wanted)
    for scalar in text.unicodeScalars { byPieces.take(String(scalar)) }
    require(byPieces.finish(isCut: false) == reply, "read otherwise in pieces")
    for command in reply.commands {
      require(!command.text.isEmpty && command.text.utf8.count <= Prompting.ReplyReader.commandLimit, "no command")
    }
    var mask = SecretMask()
    mask.learn(text)
    let masked = mask.mask(text)
    require(mask.count > 0 || masked == text, "changed without a secret")
    for command in reply.commands { _ = mask.restore(inCommand: command.text) }
  }

  static func checkStream(_ bytes: [UInt8]) {
    if let value = try? JSONValue(parsing: bytes) {
      // A number beyond all that can be kept is written as null.
      guard let kept = try? JSONValue(parsing: OrderedJSON.value(value).bytes) else {
        fatalError("unreadable as written")
      }
      require((try? JSONValue(parsing: OrderedJSON.value(kept).bytes)) == kept, "read otherwise when written")
    }
    for wireProtocol in [WireProtocol.openAI, .anthropic, .gemini, .ollama] {
      let endpoint = ModelEndpoint(
        provider: "other", wireProtocol: wireProtocol, baseURL: "https://models.example", model: "m")
      let whole = events(of: [bytes], endpoint)
      let pieces = events(of: bytes.map { [$0] }, endpoint)
      require(whole == pieces, "read otherwise in pieces: \(whole) \(pieces)")
    }
  }

  /// What is read of a body up to where it is broken, text joined however it came.
  private static func events(of pieces: [[UInt8]], _ endpoint: ModelEndpoint) -> [String] {
    var frames = FrameReader(expectsLines: endpoint.dialect.streamsLines)
    var reader = endpoint.dialect.reader(answerTool: nil)
    var text = ""
    var failure = ""
    do throws(ModelError) {
      for piece in pieces { for frame in try frames.take(piece) { try read(frame, &reader) } }
      for frame in try frames.end() { try read(frame, &reader) }
    } catch {
      failure = String(describing: error)
    }
    for case .text(let piece) in reader.reply.takeEvents() { text += piece }
    return [text, failure]
  }

  private static func read(_ frame: ReplyFrame, _ reader: inout any LanguageModels.ReplyReader) throws(ModelError) {
    switch frame {
    case .value(let value, _): try reader.read(value)
    case .done: reader.reply.end()
    case .broken(let error): throw error
    }
  }
}
