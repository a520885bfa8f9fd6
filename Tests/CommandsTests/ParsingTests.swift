// Reading a command line into options and operands, and telling what does not go together.

import FoiaCore
import FoiaWords
import TestKit
import Testing

@testable import FoiaCommands

@Suite("Reading a command line")
struct ParsingTests {
  private static func arguments(_ verb: Verb, _ words: [String]) throws -> Arguments {
    try Arguments(RawLine(words, verb.syntax), of: verb)
  }

  private static func faults(_ verb: Verb, _ words: [String]) -> [UsageFault] {
    do {
      _ = try arguments(verb, words)
      return []
    } catch {
      return (error as? Fault)?.ofUsage ?? []
    }
  }

  @Test(
    "A value is the next argument, whatever it begins with, or stands after =",
    arguments: [
      (["1", "--document", "A"], "A"), (["1", "--document=A"], "A"), (["--document", "A", "1"], "A"),
      (["1", "--document=A=B"], "A=B"), (["1", "--document", "-1"], "-1"), (["1", "--document", "--json"], "--json"),
      (["1", "--document", "-h"], "-h"), (["1", "--document="], ""), (["1", "--document", ""], ""),
    ])
  func values(words: [String], value: String) throws {
    let line = RawLine(words, Verb.close.syntax)
    let arguments = try Arguments(line, of: .close)
    #expect(arguments.text(CloseSyntax.document) == value)
    #expect(arguments.texts(CloseSyntax.numbers) == ["1"])
    #expect(!line.has(GeneralOptions.help))
    #expect(!arguments.has(GeneralOptions.json))
  }

  @Test("After -- nothing is an option; a dash alone is an operand")
  func operands() throws {
    #expect(try Self.arguments(.close, ["--", "-1", "--json"]).texts(CloseSyntax.numbers) == ["-1", "--json"])
    #expect(try Self.arguments(.importing, ["-"]).text(ImportSyntax.file) == "-")
    #expect(try Self.arguments(.list, ["--", "--"]).text(ListSyntax.text) == "--")
  }

  @Test("A short spelling means the same as the long one")
  func short() throws {
    #expect(try Self.arguments(.list, ["-o", "a.html"]).text(GeneralOptions.output) == "a.html")
    #expect(try Self.arguments(.undo, ["-n"]).has(GeneralOptions.dryRun))
    #expect(RawLine(["1", "-h"], Verb.close.syntax).has(GeneralOptions.help))
  }

  @Test("What is given several times is a fault, unless it is a flag or may be repeated")
  func twice() throws {
    #expect(Self.faults(.list, ["--year", "2024", "-y", "2025"]) == [.givenTwice(option: "-y")])
    #expect(try Self.arguments(.list, ["--json", "--json"]).has(GeneralOptions.json))
    let two = ["--co-applicant", "A", "--co-applicant", "B"]
    #expect(try Self.arguments(.new, two).texts(NewSyntax.coApplicant) == ["A", "B"])
  }

