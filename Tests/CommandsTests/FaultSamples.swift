// One of everything that can go wrong. `FaultTests` finds what is missing here by the codes.

import FoiaCalendar
import FoiaCore
import FoiaWords
import Testing

@testable import FoiaCommands
import TestKit

enum FaultSamples {
  static func all() throws -> [Fault.Problem] {
    let usage = usageFaults.map { Fault.Problem.usage($0, command: "close") }
    let reading = try readingFaults().map(Fault.Problem.reading)
    let rules = try (violations() + refusals().map { .amending($0) } + disputeRefusals().map { .dispute($0) })
    let record = try recordFaults().map(Fault.Problem.record)
    let rows = try rowReasons().map { Fault.Problem.importing(ImportProblem(line: 3, reason: $0)) }
    let figures = figuresProblems.map(Fault.Problem.figures)
    let structure = structureFaults.map(Fault.Problem.structure)
    let text = TextFault.unknownName("new.totl", near: ["new.total"]).finding(in: 2023, line: 2).map(Fault.Problem.text)
    let ledgers = try ledgerFileFaults().map(Fault.Problem.ledgerFile)
    return usage + reading + ledgers + templateFaults.map(Fault.Problem.template) + rules.map(Fault.Problem.rule)
      + record + rows + figures + structure
      + [text].compactMap(\.self) + [.errorsFound, .cancelled(), .unexpected("SQLite 1")] + (try afterwards())
  }

  /// What goes wrong once everything is recorded, or may be.
  private static func afterwards() throws -> [Fault.Problem] {
    let unfinished = RecordFault.erasureUnfinished(try number(1), .diskFull("foia.db"))
    return [
      .notShown("No space left on device"), .recorded(7, but: [.notShown("No space left on device")]),
      .recorded(7, but: [.record(.locked("foia.db"))]), .recorded(7, but: [.unexpected("SQLite 1")]),
      .recorded(7, but: [.record(unfinished)]), .record(unfinished),
      .record(.outcomeUnknown("foia.db", 7, reason: "disk I/O error")),
    ]
  }

  private static let usageFaults: [UsageFault] = [
    .unknownOption("--oncome", near: ["--outcome"]), .unknownOption("--x", near: []), .missingValue(option: "--on"),
    .noValueTaken(option: "--json"), .givenTwice(option: "--on"),
    .missingOperand(GeneralOptions.number.declaration.missing), .unexpectedOperand("8"),
    .needsOperand(option: "--why", GeneralOptions.number.declaration.summary),
    .notWithOperand(option: "--within", GeneralOptions.number.declaration.summary), .notTogether("--a", "--b"),
    .needsOption("--form", "--figures"), .needsConsent(option: "--yes"), .needsTerminal(option: "--resume"),
    .oneOf(["--review", "--suit"]),
  ]

  private static let structureFaults: [StructureFault] = [
    .syntax(line: 2, column: 19, .unexpected), .syntax(line: 2, column: 1, .tooDeep(limit: 100)),
    .isNot(path: "applications[0]", .object, found: "7"), .repeatedKey(path: "agency"),
    .isNot(path: "days[0].isOffDay", .truth, found: "1"), .isNot(path: "days[0].date", .date, found: "\"1月1日\""),
    .isNot(path: "days[1].date", .newDate, found: "\"2027-01-01\""),
    .isNot(path: "days[1].date", .dateOfNotice(2027), found: "\"2025-01-01\""),
    .isNot(path: "year", .anyYear, found: "…"),
  ]

  private static func ledgerFileFaults() throws -> [LedgerFileFault] {
    [
      .notASheet, .encrypted, .olderThanExcel97, .binaryWorkbook, .webPage, .notASpreadsheet, .documentType,
      .damaged(part: "xl/workbook.xml"), .damaged(part: ""), .undecodable(encoding: "GB18030", line: 3),
      .unknownEncoding("big5", known: ["UTF-8", "GB18030"]), .noLedger(sheets: ["汇总", "字典"]), .noLedger(sheets: [""]),
      .ownForm(option: "--mapping"), .sourceItself("台账.xlsx"), .noSuchSheet("2025", sheets: ["2024年"]),
      .noSuchProfile("某平台", known: ["shanghai"]),
      .profileNotTrusted("profiles/某平台.txt", owner: "nobody"), .badMapping(line: 4),
      .badMapping(line: 5, .notADate("3")),
      .question(field: "channel", value: "信函", .letterOrMail, candidates: ["mail", "letter"], places: ["台账!9"]),
      .question(field: "received", value: "", .noReceipt, candidates: [], places: (1...9).map { "line \($0)" }),
      .guess(field: "outcome", value: "网上有", taken: "granted", count: 1), .masked(place: "line 3"),
      .unreadable(place: "line 3"), .numberTaken(try number(1), place: "line 3"),
    ] + LedgerFileFault.Limit.allCases.map { .tooLarge($0) }
  }

