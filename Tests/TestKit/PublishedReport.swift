import Foundation

/// A report as a real office published it; nil where the published cell is blank.
public struct PublishedReport: Decodable, Sendable, CustomStringConvertible {
  /// The office that published it.
  public let agency: String
  /// The year it is about.
  public let year: Int
  /// The edition of the form: `2019` or `2021`.
  public let form: String
  /// The rows of the table of applications.
  public let applications: [Row]
  /// The five figures of each kind of dispute, by its code.
  public let disputes: [String: [Int?]]

  /// A row of the table of applications.
  public struct Row: Decodable, Sendable {
    /// The code of the row.
    public let code: String
    /// The seven figures; nil where the cell is blank.
    public let cells: [Int?]
  }

  /// Office and year, as tests name it.
  public var description: String { "\(agency) \(year)" }

  /// All there are, by the names of their files.
  public static let all: [String: PublishedReport] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "reports")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    let reports = files.map { file in
      (
        file.deletingPathExtension().lastPathComponent,
        try? JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
      )
    }
    return Dictionary(uniqueKeysWithValues: reports).compactMapValues(\.self)
  }()
}