  @Test("Faults of a line come together")
  func together() {
    #expect(
      Self.faults(.list, ["--oberdue", "--json=yes", "--year"]) == [
        .unknownOption("--oberdue", near: ["--overdue"]), .noValueTaken(option: "--json"),
        .missingValue(option: "--year"),
      ])
  }

  @Test(
    "What is missing or stands there unasked is told",
    arguments: [
      (Verb.show, [], UsageFault.missingOperand(GeneralOptions.number.declaration.missing)),
      (.show, ["7", "8"], .unexpectedOperand("8")),
      (.why, ["2024", "granted", "person", "4"], .unexpectedOperand("4")),
      (.calendar, ["add"], .missingOperand(CalendarSyntax.file.declaration.missing)),
      (.restore, ["", "--yes"], .missingOperand(RestoreSyntax.source.declaration.missing)),
      (.calendar, ["2026", "2027"], .unexpectedOperand("2027")),
      (.check, ["--waive", "T1"], .missingOperand(CheckSyntax.subject.declaration.missing)),
      (.fee, ["--served", "today"], .missingOperand(FeeSyntax.number.declaration.missing)),
      (.list, ["-o", ""], .missingValue(option: "-o")),
      (.freeze, ["2024", "--amend", " "], .missingValue(option: "--amend")),
    ] as [(Verb, [String], UsageFault)])
  func faults(verb: Verb, words: [String], fault: UsageFault) {
    #expect(Self.faults(verb, words) == [fault])
  }

  @Test("A row of a year's table needs no column")
  func rowAlone() {
    #expect(Self.faults(.why, ["2024", "granted"]) == [])
  }

  @Test(
    "Options of the program that do not go together are told before anything is read",
    arguments: [
      (Verb.report, ["2024", "--full", "--by", "kind"], [UsageFault.notTogether("--by", "--full")]),
      (.report, ["2024", "--text", "a"], [.needsOption("--text", "--full")]),
      (.report, ["2024", "--json", "--format", "csv"], [.notTogether("--json", "--format")]),
      (.freeze, ["2024", "--nil", "--figures", "a"], [.notTogether("--figures", "--nil")]),
      (.freeze, ["2024", "--form", "2019"], [.needsOption("--form", "--figures")]),
      (.due, ["1", "--within", "3"], [.notWithOperand(option: "--within", GeneralOptions.number.declaration.summary)]),
      (.due, ["--why"], [.needsOperand(option: "--why", GeneralOptions.number.declaration.summary)]),
      (.figures, ["2024", "--licensing", "5"], [.needsOption("--licensing", "set")]),
      (.dispute, ["1", "--review", "--suit"], [.oneOf(["--review", "--suit", "--suit-after-review"])]),
      (.dispute, ["--year", "2024", "--all"], [.notTogether("--year", "--all")]),
      (.check, ["2024", "--full"], [.notTogether("--full", "2024")]),
      (.check, ["--reason", "A"], [.needsOption("--reason", "--waive")]),
      (
        .stats, ["2024", "--quarter", "2025-1"],
        [.notWithOperand(option: "--quarter", GeneralOptions.year.declaration.summary)]
      ),
    ] as [(Verb, [String], [UsageFault])])
  func relations(verb: Verb, words: [String], faults: [UsageFault]) {
    #expect(Self.faults(verb, words) == faults)
  }

  @Test(
    "Fields of an application that do not go together are told with what cannot be read",
    arguments: [
      (Verb.clarify, ["2"], [ReadingFault.oneOf([.asked, .replied])]),
      (.clarify, ["2", "--received", "today", "--reply-by", "+5"], [.notWith(.replyBy, .replied)]),
      (.extend, ["2", "--days", "3", "--until", "+5"], [.oneOf([.days, .until])]),
      (.consult, ["2", "--sent", "today"], [.oneOf([.thirdParty, .coProducer, .otherAgency])]),
      (.consult, ["2", "--served", "today"], []),
      (.serve, ["2", "--tracking", "A"], [.needs(.tracking, .sent), .missing(.sent)]),
      (.fee, ["--quote"], []),
      (.redo, ["2", "--answered", "today", "--until", "+5"], [.notWith(.redoUntil, .answered)]),
    ] as [(Verb, [String], [ReadingFault])])
  func disagreements(verb: Verb, words: [String], faults: [ReadingFault]) throws {
    #expect(try Self.arguments(verb, words).disagreements == faults)
  }

  @Test("The usage is told by a word, an option, a handle or the number of operands")
  func usages() throws {
    #expect(try Self.arguments(.calendar, ["add", "a.csv"]).text(CalendarSyntax.file) == "a.csv")
    #expect(try Self.arguments(.figures, ["录入", "2024"]).word == "录入")
    #expect(try Self.arguments(.dispute, ["＃14"]).text(DisputeSyntax.handle) == "＃14")
    #expect(try Self.arguments(.dispute, ["1", "2"]).texts(DisputeSyntax.numbers) == ["1", "2"])
    #expect(try Self.arguments(.why, ["1"]).text(WhySyntax.number) == "1")
    #expect(try Self.arguments(.why, ["2024", "granted", "person"]).text(WhySyntax.row) == "granted")
    #expect(try Self.arguments(.check, ["T4", "2024", "C1"]).texts(CheckSyntax.rules) == ["T4", "C1"])
  }

  @Test(
    "An operand that is unasked is shown as it was typed",
    arguments: [
      "8", "2027", "#6", "2025-0001", "〔2025〕1号", "2025-03-31", "3月31日", "20250331", "granted", "予以公开", "三5", "撤回",
      "自然人", "登记", "已办结", "邮寄", "文号", "kind", "oberdue", "T4", "C14x", "2025Q1", "a.csv", "1 2", "--", "（）",
    ])
  func shown(text: String) {
    #expect(Self.faults(.status, ["--", text]) == [.unexpectedOperand(text)])
  }

  @Test(
    "An operand that is unasked and may be a person's data is masked",
    arguments: [
      ("张三", "张*"), ("欧阳小明", "欧*"), ("张三撤回", "张*"), ("申请公开张三的档案", "申*"), ("恒通机械有限公司", "恒*"), ("阿布都热合曼·买买提", "阿*"),
      ("Zhang San", "Z*"), ("zhang san", "z*"), ("Zhang", "Z*"), ("ZHANG", "Z*"), ("O'Brien", "O*"), ("José", "J*"),
      ("བཀྲ་ཤིས", "བ*"), ("Иван", "И*"), ("130600197001011234", "1306**********1234"), ("13800001234", "**********4"),
      ("0312-8261234", "0312****1234"), ("138 0000 1234", "138 *****1234"), ("a@b.cn", "**"), ("张三@b.cn", "**"),
    ])
  func masked(text: String, shown: String) {
    #expect(Self.faults(.status, ["--", text]) == [.unexpectedOperand(shown)])
  }
}
