import FoiaWords
import Testing

@Suite("What was meant by an unknown word")
struct NearnessTests {
  private let names = ["status", "stats", "list", "year-end"].map { (spelling: $0, value: $0) }

  @Test("is a name with a few letters more, fewer or others, or one that holds the word")
  func near() {
    #expect(Nearness.near("stat", among: names) == ["stats", "status"])
    #expect(Nearness.near("statsu", among: names) == ["stats", "status"])
    #expect(Nearness.near("lists", among: names) == ["list"])
    #expect(Nearness.near("ye", among: names) == ["year-end"])
    #expect(Nearness.near("nothing", among: names) == [])
  }

  @Test("is none of the names where the word is far longer, which is seen without comparing letters")
  func long() {
    for _ in 0..<100 {
      #expect(Nearness.near(String(repeating: "status", count: 20_000), among: names) == [])
    }
  }
}
