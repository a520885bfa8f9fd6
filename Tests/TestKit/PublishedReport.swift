import Foundation

/// A report as a real office published it; nil where the published cell is blank.
public struct PublishedReport: Decodable, Sendable, CustomStringConvertible {
  public let agency: String
  public let year: Int
  public let form: String
  public let applications: [Row]
  public let disputes: [String: [Int?]]

  public struct Row: Decodable, Sendable {
    public let code: String
    public let cells: [Int?]
  }

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
