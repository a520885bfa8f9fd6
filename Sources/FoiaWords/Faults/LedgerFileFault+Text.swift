public import FoiaCore

extension LedgerFileFault {
  /// Why the file cannot be read or imported, and the way out.
  public var text: FaultText {
    let saving = Phrase(zh: "请另存为 .xlsx 后再导入", en: "save it as .xlsx and import that")
    switch self {
    case .notASheet: return FaultText(zh: "不是电子表格，也不是文本", en: "neither a spreadsheet nor a text", wayOut: saving)
    case .encrypted:
      return FaultText(
        zh: "文件有密码", en: "the file has a password",
        wayOut: Phrase(zh: "请去掉密码，另存为 .xlsx 后再导入", en: "take the password off, save it as .xlsx and import that"))
    case .olderThanExcel97: return FaultText(zh: "是 Excel 97 以前的格式", en: "a format before Excel 97", wayOut: saving)
    case .binaryWorkbook: return FaultText(zh: "是二进制工作簿（.xlsb）", en: "a binary workbook (.xlsb)", wayOut: saving)
    case .webPage: return FaultText(zh: "是网页，不是电子表格", en: "a web page, no spreadsheet", wayOut: saving)
    case .notASpreadsheet: return FaultText(zh: "不是电子表格", en: "not a spreadsheet", wayOut: saving)
    case .documentType:
      return FaultText(zh: "文件中有文档类型声明，不予读取", en: "it declares a document type, which is not read", wayOut: saving)
    case .damaged(let part):
      let name = part.excerpt
      return FaultText(
        zh: part.isEmpty ? "文件已损坏" : "文件已损坏（\(name)）",
        en: part.isEmpty ? "the file is damaged" : "the file is damaged (\(name))",
        wayOut: Phrase(zh: "请用原程序打开并另存后再导入", en: "open it with its own program, save it and import that"))
    case .tooLarge(let limit):
      return FaultText(
        zh: "超过限度：\(limit.name.zh)", en: "beyond the limit of \(limit.name.en)",
        wayOut: Phrase(
          zh: "请删去图片和无关的工作表，或分年另存后再导入", en: "take out pictures and other sheets, or save each year as a file of its own"
        ))
    case .undecodable(let encoding, let line):
      let option = ImportSyntax.encoding.flag
      return FaultText(
        zh: "第\(line)行不是 \(encoding) 编码", en: "line \(line) is not in \(encoding)",
        wayOut: Phrase(zh: "可用 \(option) 指定编码", en: "name the encoding with \(option)"))
    case .unknownEncoding(let name, let known):
      let list = Self.list(known)
      return FaultText(
        zh: "没有名为“\(name.excerpt)”的编码。可用的有 \(list.zh)",
        en: "no encoding is called '\(name.excerpt)'; there are \(list.en)")
    case .noLedger(let sheets):
      let hint = ImportSyntax.sheet.flag
      return FaultText(
        zh: "没有找到申请台账的表头（申请人、收到日期、申请内容、答复日期等）",
        en: "no headings of a ledger were found (applicant, received, subject, answered …)",
        wayOut: sheets.count > 1
          ? Phrase(
            zh: "可用 \(hint) 指定工作表：\(Self.list(sheets).zh)", en: "choose a sheet with \(hint): \(Self.list(sheets).en)")
          : nil)
    case .noSuchSheet(let name, let sheets):
      return FaultText(
        zh: "没有工作表“\(name.excerpt)”。现有：\(Self.list(sheets).zh)",
        en: "there is no sheet '\(name.excerpt)', but \(Self.list(sheets).en)")
    case .profileNotTrusted(let path, let owner):
      let mapping = ImportSyntax.mapping.flag
      return FaultText(
        zh: "\(path.shownPath) 可能不是本人放置的（所有者 \(owner)，或者文件夹任何人可写），不予使用",
        en:
          "somebody else could have put \(path.shownPath) there (its owner is \(owner), or everybody may write in the folder), so it is not used",
        wayOut: Phrase(
          zh: "请核对后存为自己的文件；导入时也可以用 \(mapping) 写明", en: "look at it and save it as your own, or import with \(mapping)"))
    case .noSuchProfile(let name, let known):
      return FaultText(
        zh: "没有名为“\(name.excerpt)”的平台对照", en: "no profile is called '\(name.excerpt)'",
        wayOut: Phrase(
          zh: "自带的有 \(Self.list(known).zh)；自己的写成台账旁 profiles 文件夹里的 名称.txt",
          en:
            "the program has \(Self.list(known).en); one of your own is NAME.txt in the folder 'profiles' beside the ledger"
        ))
    case .badMapping(let line, let why):
      let place = Phrase(zh: "对照表第\(line)行", en: "line \(line) of the mapping")
      if let why { return why.text.after(place + Phrase(zh: "：", en: ": ")) }
      return FaultText(
        place + Phrase(zh: "看不懂", en: " cannot be read"),
        wayOut: Phrase(zh: "一行写一条，如 channel 来信 = letter", en: "one decision a line, such as: channel post = letter"))
    case .sourceItself(let path):
      let option = ImportSyntax.skipBad.flag
      return FaultText(
        zh: "\(path.excerpt) 就是要导入的文件，\(option) 会把它覆盖",
        en: "\(path.excerpt) is the file that is imported, which \(option) would overwrite",
        wayOut: Phrase(zh: "换一个文件名", en: "name another file"))
    case .ownForm(let option):
      return FaultText(
        zh: "这是本程序自己格式的 CSV，列名、取值都已确定，\(option) 不起作用",
        en:
          "this is a CSV of the program's own form, whose columns and values are settled, so that \(option) does nothing",
        wayOut: Phrase(zh: "去掉该选项再导入", en: "import it without the option"))
    case .question(let field, let value, let doubt, let candidates, let places):
      return question(field, value, doubt, candidates, places)
    case .guess(let field, let value, let taken, let count):
      let option = ImportSyntax.acceptGuesses.flag
      let (name, answer) = (LedgerAnswer.field(field), LedgerAnswer.value(taken, of: field))
      let cell = LedgerAnswer.cell(LedgerAnswer.masked(value, of: field))
      return FaultText(
        zh: "\(name.zh)\(cell.zh)推定为\(answer.zh)，共\(count)行",
        en: "\(name.en): \(cell.en) was taken for \(answer.en) in \(counted(count, "row"))",
        wayOut: Phrase(zh: "确认用 \(option)", en: "confirm it with \(option)"))
    case .masked(let row):
      let place = LedgerPlace.name(row)
      return FaultText(
        zh: "\(place.zh)：姓名或证件号码已遮盖，是遮盖后导出的文件", en: "\(place.en): the name or number is masked, as in a masked export",
        wayOut: Phrase(zh: "请导入未遮盖的原台账", en: "import the ledger it was made from"))
    case .unreadable(let row):
      let place = LedgerPlace.name(row)
      return FaultText(zh: "\(place.zh)：引号不对，读不出", en: "\(place.en): cannot be read, a quote is wrong")
    case .numberTaken(let number, let row):
      let place = LedgerPlace.name(row)
      let taken = LedgerTelling.numberTaken(number)
      let (show, close) = (CommandHint(.show, .number(number)), CommandHint(.close, .number(number)))
      let option = ImportSyntax.skipBad.flag
      return FaultText(
        zh: "\(place.zh)：\(taken.zh)", en: "\(place.en): \(taken.en)",
        wayOut: Phrase(
          zh: "同一件的（\(show.zh)）不导入这一行，新情况用 \(close.zh) 等补记；其余的行用 \(option) 导入",
          en:
            "if it is the same (\(show.en)), leave the row out and record what is new with \(close.en) and the like; \(option) imports the others"
        ))
    }
  }

