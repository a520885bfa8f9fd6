public import FoiaCore

extension DisclosureItem {
  /// The label as the form prints it.
  public func label(in form: Form, _ language: Language) -> String {
    switch (self, language) {
    case (.regulations, .zh): "规章"
    case (.regulations, .en): "Regulations"
    case (.normativeDocuments, .zh): form == .form2021 ? "行政规范性文件" : "规范性文件"
    case (.normativeDocuments, .en): "Normative documents"
    case (.licensing, .zh): "行政许可"
    case (.licensing, .en): "Administrative licensing"
    case (.otherServices, .zh): "其他对外管理服务事项"
    case (.otherServices, .en): "Other services to the public"
    case (.punishment, .zh): "行政处罚"
    case (.punishment, .en): "Administrative penalties"
    case (.coercion, .zh): "行政强制"
    case (.coercion, .en): "Administrative coercion"
    case (.fees, .zh): "行政事业性收费"
    case (.fees, .en): "Administrative charges"
    case (.procurement, .zh): "政府集中采购"
    case (.procurement, .en): "Centralised public procurement"
    }
  }

  /// The banner over the rows of an item of art. 20.
  public func clauseTitle(_ language: Language) -> String {
    switch language {
    case .zh: "第二十条第（\(clause.inChinese)）项"
    case .en: "Art. 20 item \(clause)"
    }
  }

  /// A figure's heading as the form prints it over this row.
  public func heading(of column: DisclosureColumn, in form: Form, _ language: Language) -> String {
    switch (column, language) {
    case (.made, .zh): form == .form2021 ? "本年制发件数" : "本年新制作数量"
    case (.made, .en): "Made this year"
    case (.repealed, .zh): "本年废止件数"
    case (.repealed, .en): "Repealed this year"
    case (.inForce, .zh): "现行有效件数"
    case (.inForce, .en): "In force"
    case (.newlyPublic, .zh): "本年新公开数量"
    case (.newlyPublic, .en): "Newly public this year"
    case (.publicTotal, .zh): "对外公开总数量"
    case (.publicTotal, .en): "Public in all"
    case (.decisions, .zh): form == .form2021 ? "本年处理决定数量" : "处理决定数量"
    case (.decisions, .en): "Decisions this year"
    case (.lastYear, .zh): "上一年项目数量"
    case (.lastYear, .en): "Items last year"
    case (.change, .zh): "本年增/减"
    case (.change, .en): "Change this year"
    case (.feesCollected, .zh): "本年收费金额（单位：万元）"
    case (.feesCollected, .en): "Collected this year (10,000 yuan)"
    case (.projects, .zh): "采购项目数量"
    case (.projects, .en): "Projects"
    case (.projectsCost, .zh): "采购总金额"
    case (.projectsCost, .en): "Total cost"
    }
  }

  /// What the option takes, form by form: `规章：本年制发件数,本年废止件数,现行有效件数`.
  func optionSummary(_ language: Language) -> String {
    let form: Form = columns(in: .form2021).isEmpty ? .form2019 : .form2021
    let headings = columns(in: form).map { heading(of: $0, in: form, language) }
    let only = form == .form2019 ? (language == .zh ? "（2019年格式）" : " (form 2019)") : ""
    return label(in: form, language) + only + (language == .zh ? "：" : ": ") + headings.joined(separator: ",")
  }
}

extension DisclosureColumn {
  /// What scripts call the figure.
  public var jsonKey: String { rawValue.replacing("-", with: "_") }
}

extension DisclosureItem {
  /// What scripts call the row.
  public func jsonKey(in form: Form) -> String {
    self == .fees && form == .form2021 ? DisclosureColumn.feesCollected.jsonKey : rawValue.replacing("-", with: "_")
  }
}
