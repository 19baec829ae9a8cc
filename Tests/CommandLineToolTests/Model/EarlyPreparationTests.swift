import HTTPTransport
import Synchronization
import Testing

@testable import CommandLineTool

@Suite("What a request to a model needs is loaded early where it is surely asked")
struct EarlyPreparationTests {
  private final class Count: Sendable {
    let value = Atomic(0)
  }

  /// How often the network was prepared.
  private func preparations(_ arguments: [String], engine: String?, config: String?) -> Int {
    var fake = FakeWorld()
    fake.environment["QMARK_ENGINE"] = engine
    fake.files["/home/u/.config/qmark/config.toml"] = config
    var world = fake.world
    let count = Count()
    world.network = HTTPTransport(prepare: { count.value.add(1, ordering: .relaxed) }) { _ in
      HTTPTransfer(events: { _ in [.failed(.refused)] }, cancel: {})
    }
    EarlyPreparation.begin(arguments, in: world)
    return count.value.load(ordering: .relaxed)
  }

  @Test(
    arguments: [
      ("model", nil), (nil, "engine = \"model\"\n"), (nil, "# mine\n  engine='model'"),
      ("model", "engine = \"offline\""),
    ] as [(String?, String?)])
  func isLoaded(engine: String?, config: String?) {
    #expect(preparations(["zebra", "files"], engine: engine, config: config) == 1)
    #expect(preparations(["suggest", "zebra"], engine: engine, config: config) == 1)
    #expect(preparations(["--print", "zebra"], engine: engine, config: config) == 1)
  }

  @Test(
    arguments: [
      (nil, nil), ("offline", "engine = \"model\""), ("auto", nil), (nil, "engine = \"auto\""),
      (nil, "# engine = \"model\""), (nil, "engines = \"model\""), (nil, "engine \"model\""), (nil, "engine ="),
      (nil, "model = \"engine\""),
    ] as [(String?, String?)])
  func isNotLoaded(engine: String?, config: String?) {
    #expect(preparations(["zebra", "files"], engine: engine, config: config) == 0)
  }

  @Test(arguments: [
    [], ["explain", "ls"], ["config", "list"], ["doctor"], ["init", "bash"], ["completions", "bash"], ["tasks"],
    ["--help"], ["-h"], ["--version"], ["help", "suggest"], ["--generate-completion-script", "bash"], ["---completion"],
  ])
  func otherCommandsLoadNothing(_ arguments: [String]) {
    #expect(preparations(arguments, engine: "model", config: nil) == 0)
  }
}
