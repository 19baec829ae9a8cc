// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A Swift library target of the package, with the settings that all of them share.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module; all of them may use what they share.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "qmark",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "qmark", targets: ["qmark"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // C: what Swift cannot say itself.
    .target(name: "CKnowledge", exclude: ["README.md", "task-index.bin"]),
    .target(name: "CShellScripts"),
    .target(name: "CReadline"),
    .target(name: "CShims"),
    .target(name: "CCurl"),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),

    // Leaves.
    library("Platform"),
    library("TextScreening"),
    library("Knowledge", ["CKnowledge", "Platform"]),
    library("ShellGrammar"),
    library("Execution", ["CShims"]),
    library("TerminalUI", ["CReadline", "CShims", "TextScreening"]),
    library("HTTPTransport"),
    library("PrivateFiles"),
    library("AnswerStore", ["PrivateFiles"]),
    library("History", ["CSQLite", "PrivateFiles"]),
    library("Settings", ["Platform", .product(name: "TOMLKit", package: "TOMLKit")]),
    .target(
      name: "ShellIntegration", dependencies: ["CShellScripts"], exclude: ["Scripts"], swiftSettings: strict),

    // What qmark exists for.
    library("CommandReference", ["Knowledge", "Platform", "ShellGrammar"]),
    library("Explanation", ["CommandReference", "Platform", "ShellGrammar"]),
    library("RiskAssessment", ["Platform", "ShellGrammar"]),
    library(
      "Safeguards",
      ["CommandReference", "Platform", "RiskAssessment", "ShellGrammar", "TextScreening"]),
    library("OfflineEngine", ["Knowledge", "Platform", "ShellGrammar"]),
    library("CurlTransport", ["CCurl", "CShims", "HTTPTransport"]),
    library("LanguageModels", ["HTTPTransport", "Platform"]),
    library(
      "Prompting",
      ["CommandReference", "LanguageModels", "OfflineEngine", "Platform", "ShellGrammar", "TextScreening"]),
    library(
      "Assistant",
      ["Explanation", "OfflineEngine", "Platform", "RiskAssessment", "Safeguards", "ShellGrammar", "TextScreening"]),

    // The command line, and the one file that builds the live world.
    library(
      "CommandLineTool",
      [
        "AnswerStore", "Assistant", "CommandReference", "CurlTransport", "Execution", "Explanation", "History",
        "HTTPTransport", "Knowledge", "LanguageModels", "OfflineEngine", "Platform", "PrivateFiles", "Prompting",
        "RiskAssessment", "Safeguards", "Settings", "ShellGrammar", "ShellIntegration", "TerminalUI", "TextScreening",
        argumentParser,
      ]),
    .executableTarget(name: "qmark", dependencies: ["CommandLineTool"], swiftSettings: strict),
    // Writes the index that CKnowledge embeds; not a product.
    .executableTarget(name: "knowledge-index", dependencies: ["OfflineEngine"], swiftSettings: strict),
    // Writes docs/risks from the rules; not a product.
    .executableTarget(name: "risk-pages", dependencies: ["RiskAssessment", "ShellGrammar"], swiftSettings: strict),
    // Sends one request over the live transport in the end-to-end tests; not a product.
    .executableTarget(
      name: "transport-probe", dependencies: ["CurlTransport", "HTTPTransport"], path: "Tests/Probes/TransportProbe",
      swiftSettings: strict),
    // Drives TerminalUI and Execution in the end-to-end tests; not a product.
    .executableTarget(
      name: "terminal-probe", dependencies: ["Execution", "TerminalUI"], path: "Tests/Probes/TerminalProbe",
      swiftSettings: strict),

    // Uses AnswerStore from many processes in the end-to-end tests; not a product.
    .executableTarget(
      name: "store-probe", dependencies: ["AnswerStore", "History"], path: "Tests/Probes/StoreProbe",
      swiftSettings: strict),

    // Answers many requests in one process, for the evaluation; not a product.
    .executableTarget(
      name: "suggestion-probe", dependencies: ["Knowledge", "OfflineEngine", "Platform"],
      path: "Tests/Probes/SuggestionProbe", swiftSettings: strict),

    // Judges many commands in one process, for the evaluation; not a product.
    .executableTarget(
      name: "risk-probe", dependencies: ["Platform", "RiskAssessment", "ShellGrammar"], path: "Tests/Probes/RiskProbe",
      swiftSettings: strict),

    // Folders and numbers that several modules' tests use; not a product.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "Knowledge", ["CommandReference", "Explanation", "OfflineEngine", "Platform", "ShellGrammar"]),
    tests(of: "Platform"),
    tests(of: "ShellGrammar", exclude: ["Corpus"]),
    tests(of: "Execution"),
    tests(of: "TerminalUI"),
    tests(of: "ShellIntegration", ["ShellGrammar"]),
    tests(of: "HTTPTransport", ["CCurl", "CurlTransport"]),
    tests(of: "PrivateFiles"),
    tests(of: "AnswerStore"),
    tests(of: "History"),
    tests(of: "Settings"),
    tests(of: "LanguageModels", ["HTTPTransport"]),
    tests(of: "Prompting", ["CommandReference", "LanguageModels", "OfflineEngine", "Platform", "ShellGrammar"]),
    tests(of: "CommandReference", ["Knowledge", "Platform", "ShellGrammar"], exclude: ["Pages"]),
    tests(of: "Explanation", ["CommandReference", "Execution", "Knowledge", "Platform", "ShellGrammar"]),
    tests(of: "RiskAssessment", ["Knowledge", "OfflineEngine", "Platform", "ShellGrammar"]),
    tests(of: "TextScreening"),
    tests(of: "Safeguards", ["CommandReference", "Platform", "RiskAssessment", "ShellGrammar", "TextScreening"]),
    .testTarget(
      name: "RobustnessTests",
      dependencies: [
        "CommandReference", "Knowledge", "OfflineEngine", "Platform", "Prompting", "RiskAssessment", "Safeguards",
        "Settings", "ShellGrammar", "TestSupport",
      ],
      swiftSettings: strict),
    tests(of: "OfflineEngine", ["Knowledge", "Platform", "ShellGrammar"]),
    tests(
      of: "Assistant",
      ["Explanation", "OfflineEngine", "Platform", "RiskAssessment", "Safeguards", "ShellGrammar", "TextScreening"]),
    tests(
      of: "CommandLineTool",
      [
        "AnswerStore", "CommandReference", "Explanation", "History", "HTTPTransport", "LanguageModels",
        "OfflineEngine", "Platform", "Prompting", "RiskAssessment", "Safeguards", "Settings", "ShellGrammar",
        "ShellIntegration", "TerminalUI", argumentParser,
      ]),
  ]
)