  private static let templateFaults: [TemplateFault] = {
    let place = TemplatePlace(.document, paragraph: 3)
    let reasons: [TemplateFault.Reason] = [
      .notADocument, .olderThanWord2007, .encrypted, .macros, .wordTemplate, .documentType, .tooLarge,
      .damaged(part: "word/document.xml"), .damaged(part: ""), .mistrusted(owner: "mallory"),
      .unknown("{aplicant}", place, near: ["applicant"]),
      .unknown("{x}", TemplatePlace(.header, paragraph: 1), near: []),
      .notInLetter("{finding}", place, .receipt), .notInLetter("{applicant}", place, .thirdParty),
      .noValue("{parts}", place), .noList("{#applicant}", place), .outsideList("{part}", place, list: "parts"),
      .strayBrace(place), .unclosed("{?granted}", place), .unopened("{/granted}", place),
      .crossed("{?granted}", place, with: "{#parts}"), .apart("{#parts}", place),
    ]
    return reasons.map { TemplateFault("templates/reply.docx", $0) }
  }()

  private static var figuresProblems: [FiguresProblem] {
    let row = Form.current.rows[0]
    return [
      .structure(structureFaults[0]), .otherYear(found: "2022", expected: 2023),
      .otherAgency(found: "甲局", expected: "乙局"), .unknownRow("合计"), .missingRows([row]), .doubleRow(row),
      .unknownColumns(["事业单位"], missing: [.kind(.research)]), .unknownColumns([], missing: [.total]),
      .rowLength(row, count: 3), .blanks(2), .disclosureRow(.regulations, .current, "2,0"),
      .doubleDisclosureRow(.fees, .current), .disputesLength(.suit, count: 4), .disputesLineLength(count: 14),
      .subtotal(SubtotalFault(row: row.label, column: .total, found: 3, expected: 2)),
      .subtotal(SubtotalFault(row: row.label, column: nil, found: 3, expected: 2)),
      .cell(NotAWholeNumber.finding("1.5", at: .table(2023, .filed, row: row.content, column: .total))),
    ]
  }

  private static func readingFaults() throws -> [ReadingFault] {
    [
      .missing(.kind), .empty(.subject), .placeholder(.reason, "理由"), .tooLong(.subject, length: 40_000),
      .tooLong(.applicant, length: 201),
      .tooLong(.details, length: 2_000_000), .notADate("昨儿"), .noSuchDay("2025-02-30", lastDay: 28),
      .noSuchDay("2025-13-01", lastDay: nil), .otherWeekday("2025-03-05（周四）", try day("2025-03-05")),
      .shortDateAhead("12-30", thisYear: try day("2025-12-30"), lastYear: try day("2024-12-30")),
      .shortDateAhead("02-29", thisYear: try day("2028-02-29"), lastYear: nil),
      .severalOutcomes("不予公开", [.denySecret, .denyLaw]), .notANumber("第一号"),
      .numberBeyondCounting("2026-99999999999999999999", mostDigits: 18),
      .rangeOrNumber("24-26", first: 24, last: 26), .rangeBackwards("3-1"), .rangeOverYears("2024-9~2025-2"),
      .rangeTooLong("1-900", count: 900, limit: 500), .rangesTooLong(count: 5_500, limit: 5_000), .notAYear("二十"),
      .notYears("2023-"),
      .tooManyYears(12, limit: 10), .notAQuarter("Q5"), .quarterAsYear("2025Q1"), .notAMonth("2025-13"),
      .monthAsYear("2025-03"), .notACount("-1"),
      .notAQuantity(.count, "0"), .notHowMany("0"), .notAnAmount("很多"), .notALimit("+"), .oneOf([.days, .until]),
      .notWith(.received, .arrived), .needs(.tracking, .sent), .noSuchField("颜色", known: [.kind, .subject]),
      .severalPlaces("reply-by", handles: [3, 5]), .valueMissing("kind"), .noSuchRow("没有的行", near: ["granted"]),
      .noSuchRow("没有的行", near: []), .noSuchColumn("第八列"), .noSuchDisputeColumn("第六列"), .noSuchRule("C99"),
      .notAHash("12"), .notAnOfficialNumber("5号"), .notASeries("某公〔2026〕"), .notAHandle("甲"),
      .notFigures(DisclosureItem.all(in: .current)[0], .current, "三"),
      .figuresOrThousands(.procurement, .form2019, "13,477.35万元"),
      .notInForm(DisclosureItem.all(in: .current)[0], .form2019),
      .emptyPeriod(from: try day("2025-04-01"), to: try day("2025-03-31")), .yearAndPeriod("--from"),
      .unknownChoice(.format, "pdf", known: ["text", "json"]), .badVariable("FOIA_TODAY", "昨儿"),
      .badSetting("language", "法语"),
      .todayOutOfRange(try day("9999-12-31")),
      .notOneText(.subject), .repeatedInJSON(.subject), .argumentNotUTF8(2),
    ]
      + Vocabulary.allCases.flatMap { [.unknown($0, "某", near: []), .unknown($0, "某", near: ["granted"])] }
  }

