// Where things lie: the project's root, the story files, and the binary they run against.

import Foundation
import Testing

/// What is wrong with a story or with the place it runs in, as one sentence for the person who reads the log.
struct StoryFault: Error, CustomStringConvertible, Equatable {
  /// The line in the story file, counted from one; nil where no line is to blame.
  var line: Int?
  var description: String
}

/// A Markdown file whose console blocks are run and compared.
struct StoryFile: Sendable, CustomTestStringConvertible {
  /// Path below the project's root, such as `Tests/StoryTests/Stories/close.md`.
  let path: String

  var url: URL { Project.root.appending(path: path) }
  var testDescription: String { path }

  func story() throws -> Story {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      throw StoryFault(description: "\(path) is missing or not UTF-8.")
    }
    return try Story(parsing: text)
  }

  /// The two README files and everything in `Stories`, by name.
  static let all: [StoryFile] = {
    let folder = "Tests/StoryTests/Stories"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Project.root.appending(path: folder).path)) ?? []
    let stories = names.filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
    return (["README.md", "README.zh-CN.md"] + stories).map(StoryFile.init(path:))
  }()
}

enum Project {
  /// The folder of `Package.swift`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The binary under test: `FOIA_BINARY`, else the release binary; throws how to make it where there is none.
  static func binary(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws(StoryFault) -> URL {
    let url = environment["FOIA_BINARY"].map { URL(filePath: $0) } ?? root.appending(path: ".build/release/foia")
    guard url.lastPathComponent == "foia" else {
      throw StoryFault(description: "FOIA_BINARY must name a file called foia, as stories type it, not \(url.path).")
    }
    guard FileManager.default.isExecutableFile(atPath: url.path) else {
      throw StoryFault(description: "There is no \(url.path). Make it with Scripts/release, or run Scripts/test.")
    }
    return url
  }
}
