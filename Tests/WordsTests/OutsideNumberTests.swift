// Numbers as somebody types them who does not know where numbers end.

import FoiaCalendar
import FoiaCore
import Testing

@testable import FoiaWords

@Suite("Numbers from outside")
struct OutsideNumberTests {
  private static let huge = [
    "9223372036854775807", "9223372036854775808", "99999999999999999999", "4611686018427387904",
  ]

  @Test("are refused with the value where no number is so high", arguments: huge)
  func beyond(digits: String) {
    #expect(throws: ReadingFault.notANumber(digits)) { try NumberReference(reading: digits) }
    #expect(throws: ReadingFault.numberBeyondCounting("2026-\(digits)", mostDigits: 18)) {
      try NumberReference(reading: "2026-\(digits)")
    }
    #expect(throws: ReadingFault.numberBeyondCounting("〔2026〕第\(digits)号", mostDigits: 18)) {
      try ApplicationNumber(reading: "〔2026〕第\(digits)号", receivedIn: 2026)
    }
    #expect(ApplicationNumber(printed: "2026-\(digits)") == nil)
    #expect(ApplicationNumber(reading: "2026-\(digits)") == nil)
    #expect(throws: ReadingFault.notAHandle("#\(digits)")) { try Reading.handle("#\(digits)") }
    #expect(throws: ReadingFault.notAHandle("#\(digits).sent")) { try CorrectionText.pairs(["#\(digits).sent", "x"]) }
    #expect(throws: ReadingFault.notACount(digits)) { try Reading.count(digits) }
    #expect(throws: ReadingFault.notAQuantity(.count, digits)) { try Reading.quantity(digits, of: .count) }
    #expect(throws: ReadingFault.notAnAmount(digits)) { try Money(reading: digits) }
    #expect(throws: ReadingFault.notAYear(digits)) { try Reading.year(digits) }
    #expect(throws: ReadingFault.self) { try StatisticsScope.years(reading: "2020-\(digits)") }
    #expect(throws: ReadingFault.self) { try Quarter(reading: "\(digits)-1") }
    #expect(throws: ReadingFault.notADate("\(digits)-1-1")) { try Day(readingWhole: "\(digits)-1-1") }
    #expect(digits.place(inListOf: 3) == nil && "-\(digits)".place(inListOf: 3) == nil)
  }

  @Test(
    "are read without marks nobody sees, which are pasted along",
    arguments: ["\u{200B}", "\u{FEFF}", "\u{1B}", "\u{AD}"])
  func pasted(mark: String) throws {
    #expect(try NumberReference(reading: "99\(mark)") == .serial(99))
    #expect(try NumberReference(reading: mark + "2025-0001") == NumberReference(reading: "2025-0001"))
    #expect(throws: ReadingFault.notANumber(mark)) { try NumberReference(reading: mark) }
    #expect(try Day(readingWhole: "\(mark)2025-03-03\(mark)") == Day(iso: "2025-03-03"))
    #expect(try SpokenOutcome(reading: "予以公开" + mark).outcome == .granted)
  }

  @Test("An office's own number may be long, and the last of a list is chosen by its number")
  func withinBounds() throws {
    #expect(try NumberReference(reading: "2023-20230315001") == .office("2023-20230315001"))
    #expect(try Money(reading: "100000000").fen == 10_000_000_000)
    #expect("3".place(inListOf: 3) == 2 && "0".place(inListOf: 3) == nil && "1".place(inListOf: 0) == nil)
    #expect(try Reading.count("0") == 0 && Reading.quantity("1000000", of: .count) == 1_000_000)
  }

  @Test(
    "Control characters are written out wherever an argument is repeated",
    arguments: [
      ("a\u{1B}[31mb", "a^[[31mb"), ("a\nb", "a^Jb"), ("\u{7F}", "^?"), ("\u{9B}31m", "<U+009B>31m"),
      ("甲\u{202E}乙", "甲<U+202E>乙"), ("甲 乙", "甲 乙"),
    ])
  func controls(text: String, shown: String) {
    #expect(text.visible == shown)
    let file = RecordFault.noSuchInput(text).sentence
    #expect(file.en.contains(shown) && file.zh.contains(shown))
    for fault in [ReadingFault.notADate("x" + text), .notALimit(text), .unknown(.channel, text, near: [])] {
      #expect(fault.sentence.en.contains(shown), "\(fault.sentence.en)")
    }
    #expect(!Mask.stray(text).unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x9B || $0.value == 0x202E })
    #expect(OutputWords.wrote(text).en == "Wrote \(shown)")
    #expect("一\n\(text)".visibleLines.hasPrefix("一\n"))
  }

  @Test(
    "A cell of a shifted row is repeated only as far as it is no person's",
    arguments: [
      (Field.channel, ReadingFault.unknown(.channel, "张三", near: []), "**"),
      (.kind, .unknown(.kind, "13900001234", near: []), "***********"),
      (.received, .notADate("110101199003077758"), "******************"),
      (.received, .notADate("北京市海淀区某街9号"), "**********"), (.received, .noSuchDay("82612345", lastDay: nil), "********"),
      (.received, .noSuchDay("2025-02-30", lastDay: 28), "2025-02-30"),
      (.channel, .unknown(.channel, "door", near: []), "****"),
      (.outcome, .severalOutcomes("李四不予公开", [.denySecret, .denyLaw]), "******"),
    ])
  func shifted(field: Field, fault: ReadingFault, shown: String) {
    let text = ImportProblem(line: 2, reason: .reading(field, fault)).sentence
    #expect(text.en.contains("'\(shown)'") && text.zh.contains("“\(shown)”"), "\(text.en)")
  }
}
