public import FoiaCore

extension LedgerOmission {
  /// Why it is left out.
  public var sentence: Phrase {
    switch self {
    case .title: Phrase(zh: "标题行", en: "title above the table")
    case .header: Phrase(zh: "重复的表头", en: "headings repeated")
    case .total: Phrase(zh: "合计行", en: "totals")
    case .note: Phrase(zh: "表外说明", en: "note outside the table")
    case .fragment: Phrase(zh: "夹在申请之间，内容不足以作为一件", en: "stands between applications and says too little to be one")
    case .noApplications: Phrase(zh: "说明没有收到申请", en: "says that there were no applications")
    case .numberOnly: Phrase(zh: "只有序号，没有内容", en: "a number and nothing else")
    case .yearLine: Phrase(zh: "年度分隔行", en: "names the year of what follows")
    case .sheetHidden:
      Phrase(
        zh: "隐藏的工作表；需要导入时请用 \(ImportSyntax.sheet.flag) 指定",
        en: "hidden sheet; name it with \(ImportSyntax.sheet.flag) to read it")
    case .noLedger: Phrase(zh: "没有申请台账的表头", en: "has no headings of a ledger")
    case .notChosen: Phrase(zh: "未选择的工作表", en: "not the sheet that was chosen")
    case .empty: Phrase(zh: "空工作表", en: "empty")
    case .otherBody(let body): Phrase(zh: "被申请机关为\(body.excerpt)", en: "about another agency: \(body.excerpt)")
    case .sameAs(let place):
      Phrase(
        zh: "与\(LedgerPlace.name(place).zh)为同一件申请，内容已并入",
        en: "the same application as \(LedgerPlace.name(place).en), which it completes")
    }
  }
}
