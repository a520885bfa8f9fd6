// swift-tools-version: 6.3
import PackageDescription

/// Every room is compiled alike: imports are private to their file, members are visible only where their
/// module is imported, and a warning is an error. So the walls drawn in Sources/README.md are the compiler's.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

func room(_ name: String, mayImport: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: mayImport, resources: resources, swiftSettings: house)
}

func tests(_ name: String, of rooms: [Target.Dependency], excluding: [String] = []) -> Target {
  .testTarget(name: name, dependencies: rooms, exclude: excluding, swiftSettings: house)
}

let package = Package(
  name: "foia",
  products: [.executable(name: "foia", targets: ["foia"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(name: "foia", dependencies: ["FoiaCommands", "CProcess"], swiftSettings: house),
    room(
      "FoiaCommands",
      mayImport: [
        "FoiaPapers", "FoiaExchange", "FoiaStore", "FoiaTerminal", "FoiaDocument", "FoiaWords", "FoiaFormats",
        "FoiaCore", "FoiaCalendar", "CProcess",
      ]),
    room(
      "FoiaStore", mayImport: ["FoiaCore", "FoiaCalendar", "FoiaSchema", "CSQLite", "CFiles", grdb, sqlite, crypto]),
    room(
      "FoiaExchange", mayImport: ["FoiaWords", "FoiaFormats", "FoiaCore", "FoiaCalendar"],
      resources: [.embedInCode("Profiles")]),
    room("FoiaPapers", mayImport: ["FoiaDocument", "FoiaWords", "FoiaFormats", "FoiaCore", "FoiaCalendar"]),
    room("FoiaTerminal", mayImport: ["FoiaDocument"]),
    room("FoiaDocument", mayImport: ["FoiaFormats"]),
    room("FoiaFormats", mayImport: ["CZlib", "CExpat", "CGB18030"]),
    room("FoiaWords", mayImport: ["FoiaCore", "FoiaCalendar"]),
    room("FoiaCore", mayImport: ["FoiaCalendar"]),
    room("FoiaCalendar"),
    .systemLibrary(name: "CZlib"),
    .systemLibrary(name: "CExpat"),
    .target(name: "CGB18030"),
    .systemLibrary(name: "CFiles"),
    .target(name: "CProcess"),
    .systemLibrary(name: "CSQLite"),
    .target(
      name: "FoiaSchema", path: "Schema", resources: [.embedInCode("Migrations")], swiftSettings: house),

    // What the tests of several rooms share: random numbers, published reports, a form that is to come, identifiers as
    // plain numbers.
    .target(
      name: "TestKit", dependencies: ["FoiaCore", "FoiaCalendar"], path: "Tests/TestKit", exclude: ["reports"],
      swiftSettings: house),
    // Reads one answer at a real terminal, so that tests can type at it.
    .executableTarget(
      name: "TerminalProbe", dependencies: ["FoiaTerminal"], path: "Tests/TerminalProbe", swiftSettings: house),
    // What the readers promise of whatever comes from outside, for `Scripts/fuzz` and for the tests.
    .target(
      name: "FuzzKit",
      dependencies: [
        "TestKit", "FoiaCommands", "FoiaStore", "FoiaExchange", "FoiaPapers", "FoiaWords", "FoiaFormats", "FoiaCore",
        "FoiaCalendar", grdb,
      ],
      path: "Tests/FuzzKit", swiftSettings: house),
    tests("FuzzTests", of: ["FuzzKit"]),
    tests("TerminalTests", of: ["TestKit", "TerminalProbe", "FoiaTerminal", "FoiaDocument"]),
    tests("FormatsTests", of: ["TestKit", "FoiaFormats"], excluding: ["make_container.py", "make_workbooks.py"]),
    tests("CalendarTests", of: ["FoiaCalendar"], excluding: ["Fixtures"]),
    tests("CoreTests", of: ["TestKit", "FoiaCore", "FoiaCalendar"], excluding: ["Fixtures"]),
    tests(
      "CommandsTests",
      of: ["TestKit", "FoiaCommands", "FoiaPapers", "FoiaDocument", "FoiaWords", "FoiaCore", "FoiaCalendar", sqlite]),
    tests("WordsTests", of: ["TestKit", "FoiaWords", "FoiaCore", "FoiaCalendar"]),
    tests(
      "PapersTests",
      of: ["TestKit", "FoiaPapers", "FoiaDocument", "FoiaWords", "FoiaFormats", "FoiaCore", "FoiaCalendar"],
      excluding: ["Fixtures", "read_docx.py", "read_xlsx.py"]),
    tests(
      "ExchangeTests", of: ["TestKit", "FoiaExchange", "FoiaWords", "FoiaFormats", "FoiaCore", "FoiaCalendar"],
      excluding: ["Ledgers", "make_ledgers.py"]),
    tests(
      "StoreTests",
      of: [
        "TestKit", "FoiaStore", "FoiaExchange", "FoiaPapers", "FoiaDocument", "FoiaWords", "FoiaFormats", "FoiaCore",
        "FoiaCalendar", "FoiaSchema", grdb, sqlite,
      ],
      excluding: ["verify_chain.py", "forge_chain.py", "shape.py"]),
    .testTarget(
      name: "StoryTests", exclude: ["Fixtures", "Golden", "Stories", "bombs.py"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)

// `Scripts/fuzz` builds this with libFuzzer, which brings what the program calls; nothing else builds it.
if Context.environment["FOIA_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
    .executableTarget(
      name: "Fuzz", dependencies: ["CLibFuzzer", "FuzzKit"], path: "Tests/Fuzz/Fuzz", swiftSettings: house),
  ]
}
