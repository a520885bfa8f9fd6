import FoiaCore
import FoiaWords
import Testing

@Suite("What a list shows and in which order")
struct ListReadingTests {
  @Test(
    "is read from codes and names in both languages, in the order they are given in",
    arguments: [
      ("number,due", [ListColumn.number, .due]), ("编号、答复期限，承办人", [.number, .due, .officer]),
      ("Handling unit, days-left", [.unit, .daysLeft]), ("文号,文号,登记号", [.document, .document, .number]), ("ｄｕｅ", [.due]),
      ("剩余工作日,状态", [.daysLeft, .status]), ("number,,due,", [.number, .due]),
    ])
  func columns(text: String, columns: [ListColumn]) throws {
    #expect(try ListColumn.columns(reading: text) == columns)
  }

  @Test("names the nearest column for one that there is none of")
  func unknownColumn() {
    #expect(throws: ReadingFault.unknown(.listColumn, "aplicant", near: ["applicant"])) {
      try ListColumn.columns(reading: "number,aplicant")
    }
    #expect(throws: ReadingFault.unknown(.listColumn, "", near: [])) { try ListColumn.columns(reading: "") }
  }

  @Test("is reversed by a dash before the field")
  func order() throws {
    for field in ListOrder.Field.allCases {
      let (order, reversed) = (try ListOrder(reading: field.rawValue), try ListOrder(reading: "-\(field.name.zh)"))
      #expect(order.field == field && !order.isReversed && reversed.field == field && reversed.isReversed)
    }
    #expect(throws: ReadingFault.self) { try ListOrder(reading: "subject") }
    #expect(throws: ReadingFault.self) { try ListOrder(reading: "-") }
  }

  @Test("has names that no two columns share")
  func names() {
    for column in ListColumn.allCases {
      for name in [column.rawValue, column.name.zh, column.name.en] + column.aliases {
        #expect((try? ListColumn(reading: name)) == column, "\(name)")
      }
    }
  }
}
