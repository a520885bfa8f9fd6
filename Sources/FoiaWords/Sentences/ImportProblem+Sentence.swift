internal import FoiaCalendar
public import FoiaCore

extension ImportProblem {
  /// `第3行：…` · `line 3: …`
  public func sentence(_ language: Language) -> String {
    switch language {
    case .zh: "第\(line)行：\(reason.sentence(.zh))"
    case .en: "line \(line): \(reason.sentence(.en))"
    }
  }
}

extension ImportProblem.Reason {
  func sentence(_ language: Language) -> String {
    switch (self, language) {
    case (.reading(_, .empty(let field)), .zh), (.reading(_, .missing(let field)), .zh):
      "\(field.rawValue)（\(field.name(.zh))）不能为空"
    case (.reading(_, .empty(let field)), .en), (.reading(_, .missing(let field)), .en):
      "\(field.rawValue) must not be empty"
    case (.reading(let field?, let fault), .zh): "\(field.rawValue)：\(fault.sentence(.zh))"
    case (.reading(let field?, let fault), .en): "\(field.rawValue): \(fault.sentence(.en))"
    case (.reading(nil, let fault), _): fault.sentence(language)
    case (.rule(.numberTaken(let number)), .zh): "编号 \(number) 台账中已有"
    case (.rule(.numberTaken(let number)), .en): "the number \(number) is in the ledger already"
    case (.rule(let violation), _): violation.sentence(language)
    case (.missingColumns(let fields, let header), .zh):
      "缺少列：\(fields.map(\.rawValue).joined(separator: "、"))。表头应为 \(header)"
    case (.missingColumns(let fields, let header), .en):
      "missing columns: \(fields.map(\.rawValue).joined(separator: ", ")). The header is \(header)"
    case (.unknownColumns(let names), .zh): "无法识别的列：\(names.joined(separator: "、"))"
    case (.unknownColumns(let names), .en): "unknown columns: \(names.joined(separator: ", "))"
    case (.doubleColumn(let field), .zh): "列 \(field.rawValue) 重复"
    case (.doubleColumn(let field), .en): "the column \(field.rawValue) stands there twice"
    case (.fieldCount(let found, let expected), .zh): "有\(found)个字段，应为\(expected)个：请检查逗号和引号"
    case (.fieldCount(let found, let expected), .en): "\(found) fields instead of \(expected): check commas and quotes"
    case (.unclosedQuote, .zh): "引号未闭合"
    case (.unclosedQuote, .en): "a quote is opened and never closed"
    case (.strayQuote, .zh): "引号位置不对：含引号的字段须整体加引号，其中的引号写两次"
    case (.strayQuote, .en): "a quote in the wrong place: quote the whole field and double the quotes within"
    case (.notUTF8, .zh): "不是 UTF-8 编码：请另存为 CSV UTF-8 后再导入"
    case (.notUTF8, .en): "not UTF-8: save the file as CSV UTF-8 and import it again"
    case (.rowTooLong(let limit), .zh): "一行超过\(limit)字节：请检查引号"
    case (.rowTooLong(let limit), .en): "a row of more than \(limit) bytes: check the quotes"
    case (.numberTwice(let number, let first), .zh): "编号 \(number) 与第\(first)行重复"
    case (.numberTwice(let number, let first), .en): "the number \(number) stands in line \(first) already"
    case (.emptyFile(let header), .zh): "文件是空的：第一行应为表头 \(header)"
    case (.emptyFile(let header), .en): "the file is empty: its first line is the header \(header)"
    case (.noRows, .zh): "表头之下没有日期：每行写一天"
    case (.noRows, .en): "there are no days below the header: write one a line"
    case (.dayTwice(let day, let first), .zh): "日期 \(day.iso) 与第\(first)行重复"
    case (.dayTwice(let day, let first), .en): "the day \(day.iso) stands in line \(first) already"
    case (.dayOutsideYear(let day, let year), .zh): "\(day.iso) 不属于\(year)年放假安排：应在\(year - 1)年12月至\(year + 1)年1月之间"
    case (.dayOutsideYear(let day, let year), .en):
      "\(day.iso) is no day that the notice for \(year) arranges: from December \(year - 1) to January \(year + 1)"
    case (.noDayInYear(let year), .zh): "没有\(year)年的日期：请核对 --year"
    case (.noDayInYear(let year), .en): "no day lies in \(year): check --year"
    case (.noNotice, .zh): "没有通知文号：请在 notice 列写明，或加 --notice 文号"
    case (.noNotice, .en): "the notice is not named: write it in the column notice, or add --notice NUMBER"
    }
  }
}
