import FuzzKit
import Testing

/// What `Scripts/fuzz` runs for long is run for a moment.
@Suite("What comes from outside")
struct KeptCorpusTests {
  @Test(
    "breaks no promise of its reader, neither as it is kept nor changed here and there",
    arguments: FuzzedReader.allCases)
  func promises(_ reader: FuzzedReader) throws {
    let kept = try reader.keptInputs()
    #expect(!kept.isEmpty)
    for (name, input) in kept {
      #expect(throws: Never.self, "\(reader.rawValue)/\(name)") { try reader.run(on: input) }
    }
    for input in reader.mutations(of: kept.map(\.bytes), count: 200) {
      #expect(throws: Never.self, "\(reader.rawValue): \(String(decoding: input, as: UTF8.self)) \(input)") {
        try reader.run(on: input)
      }
    }
  }
}
