// Numbers of documents, telephones and e-mail addresses: tables of what was typed and what is doubted of it. All numbers are
// samples whose check digits were computed elsewhere.

import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("The number of a document")
struct DocumentNumberTests {
  private static let receipt = "2025-03-31"

  private func doubt(_ text: String) throws -> ValueDoubt? {
    try DocumentNumber(text).doubt(on: day(Self.receipt))
  }

  @Test(
    "can be that of a resident",
    arguments: [
      "110101199003077758", "110101199003077512", "11010519491231002X", "11010519491231002x", "１１０１０１１９９００３０７７７５８",
      "11010519491231002Ｘ", "110101 19900307 7758", "110101-19900307-7758",
      // Residents of Hong Kong, and foreigners with permanent residence; born on the day of receipt.
      "810000199408230021", "910000199408230025", "110101202503310004",
    ])
  func residents(text: String) throws {
    #expect(DocumentNumber(text).shape == .resident)
    #expect(try doubt(text) == nil)
  }

  @Test("has the check digit of GB 11643: no digit can be another, and no two neighbours changed places")
  func checkDigit() throws {
    let sound = Array("110101199003077758")
    var taken: [String] = []
    for place in sound.indices {
      for digit in "0123456789" where digit != sound[place] {
        var wrong = sound
        wrong[place] = digit
        if try doubt(String(wrong)) == nil { taken.append(String(wrong)) }
      }
    }
    // One of 162 happens to be a credit code: with month 33 it is no resident's, and both its check digits are right.
    #expect(taken == ["110101199033077758"])
    for place in sound.indices.dropLast() where sound[place] != sound[place + 1] {
      var wrong = sound
      wrong.swapAt(place, place + 1)
      #expect(try doubt(String(wrong)) != nil, "\(String(wrong))")
    }
    #expect(try doubt("110101199003077759") == .identityCheckDigit)
    #expect(try doubt("11010519491231002０") == .identityCheckDigit)
    #expect(try doubt("000000000000000000") == .identityCheckDigit)
  }

  @Test(
    "has a date of birth that there is, not after the receipt; its check digit is right here",
    arguments: ["110101199002300006", "110101189912310001", "110101202504010003"])
  func birthDates(text: String) throws { #expect(try doubt(text) == .identityBirthDate) }

  @Test("of 15 digits has no check digit, but a date of birth")
  func old() throws {
    #expect(DocumentNumber("110101900307775").shape == .oldResident)
    #expect(try doubt("110101900307775") == nil)
    #expect(try doubt("110101901307775") == .identityBirthDate)
    #expect(try doubt("110101900230775") == .identityBirthDate)
  }

  @Test(
    "can be the credit code of a body, with letters or with digits alone",
    arguments: [
      "91110000802100433B", "91110000802100433b", "９１１１００００８０２１００４３３Ｂ", "9111 0000 8021 0043 3B",
      "91130626MA0000000E", "911306260000000198", "91130626000000035X", "511300000000000438", "121306260000000278",
      "111306260000000356",
    ])
  func bodies(text: String) throws { #expect(try doubt(text) == nil) }

  @Test("of a body has the check character of GB 32100: no other fits, and none that a code never has")
  func checkCharacter() throws {
    for character in "0123456789ACDEFGHIJKLMNOPQRSTUVWXYZ" {
      #expect(try doubt("91110000802100433\(character)") == .creditCode, "\(character)")
    }
    for place in 0..<17 {
      var wrong = Array("91110000802100433B")
      wrong[place] = wrong[place] == "7" ? "6" : "7"
      #expect(try doubt(String(wrong)) == .creditCode, "\(String(wrong))")
    }
    #expect(try doubt("511300000000000437") == .identityCheckDigit, "of digits alone it is taken for a resident's")
    #expect(try doubt("911306260000000197") == .creditCode, "no province begins with 9")
    #expect(try doubt("9113O626MA0000000E") == .creditCode, "the letter O for a nought")
  }

  @Test(
    "has a wrong length where digits are missing or too many",
    arguments: [
      "1101011990030777", "11010119900307775", "1101011990030777588", "9111000080210043B", "91110000802100433BB",
    ])
  func lengths(text: String) throws { #expect(try doubt(text) == .identityLength) }

  @Test(
    "of another document is left alone",
    arguments: ["E12345678", "H12345678", "12345678", "A123456(7)", "军字第1234567号", "G1234567", "", "-", "00000000"])
  func others(text: String) throws {
    #expect(DocumentNumber(text).shape == .other)
    #expect(try doubt(text) == nil)
  }
}

@Suite("A telephone number")
struct TelephoneKindTests {
  @Test(
    "is told by its shape",
    arguments: [
      ("13900001234", TelephoneKind.mobile), ("１３９００００１２３４", .mobile), ("139 0000 1234", .mobile),
      ("139-0000-1234", .mobile), ("+86 139 0000 1234", .mobile), ("8613900001234", .mobile),
      ("0086-13900001234", .mobile), ("0312-0000000", .landline), ("（0312）1234567", .landline),
      ("0312—12345678", .landline), ("010-12345678", .landline), ("01012345678", .landline),
      ("0312-1234567-801", .landline), ("0312-1234567转801", .landline), ("0312-1234567 ext. 801", .landline),
      ("+86-312-1234567", .landline), ("+86 10 12345678", .landline), ("400-123-4567", .service),
      ("8001234567", .service), ("+852 1234 5678", .abroad), ("00852-12345678", .abroad),
    ])
  func kinds(text: String, kind: TelephoneKind) { #expect(TelephoneKind(text) == kind) }

  @Test(
    "is none",
    arguments: [
      "", "-", "+", "张三", "12345", "1390000123", "139000012345", "12900001234", "1234567", "021-1234567", "0312-1",
      "0312-123456789", "13900001234转1", "0312-1234567-8012345", "13900001234 0312-1234567", "139O0001234",
    ])
  func none(text: String) { #expect(TelephoneKind(text) == nil) }
}

@Suite("An e-mail address")
struct EmailAddressTests {
  @Test(
    "has one @, a dot behind it and no blanks", arguments: ["a@b.cn", "ａ＠ｂ．ｃｎ", " a.b+c@d.example.cn ", "张三@某某.中国"])
  func addresses(text: String) { #expect(EmailAddress(text) != nil) }

  @Test("is taken apart at the @")
  func parts() {
    #expect(EmailAddress("a.b＠c.cn")?.name == "a.b")
    #expect(EmailAddress("a.b＠c.cn")?.domain == "c.cn")
  }

  @Test(
    "is none",
    arguments: [
      "", "@", "ab.cn", "a@b", "@b.cn", "a@.cn", "a@b.", "a@b..cn", "a@@b.cn", "a@b@c.cn", "a b@c.cn", "a@b c.cn",
    ])
  func none(text: String) { #expect(EmailAddress(text) == nil) }
}
