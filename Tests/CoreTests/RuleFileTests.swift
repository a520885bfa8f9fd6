import FoiaCore
import Foundation
import Testing

@Suite("The files of the rules")
struct RuleFileTests {
  /// A file in a folder of Sources/FoiaCore/Rules: its folder, its name, and the codes of the rules that it makes.
  private struct File {
    let folder: String
    let name: String
    let text: String

    var codes: [String] {
      text.matches(of: /Rule\(\s*"([A-Z][0-9]+)"/).map { String($0.output.1) }
    }
  }

  private static let files: [File] = {
    let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/FoiaCore/Rules")
    let manager = FileManager.default
    let folders = ["Tables", "Applications", "Text", "Report", "Record"]
    return folders.flatMap { folder in
      ((try? manager.contentsOfDirectory(atPath: rules.appending(path: folder).path)) ?? []).sorted().map { name in
        let text = try? String(contentsOf: rules.appending(path: "\(folder)/\(name)"), encoding: .utf8)
        return File(folder: folder, name: String(name.prefix { $0 != "." }), text: text ?? "")
      }
    }
  }()

  @Test("make one rule each, in a type that has the name of the file")
  func types() {
    #expect(!Self.files.isEmpty)
    for file in Self.files {
      #expect(file.codes.count == 1, "\(file.name)")
      #expect(file.text.contains("public enum \(file.name): "), "\(file.name)")
    }
  }

  @Test("are one for each rule of the list, and none is left out of it")
  func list() {
    #expect(Self.files.flatMap(\.codes).sorted() == Rule.allCases.map(\.rawValue).sorted())
    #expect(Set(Rule.allCases.map(\.rawValue)).count == Rule.allCases.count, "no two rules share a code")
  }

  @Test("stand in the folder of what the rule looks at")
  func folders() throws {
    let folders: [Rule.Family: String] = [
      .tables: "Tables", .applications: "Applications", .text: "Text", .report: "Report", .record: "Record",
    ]
    for file in Self.files {
      let rule = try #require(file.codes.first.flatMap(Rule.init(rawValue:)), "\(file.name)")
      #expect(folders[rule.family] == file.folder, "\(file.name)")
      #expect(!rule.severities.isEmpty, "\(file.name)")
      #expect(file.text.contains("/// \(rule.rawValue): "), "\(file.name) opens with its code and what it holds")
    }
  }
}

@Suite("The list of rules")
struct RuleListTests {
  @Test("is in the order of the codes, family by family")
  func order() {
    let codes = Rule.allCases.map(\.rawValue)
    let expected =
      (1...11).map { "T\($0)" } + (1...27).map { "C\($0)" } + (1...8).map { "X\($0)" } + [
        "A3", "A4", "A5", "A6", "A7", "A8",
      ]
      + ["R1", "R2", "R3", "R4", "R5", "R6", "R7"]
    #expect(codes == expected)
  }

  @Test("knows each rule by its code, and nothing else")
  func codes() {
    for rule in Rule.allCases { #expect(Rule(rawValue: rule.rawValue) == rule) }
    for text in ["", "C", "C0", "c3", "C03", "C999", "A1"] { #expect(Rule(rawValue: text) == nil) }
  }
}
