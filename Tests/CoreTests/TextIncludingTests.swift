import FoiaCore
import Testing

@Suite("A text within a text")
struct TextIncludingTests {
  @Test("is found wherever its bytes stand, at both ends and where its beginning stands before it too")
  func found() {
    #expect("不予公开".includes("不予公开"))
    #expect("部分不予公开".includes("不予"))
    #expect("部分不予公开".includes("公开"))
    #expect("不不予公开".includes("不予"))
    #expect("aaab".includes("aab"))
    #expect("公开".includes(""))
  }

  @Test("is not found where it is longer, where only a part of it stands, or across the bytes of two characters")
  func missing() {
    #expect(!"公".includes("公开"))
    #expect(!"不公予开".includes("不予"))
    #expect(!"".includes("公"))
    // 公 ends in AC, and 一 begins with E4: nothing of that is a character.
    #expect(!"公一".includes("开"))
  }

  @Test("is found in every text of two letters exactly where the library finds it")
  func every() {
    let texts = (0..<7).flatMap { length in
      (0..<(1 << length)).map { bits in String((0..<length).map { bits >> $0 & 1 == 0 ? "公" : "开" as Character }) }
    }
    let differing = texts.flatMap { text in
      texts.filter { !$0.isEmpty && text.includes($0) != text.contains($0) }.map { "\($0) in \(text)" }
    }
    #expect(differing.isEmpty)
  }
}