  private static func violations() throws -> [RuleViolation] {
    let (number, earlier) = (try number(1), try number(2))
    let (early, late) = (try day("2025-03-03"), try day("2025-03-10"))
    let grounds: [MissingGround] = [
      .clarificationNotAsked, .clarificationWithoutReplyBy(asked: early),
      .clarificationWithoutReplyBy(asked: early, entry: 5), .clarificationNotServed(asked: early, days: 10),
      .replyByNotPassed(late),
      .clarificationCame(early), .clarificationNotReceived, .feeNotServed, .paymentDayNotPassed(late), .feePaid(early),
      .earlierAnswer(alike: []), .earlierAnswer(alike: [earlier]), .earlierAnswerIsItself,
      .earlierAnswerOfAnother(earlier), .earlierAnswerNotGiven(earlier), .subReason,
    ]
    let supplies: [GroundSupply] = [.closing(nil), .closing(.clarificationAsked), .correcting(.feeServed)]
    let missing: [RuleViolation] = grounds.flatMap { ground in
      supplies.map { RuleViolation.groundMissing(number, .rejectRepeat, ground, by: $0) }
    }
    return [
      .future(.closed, late, today: early), .publishedOtherwise("甲", known: early, told: late),
      .asOfFuture(late, today: early), .periodAhead(late, today: early),
      .receiptTooEarly(early), .arrivedAfterReceived(arrived: late, received: early),
      .servedBeforeSent(sent: late, served: early), .arrivalAlone(.counter),
      .channelNotRecorded, .closedBeforeReceipt(number, on: early, received: late),
      .closedBeforeReceipt(nil, on: early, received: late), .limitBeforeEvent(.replyBy, early, event: late),
      .limitTooFar(.replyBy, late), .extensionsTooLong(number, days: 25), .extensionOutOfRange(days: 30),
      .clockStopped(number), .notAfterDue(number, .until, early, due: late), .restDay(.until, late, nil),
      .ownUnit(.agency, isAgencyItself: true), .ownUnit(.thirdParty, isAgencyItself: false),
      .applicantConsulted(try #require(ApplicationNumber(year: 2025, serial: 1))),
      .alreadyClosed(number, on: early, outcome: .granted), .isVoid(number), .numberTaken(number),
      .numberOfAnotherYear(number, received: early), .closedWithoutOutcome(early), .outcomeWithoutDate(.granted),
      .subReasonOf(.granted), .noSeries, .seriesOfRegister("易工信公复"),
      .numberStands(try #require(OfficialNumber(reading: "易工信公复〔2026〕5号"))),
      .numberSpoilt(try #require(OfficialNumber(reading: "易工信公复〔2026〕5号"))),
      .confirmedByReceipt(number, received: early),
      .numbered(number, .clarification, document: "易水公函〔2026〕1号", entry: 7),
    ] + missing
      + Event.Kind.allCases.flatMap { kind in
        [
          .beforeReceipt(number, kind, on: early, received: late), .afterClosing(number, kind, on: late, closed: early),
          .twice(number, kind, first: early), .nothingBefore(number, kind, on: early, needs: kind),
          .beforeDecision(number, kind, on: early, decided: late),
          .beforeNeeded(number, kind, on: early, needs: kind, recorded: late),
        ]
      }
  }

  private static func refusals() throws -> [AmendingRefusal] {
    let number = try number(1)
    let day = try day("2025-03-10")
    let finding = try #require(TextFault.unreadable.finding(in: 2025, line: nil))
    return [
      .sameAlready(number, .kind), .notConfirmed(number), .isErased(number), .notClosed(number),
      .laterDepends(number, entry: 7, .closed, on: day),
      .confirmationStands(number, .counter, entry: 7, on: day), .nothingToUndo(by: "王芳"), .cannotUndo(.erased),
      .undoneAlready(7, by: 9), .actionOfAnother(7, by: "李雷"),
      .cannotUndo(.founded), .yearNotOver(2025, today: day), .figuresSetLater(2024, entry: 9), .filedAlready(2024),
      .noRecords(2022, first: 2024), .noRecords(2022, first: nil), .figuresDiffer(2024),
      .figuresOfForm(2020, .form2019), .figuresOfYear(1999), .notNil(2024, handled: 3), .redoStands(number),
      .notDuplicate(number, of: number), try .notDuplicate(number, of: Self.number(2)),
      .redoStands(number, isAnswered: true), .laterDepends(number, entry: 7, .assigned, on: day),
      .nothingCalled(number, "sent"), .reasonIsPersonal(number), .chainBroken, .notFiledYet(2024),
      .publishedBeforeEnd(2024, day), .errorsStand(2024, [finding]), .nothingToWaive(NotAWholeNumber.rule, "2024"),
      .notWaivable(RecordChanged.rule),
    ]
  }

  private static func disputeRefusals() throws -> [DisputeRefusal] {
    let (early, late) = (try day("2025-03-03"), try day("2025-03-10"))
    return [
      .beforeReceipt(try number(1), filed: early, received: late),
      .beforeFiling(.disputeDecided, on: early, filed: late), .decidedAlready(14, on: early, .upheld),
      .answeredAlready(14), .answerAfterDecision(14, decided: early), .nothingToAppeal(14, on: early),
      .appealOfReview(14), .aboutNothing, .laterDepends(14, entry: 16, .disputeDecided, on: late),
      .sameAlready(14, .way),
    ]
  }

  private static func recordFaults() throws -> [RecordFault] {
    let number = try number(1)
    return [
      .noLedger(searchedFrom: "/home"), .noSuchFile("foia.db"), .alreadyExists("foia.db"), .draftExists("report.txt"),
      .notALedger("foia.db"), .emptyLedger("foia.db"), .interrupted("foia.db"),
      .notAsMade("foia.db", [.unknown(SchemaObject("trigger", "t")), .kindMissing("closed")]),
      .notAsMade("foia.db", [.fileMode(0o644)]), .notAsMade("foia.db", [.fileMode(0o664), .severalNames(2)]),
      .notAsMade("foia.db", [.fileGroup("staff", expected: "dept")]), .replaced("foia.db"),
      .access(.notAFile("foia.db-journal")),
      .access(.deadLink("foia.db")), .notAsMade("foia.db", [.journalMode("wal")]),
      .newer("foia.db", version: 9, known: 4), .locked("foia.db"),
      .locked("foia.db", by: LockHolder(processID: 4711, command: "foia import", seconds: 34)),
      .damaged("foia.db", detail: "page 3"), .readOnly("foia.db"), .diskFull("foia.db"), .isDirectory("foia.db"),
      .notAFolder("a.csv"),
      .noSuchInput("a.csv"), .noSuchFolder("b/a.csv"), .notUTF8("a.csv"),
      .fileTooLong("a.txt", limit: 1 << 20), .inputChanged, .isLedger("foia.db"),
      .isKeptFile("foia.db.files/x.docx"),
      .access(.mistrusted("/srv/foia.db", .ownerIsAnother(1001), owner: "wang")),
      .access(.mistrusted("/tmp/foia.db", .folderIsOpen, owner: "wang")),
      .access(.laidByAnother("r.csv", owner: "wang")), .access(.severalNames("foia.db", count: 2)),
      .access(.pathTooLong("/a/foia.db", bytes: 600, limit: 504)), .access(.sizeLimit("foia.db", bytes: 4096)),
      .access(.noSuchGroup("dept")), .access(.notForGroup("foia.db", group: "dept")), .notPermitted("foia.db"),
      .notForTerminal(format: "xlsx"), .notAnObject("a.json"),
      .badStructure("a.json", structureFaults[0]), .notATable, .noDisclosureRows, .numbersUsedUp(year: 2025),
      .unreadable("foia.db", reason: "I/O"), .badEntry(7),
      .badValue(table: "application", column: "serial", entry: 7),
      .badValue(table: "head", column: "count", entry: nil),
      .noSuchApplication("2025-0009"), .entryNotApplication(7, of: number), .entryNotApplication(7, of: nil),
      .noSuchEntry(number, 7),
      .noSuchHandle(99), .noSuchDispute(7), .notFiled(2024),
      .beforeLedger(asOf: try day("2020-01-01"), founded: try day("2021-01-01")),
      .severalApplications("3", [number, try self.number(2)]), .noSuchConsultation(number),
      .noSuchAnswer(number, 7, answers: [3, 5]), .noSuchAnswer(number, 7, answers: []),
      .nothingToResume(verb: "new", other: nil), .nothingToResume(verb: "new", other: "close"),
      .severalConsultations(number, []), .handOver(.noSuchUnit(number, "法规科")),
      .handOver(.noSuchUnit(number, nil)), .handOver(.severalUnits(number, ["法规科", "规划科"])),
      .handOver(.noSuchOfficer("老杜")), .handOver(.toOneself("老杜")),
    ] + (try backupFaults().map(RecordFault.backup)) + wholeRecordFaults.map(RecordFault.wholeRecord)
      + letterRefusals.map { RecordFault.letter(number, $0) }
      + attachmentFaults(of: number).map { RecordFault.attachment($0) }
  }

  private static let wholeRecordFaults: [WholeRecordFault] = [
    .notARecord, .newer, .masked, .badEntry(7), .otherEnd, .notEmpty(entries: 3),
  ]

  private static func attachmentFaults(of number: ApplicationNumber) -> [AttachmentFault] {
    [
      .notAFile("pipe"), .empty("a.pdf"), .tooLarge("a.pdf", limit: 1 << 28), .changed("a.pdf"),
      .sameBytes("a.pdf", "b.pdf"),
      .keptAlready("a.pdf", 7), .noneCalled("3f2a", number), .severalCalled("3f2a", [7, 8]), .erased(7), .missing(7),
      .differs(7),
    ]
  }

  private static let letterRefusals: [LetterRefusal] = [
    .isVoid, .notRecorded(.clarification, .clarificationAsked), .notRecorded(.reply, .closed), .nobodyToWriteTo,
    .otherEnd(.reply, instead: .withdrawn), .nothingOverridden, .noSuchParty(.thirdParty), .namesApplicant(.phone),
    .templateNamesApplicant(.applicant, file: "third-party.docx"), .severalParties(.thirdParty),
    .hasNoWay(.approval), .leavesOut(.reply, options: ["--about", "--ground"]), .recordedElsewhere(.reply, .closed),
    .notRecordedBy(.clarification, 7, [3, 5]),
    .notRecordedBy(.fee, 7, []),
  ]

  private static func backupFaults() throws -> [BackupFault] {
    let findings = (1...4).map { RecordChanged.finding(.changed(EntryID(rawValue: $0)), at: EntryID(rawValue: $0)) }
    let instant = try #require(Instant("2025-03-03T01:02:03.004Z"))
    return [
      .unsound("foia.db", findings), .unsound("foia.db", []), .anotherLedger("b.db", agency: "甲局", own: "乙局"),
      .noBackup("backups"),
      .severalLedgers("b", ["a1b2c3d4", "e5f60718"].map { BackupName(ofLedger: $0, at: instant) }),
      .sameFile("foia.db"),
    ]
  }

  private static func rowReasons() throws -> [ImportProblem.Reason] {
    let day = try day("2025-03-03")
    return [
      .reading(.kind, .empty(.kind)), .reading(nil, .notADate("昨儿")), .rule(.numberTaken(try number(1))),
      .rule(.channelNotRecorded), .missingColumns([.kind], header: "number,received"), .unknownColumns(["colour"]),
      .doubleColumn(.kind), .fieldCount(found: 5, expected: 11), .unclosedQuote, .strayQuote, .notUTF8,
      .rowTooLong(limit: 1 << 20), .tooManyFields(limit: 16_384), .numberTwice(try number(1), firstLine: 2),
      .emptyFile(header: "number"), .noRows,
      .dayTwice(day, firstLine: 2), .dayOutsideYear(day, year: 2027), .noDayInYear(2027), .noNotice,
      .notice(.noYear), .notice(.dayCount(found: 2, said: 3)), .notice(.badDays("1月3日至1日")),
      .notice(.otherYear(found: 2025, expected: 2026)),
      .notice(.otherNumber(found: "甲", expected: "乙")), .neitherYesNorNo(.confirmed),
      .dayTooEarly(.sent, day, after: .closed, day), .withoutAnswer(.served), .masked,
    ]
  }

  private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
  private static func number(_ serial: Int) throws -> ApplicationNumber {
    try #require(ApplicationNumber(year: 2025, serial: serial))
  }
}
