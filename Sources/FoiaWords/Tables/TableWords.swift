public import FoiaCore

/// The words of the tables that are the same in every form, verbatim.
public enum TableWords: Sendable {
  /// 申请人情况 and what stands under it.
  case applicants, organisations, channels, totalColumn
  /// The note in the corner on how the columns balance.
  case balance
  /// 信息内容 and 行政诉讼, of sections two and four.
  case content, suits
  /// What the table is called in two words.
  case sheet, disclosureSheet, disputesSheet
  /// What the heads of the rows are.
  case item

  /// The words as they are printed.
  public var text: Phrase {
    switch self {
    case .applicants: Phrase(zh: "申请人情况", en: "Applicants")
    case .organisations: Phrase(zh: "法人或其他组织", en: "Legal persons or other organisations")
    case .channels: Phrase(zh: "申请方式", en: "Channels")
    case .totalColumn: Phrase(zh: "总计", en: "Total")
    case .balance:
      Phrase(
        zh: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
        en: "(In each column: item 1 + item 2 = item 3 + item 4)")
    case .sheet: Phrase(zh: "申请办理", en: "Applications")
    case .disclosureSheet: Phrase(zh: "主动公开", en: "Disclosure")
    case .disputesSheet: Phrase(zh: "复议诉讼", en: "Disputes")
    case .content: Phrase(zh: "信息内容", en: "Content")
    case .suits: Phrase(zh: "行政诉讼", en: "Administrative suits")
    case .item: Phrase(zh: "项目", en: "Item")
    }
  }
}
