public import FoiaCore

extension TableColumn {
  public func name(_ language: Language) -> String {
    switch self {
    case .kind(let kind): kind.name(language)
    case .total: TableWords.totalColumn.text(language)
    }
  }
}

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
  case item

  public func text(_ language: Language) -> String {
    switch (self, language) {
    case (.applicants, .zh): "申请人情况"
    case (.applicants, .en): "Applicants"
    case (.organisations, .zh): "法人或其他组织"
    case (.organisations, .en): "Legal persons or other organisations"
    case (.channels, .zh): "申请方式"
    case (.channels, .en): "Channels"
    case (.totalColumn, .zh): "总计"
    case (.totalColumn, .en): "Total"
    case (.balance, .zh): "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    case (.balance, .en): "(In each column: item 1 + item 2 = item 3 + item 4)"
    case (.sheet, .zh): "申请办理"
    case (.sheet, .en): "Applications"
    case (.disclosureSheet, .zh): "主动公开"
    case (.disclosureSheet, .en): "Disclosure"
    case (.disputesSheet, .zh): "复议诉讼"
    case (.disputesSheet, .en): "Disputes"
    case (.content, .zh): "信息内容"
    case (.content, .en): "Content"
    case (.suits, .zh): "行政诉讼"
    case (.suits, .en): "Administrative suits"
    case (.item, .zh): "项目"
    case (.item, .en): "Item"
    }
  }
}
