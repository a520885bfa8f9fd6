// Reading what an example gives for an option, by the kind of value that the option declares.

import FoiaCalendar
import FoiaCore
import FoiaWords
import Testing

extension OptionDeclaration {
  /// Fails where a text cannot be read as the kind of value that the option takes.
  func checkReadable(_ text: String, _ line: Comment) throws {
    guard let value else { return }
    let today = try #require(Day(year: 2025, month: 12, day: 31))
    switch value {
    case .date: _ = try Day(reading: text, today: today)
    case .limit: _ = try Limit(reading: text, from: today, today: today)
    case .year: _ = try Reading.year(text)
    case .years: _ = try StatisticsScope.years(reading: text)
    case .quarter: _ = try Quarter(reading: text)
    case .month: _ = try Month(reading: text, today: today)
    case .amount: _ = try Money(reading: text)
    case .count: _ = try Reading.count(text)
    case .number: _ = try NumberReference(reading: text)
    case .handle: _ = try Reading.handle(text)
    case .hash: _ = try Reading.hash(text)
    case .rule: _ = try Rule(reading: text)
    case .outcome: _ = try Outcome(reading: text)
    case .choice(let vocabulary): try check(text, of: vocabulary, line)
    case .code(let codes): #expect(codes.contains(text), line)
    case .file, .folder, .output, .text, .name, .figures, .row, .column, .command: #expect(!text.isEmpty, line)
    }
  }

  private func check(_ text: String, of vocabulary: Vocabulary, _ line: Comment) throws {
    switch vocabulary {
    case .kind: _ = try ApplicantKind(reading: text)
    case .channel: _ = try Channel(reading: text)
    case .subReason: _ = try SubReason(reading: text)
    case .service: _ = try ServiceMethod(reading: text)
    case .opinion: _ = try OpinionKind(reading: text)
    case .feeBasis: _ = try FeeBasis(reading: text)
    case .way: _ = try DisputeWay(reading: text)
    case .result: _ = try DisputeResult(reading: text)
    case .entry: _ = try Event.Kind(reading: text)
    case .setting: _ = try Setting(reading: text)
    case .yesOrNo: _ = try YesOrNo(reading: text)
    case .level: _ = try ReportingBody(reading: text)
    case .remedies: _ = try Remedies(reading: text)
    case .outcome: _ = try Outcome(reading: text)
    case .approvalStep: _ = try ApprovalStep(reading: text)
    case .approvalOpinion: _ = try ApprovalOpinion(reading: text)
    case .letter: _ = try LetterCode(reading: text)
    case .attachment: _ = try AttachmentKind(reading: text)
    case .listColumn: _ = try ListColumn.columns(reading: text)
    case .listOrder: _ = try ListOrder(reading: text)
    case .status: #expect(Status.meansOpen(text) || (try? Status(reading: text)) != nil, line)
    case .dayKind, .format, .form, .breakdown, .grouping, .division, .language, .command, .field:
      #expect(value?.choices.contains { $0.code == text } == true, line)
    }
  }
}
