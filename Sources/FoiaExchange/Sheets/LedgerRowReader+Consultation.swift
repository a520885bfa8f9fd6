internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension LedgerRowReader {
  /// The consultation of a third party: when, who, and what it said.
  func readConsultation(_ reading: inout LedgerRowReading, _ received: Day?) {
    if let sent = day(.consultationSent, &reading, after: received) {
      var event = LedgerEvent(.consultationSent, on: sent)
      event.party = party
      reading.events.append(event)
    }
    if text(.consultedParty).map({ LedgerCell.isYes($0) == true }) ?? false,
      !reading.events.contains(where: { $0.kind == .consultationSent })
    {
      reading.events.append(LedgerEvent(.consultationSent))
    }
    if party == nil || !reading.events.contains(where: { $0.kind == .consultationSent }) {
      keep(.consultedParty, &reading)
    }
    if let back = day(.consultationReturned, &reading, after: received) {
      var event = LedgerEvent(.consultationReturned, on: back)
      event.opinion = opinion
      reading.events.append(event)
    }
    if opinion == nil || !reading.events.contains(where: { $0.kind == .consultationReturned }) {
      keep(.opinion, &reading)
    }
  }

  /// The name of the party; nil where the cell only says yes or no, or tells more than a name.
  private var party: String? {
    guard let text = text(.consultedParty), LedgerCell.isYes(text) == nil, Field.thirdParty.shortened(text) == nil,
      !text.contains(where: \.isNumber), !["征求", "意见", "函"].contains(where: text.contains)
    else { return nil }
    return text.recorded(as: .thirdParty)
  }

  private var opinion: OpinionKind? {
    guard let text = text(.opinion) else { return nil }
    return switch text.comparable {
    case "同意", "同意公开", "无异议", "同意全部公开": .agree
    case "不同意", "不同意公开", "反对", "反对公开", "拒绝": .object
    case "逾期未答复", "未答复", "未回复", "逾期未回复", "逾期未提出意见", "未提出意见", "未反馈": OpinionKind.none
    case _: nil
    }
  }
}