  /// How many rows are named where there may be many.
  private static let mostPlaces = 5

  private func question(
    _ field: String, _ value: String, _ doubt: LedgerDoubt, _ candidates: [String], _ places: [String]
  ) -> FaultText {
    let named = LedgerPlace.list(Array(places.prefix(Self.mostPlaces)))
    let more =
      places.count > Self.mostPlaces
      ? Phrase(zh: "等\(places.count)行", en: " and \(places.count - Self.mostPlaces) more") : .empty
    let reason = doubt.sentence
    // The row is named; who applied is nothing for an error to tell.
    let value = (doubt == .columnsDiffer ? value : LedgerAnswer.masked(value, of: field)).excerpt
    let quoted = value.isEmpty ? Phrase.empty : Phrase(zh: "“\(value)”", en: " '\(value)'")
    let option = ImportSyntax.mapping.flag
    let name = LedgerAnswer.field(field)
    let choices = Self.choices(candidates, of: field)
    return FaultText(
      zh: "\(named.zh)\(more.zh)：\(name.zh)\(quoted.zh)：\(reason.zh)\(choices.zh)",
      en: "\(named.en)\(more.en): \(name.en)\(quoted.en): \(reason.en)\(choices.en)",
      wayOut: Phrase(zh: "决定写入 \(option)", en: "decide with \(option)"))
  }

  /// What it may be; all outcomes at once are no choice, and stand in a list of their own.
  private static func choices(_ candidates: [String], of field: String) -> Phrase {
    if candidates.isEmpty { return .empty }
    if field == LedgerColumn.outcome.rawValue, candidates.count == Outcome.allCases.count {
      let all = CommandHint(.outcomes)
      return Phrase(zh: "。可选的见 \(all.zh)", en: "; they are listed by \(all.en)")
    }
    // Names have commas of their own.
    let isOfNames = field == LedgerColumn.applicant.rawValue
    let answers = candidates.map { LedgerAnswer.value(LedgerAnswer.masked($0, of: field), of: field) }
      .joined(zh: isOfNames ? "；" : "、", en: isOfNames ? "; " : ", ")
    return Phrase(zh: "。可选：\(answers.zh)", en: "; it may be \(answers.en)")
  }

  private static func list(_ names: [String]) -> Phrase {
    names.map { Phrase(both: $0.excerpt) }.joined(zh: "、", en: ", ")
  }
}

extension LedgerFileFault.Limit {
  var name: Phrase {
    switch self {
    case .file: Phrase(zh: "文件大小", en: "its size")
    case .cells: Phrase(zh: "单元格数", en: "cells")
    case .rows: Phrase(zh: "行数", en: "rows")
    case .columns: Phrase(zh: "列数", en: "columns")
    case .sheets: Phrase(zh: "工作表数", en: "sheets")
    case .text: Phrase(zh: "一格的长度", en: "the text of a cell")
    case .depth: Phrase(zh: "结构层数", en: "nesting")
    }
  }
}
