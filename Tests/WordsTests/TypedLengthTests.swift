// What is too long for its field, what control characters become, and what is remarked on, in both languages.

import FoiaCalendar
import FoiaCore
import FoiaWords
import Testing

@Suite("A value that is typed")
struct TypedLengthTests {
  private static func context(_ field: Field) throws -> ReadingContext {
    ReadingContext(today: try #require(Day(iso: "2025-03-31")), field: field)
  }

  private static func text(_ count: Int) -> String { String(repeating: "征", count: count) }

  /// The options whose values are texts, with the longest that each takes.
  private static let texts: [(option: Option<String>, field: Field, most: Int)] = [
    (NewSyntax.applicant, .applicant, 200), (NewSyntax.coApplicant, .coApplicant, 200), (NewSyntax.agent, .agent, 200),
    (NewSyntax.officer, .officer, 200), (NewSyntax.subject, .subject, 10_000), (NewSyntax.address, .address, 2_000),
    (NewSyntax.note, .note, 2_000), (GeneralOptions.reason, .reason, 2_000), (GeneralOptions.unit, .unit, 2_000),
  ]

  @Test("may be as long as its field takes, and no longer", arguments: texts.indices)
  func limits(index: Int) throws {
    let (option, field, most) = Self.texts[index]
    let context = try Self.context(field)
    #expect(try option.type.read(Self.text(most), context) == Self.text(most))
    #expect(try option.type.read(" \(Self.text(most))\n", context) == Self.text(most), "blanks around it do not count")
    #expect(throws: ReadingFault.tooLong(field, length: most + 1)) {
      try option.type.read(Self.text(most + 1), context)
    }
  }

