import Foundation
import Testing

@Suite("The words by which sentences are read")
struct WordListTests {
  @Test("are data in one place: no list of Chinese words stands among the code that reads them")
  func onePlace() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/FoiaPapers/Prose")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 20)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let lists = text.matches(of: /\[\s*(?:"[^"]*\p{Han}[^"]*"\s*,\s*){2,}/).map { String($0.output) }
      #expect(lists == [], "\(file)")
    }
  }
}