  @Test("that describes may have a mebibyte, counted in bytes")
  func details() throws {
    let context = try Self.context(.details)
    let most = String(repeating: "a", count: 1_048_576)
    #expect(try NewSyntax.details.type.read(most, context).utf8.count == 1_048_576)
    #expect(throws: ReadingFault.tooLong(.details, length: 1_048_579)) {
      try NewSyntax.details.type.read(most + "征", context)
    }
  }

  @Test("that is optional, a date or a code has a limit, too")
  func others() throws {
    #expect(throws: ReadingFault.tooLong(.document, length: 2_001)) {
      try CloseSyntax.document.type.read(Self.text(2_001), Self.context(.document))
    }
    #expect(throws: ReadingFault.tooLong(.received, length: 40_000)) {
      try NewSyntax.received.type.read(Self.text(40_000), Self.context(.received))
    }
    #expect(throws: ReadingFault.tooLong(.kind, length: 40_000)) {
      try NewSyntax.kind.type.read(Self.text(40_000), Self.context(.kind))
    }
    for option in [FreezeSyntax.amend, FreezeSyntax.waiver] {
      #expect(throws: ReadingFault.self) {
        try option.type.read(Self.text(2_001), ReadingContext(today: Self.context(.on).today))
      }
    }
  }

  @Test("may name several applicants, each as long as a name can be")
  func jointNames() throws {
    let context = try Self.context(.applicant)
    let names = "\(Self.text(200))、\(Self.text(200))"
    #expect(try NewSyntax.applicant.type.read(names, context) == names)
    #expect(throws: ReadingFault.tooLong(.applicant, length: 201)) {
      try NewSyntax.applicant.type.read("张三、\(Self.text(201))", context)
    }
  }

  @Test("in a correction is held to the same limit")
  func corrections() throws {
    let today = try #require(Day(iso: "2025-03-31"))
    let event = Event.closed(Closing(on: today, outcome: .granted))
    func stored(_ field: Field, _ value: String) throws -> Payload.Value? {
      let correction = try #require(try CorrectionText.pairs([field.flag, value]).first)
      return try correction.stored(field, of: event, today: today, calendar: .shipped)
    }
    #expect(try stored(.document, Self.text(2_000)) == .text(Self.text(2_000)))
    #expect(throws: ReadingFault.tooLong(.document, length: 2_001)) { try stored(.document, Self.text(2_001)) }
    #expect(throws: ReadingFault.tooLong(.applicant, length: 201)) { try stored(.applicant, Self.text(201)) }
    #expect(throws: ReadingFault.tooLong(.coApplicant, length: 201)) {
      try stored(.coApplicant, "李四、\(Self.text(201))")
    }
  }

  @Test("that is too long is answered with its length, the limit and the way out, and never with itself")
  func faults() throws {
    let subject = ReadingFault.tooLong(.subject, length: 40_000).sentence
    let prompted = ReadingFault.tooLong(.subject, length: 40_000).sentenceAtPrompt
    #expect(prompted.zh == "申请内容有40000字，最多10000字：请写摘要，申请的详细内容可写入“内容描述”")
    #expect(subject.zh == "申请内容有40000字，最多10000字（--subject）：请写摘要，申请的详细内容可写入 --details")
    #expect(
      subject.en
        == "the subject has 40000 characters, 10000 at most (--subject): write a summary; what an application says at length can go to --details"
    )
    let name = ReadingFault.tooLong(.applicant, length: 201).sentence
    #expect(name.zh == "申请人有201字，最多200字（--applicant）：请只写姓名或名称")
    #expect(name.en == "the applicant has 201 characters, 200 at most (--applicant): write the name alone")
    let details = ReadingFault.tooLong(.details, length: 1_048_577).sentence
    #expect(details.zh == "内容描述有1048577字节，最多1048576字节（--details）：请摘要登记，原文另行保存")
    #expect(
      details.en
        == "the description has 1048577 bytes, 1048576 at most (--details): record a summary and keep the original apart"
    )
  }

  @Test(
    "of one line has a blank for control characters",
    arguments: [
      ("征地\t批复", "征地 批复", true), ("征地\n批复", "征地 批复", true), ("征\u{1B}[31m地", "征 [31m地", true),
      ("\u{7}征地", "征地", true), ("征地\u{202E}批复", "征地 批复", true), ("征地批复\n", "征地批复", false),
      ("\t征地批复 ", "征地批复", false), ("征地  批复", "征地 批复", false), ("征\u{200B}地", "征地", false), ("", "", false),
    ])
  func controls(typed: String, recorded: String, isSaid: Bool) throws {
    #expect(typed.recorded(as: .subject) == recorded)
    let remark = try NewSyntax.subject.type.remark(recorded, typed, Self.context(.subject))
    #expect((remark != nil) == isSaid)
    if let remark {
      #expect(remark.zh == "申请内容中的换行或其他控制字符已改为空格")
      #expect(remark.en == "line ends or other control characters in the subject became blanks")
    }
  }

  @Test(
    "of several lines keeps line ends and tabs, and has a blank for other control characters",
    arguments: [
      ("一\r\n二\t三", "一\n二\t三", false), ("一\u{1B}\u{7}二", "一 二", true), ("一\u{7}\n二", "一 \n二", true),
      ("\n一\u{202E}二\n", "一 二", true), ("一\u{200B}二", "一二", false),
    ])
  func controlsOfLines(typed: String, recorded: String, isSaid: Bool) throws {
    #expect(typed.recorded(as: .details) == recorded)
    let remark = try NewSyntax.details.type.remark(recorded, typed, Self.context(.details))
    #expect((remark != nil) == isSaid)
    if let remark {
      #expect(remark.zh == "内容描述中的控制字符已改为空格")
      #expect(remark.en == "control characters in the description became blanks")
    }
  }

  @Test(
    "for a number or an address is recorded without full-width characters",
    arguments: [
      (Field.identity, "１１０１０１１９９００３０７７７５８", "110101199003077758"),
      (.identity, "91110000802100433b", "91110000802100433B"),
      (.phone, "０３１２－１２３４５６７", "0312-1234567"), (.phone, "１３９　００００　１２３４", "139 0000 1234"),
      (.email, "ｚｓ＠example．com", "zs@example.com"), (.address, "易县１号", "易县１号"), (.subject, "２０２４年", "２０２４年"),
    ])
  func fullWidth(field: Field, typed: String, recorded: String) { #expect(typed.recorded(as: field) == recorded) }

  @Test("as the day of receipt is remarked on from a year and a day on, with the day in full")
  func receipts() throws {
    let today = try Self.context(.received).today
    func remark(_ option: Option<Day>, _ iso: String) throws -> Phrase? {
      let field = try #require(option.declaration.field)
      return try option.type.remark(#require(Day(iso: iso)), iso, ReadingContext(today: today, field: field))
    }
    let old = try #require(try remark(NewSyntax.received, "2023-03-31"))
    #expect(old.zh == "收到日期 2023年3月31日（星期五）在一年以前：请核对年份")
    #expect(old.en == "the date of receipt, Friday 31 March 2023, is more than a year ago: check the year")
    #expect(try remark(NewSyntax.arrived, "2024-03-30") != nil)
    #expect(try remark(ConfirmSyntax.on, "2024-03-30") != nil)
    #expect(try remark(NewSyntax.received, "2024-03-31") == nil)
    #expect(try remark(ConfirmSyntax.on, "2025-03-31") == nil)
    #expect(try remark(CloseSyntax.on, "2020-03-31") == nil, "an old answer is none of it")
    let correction = try #require(try CorrectionText.pairs(["arrived", "2023-3-31"]).first)
    let event = Event.confirmed(Confirmation(on: today))
    #expect(correction.remark(.arrived, of: event, today: today)?.zh == "收件日期 2023年3月31日（星期五）在一年以前：请核对年份")
    #expect(correction.remark(.on, of: event, today: today) != nil)
  }
}

@Suite("What is said of doubtful values")
struct ValueDoubtWordsTests {
  private static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test("is said in both languages, with the command that mends it", arguments: ValueDoubt.allCases)
  func sentences(doubt: ValueDoubt) throws {
    let number = try #require(ApplicationNumber(year: 2025, serial: 2))
    #expect(Self.isChinese(doubt.sentence.zh) && !Self.isChinese(doubt.sentence.en))
    let remark = doubt.told(of: number, isRecorded: true)
    #expect(remark.zh.hasPrefix(doubt.sentence.zh) && remark.en.hasPrefix(doubt.sentence.en))
    #expect(remark.zh.contains("foia correct 2025-0002 \(doubt.field.flag) 内容 --reason 理由"))
    #expect(remark.en.contains("foia correct 2025-0002 \(doubt.field.flag) VALUE --reason REASON"))
  }

  @Test("is another sentence for each")
  func different() {
    for language in Language.allCases {
      #expect(Set(ValueDoubt.allCases.map { $0.sentence(language) }).count == ValueDoubt.allCases.count)
    }
  }
}

@Suite("A cell that is longer than its field takes")
struct ShortenedCellTests {
  @Test("keeps its beginning")
  func shortened() {
    let long = String(repeating: "征", count: 10_001)
    #expect(Field.subject.shortened(String(long.dropLast())) == nil)
    #expect(Field.subject.shortened(long) == String(repeating: "征", count: 9_999) + "…")
    let name = String(repeating: "某", count: 201)
    #expect(Field.applicant.shortened("张三、\(name)") == "张三、\(String(repeating: "某", count: 199))…")
    #expect(Field.applicant.shortened((0..<100).map { "甲\($0)" }.joined(separator: "、")) == nil)
  }

  @Test("is said with its line, and with ten lines of many")
  func words() {
    #expect(
      LedgerWords.shortened(.subject, lines: [3], count: 1).zh == "第3行：subject（申请内容）超过10000字，只留开头，全文记入内容描述")
    #expect(
      LedgerWords.shortened(.applicant, lines: [3, 7], count: 2).en
        == "lines 3, 7: applicant has more than 200 characters, so it keeps the beginning, and the whole text is in the description"
    )
    let many = LedgerWords.shortened(.note, lines: Array(2...11), count: 12)
    #expect(many.zh.hasPrefix("第2、3、4、5、6、7、8、9、10、11等12行：note（备注）"))
    #expect(many.en.hasPrefix("lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more: note has"))
  }
}
