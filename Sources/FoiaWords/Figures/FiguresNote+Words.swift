public import FoiaCore

extension FiguresNote {
  /// What was taken for what, as a sentence without its end.
  public var sentence: Phrase {
    switch self {
    case .heading(let lines):
      Phrase(
        zh: "前\(lines)行读作表头，各列按其中的名称对应",
        en: lines == 1
          ? "the first line is read as the heading, the columns by their names"
          : "the first \(lines) lines are read as the heading, the columns by their names")
    case .columnsInOrder:
      Phrase(
        zh: "没有列名，各行的7个数按表上的次序对应",
        en: "no heading names the columns: the seven figures of a row are taken in the order of the form")
    case .sections(let sections):
      {
        let names = sections.map { section in
          Phrase(zh: "第\(section.rawValue.inChinese)部分", en: "section \(section.rawValue)")
        }.joined(zh: "、", en: ", ")
        return Phrase(zh: "同时录入：\(names.zh)", en: "taken over as well: \(names.en)")
      }()
    case .otherSections:
      Phrase(
        zh: "只录入主动公开政府信息情况，文件中的其他表未录入",
        en: "only section two is taken over, not the other tables of the file")
    case .untyped(let items, let form):
      {
        let names = items.map { $0.label(in: form) }.joined(zh: "、", en: ", ")
        return Phrase(zh: "整行空白，未录入：\(names.zh)", en: "blank, and left untyped: \(names.en)")
      }()
    case .converted(let item, let form):
      {
        let label = item.label(in: form)
        return Phrase(zh: "“\(label.zh)”按表头的单位换算", en: "\(label.en): converted from the unit of its heading")
      }()
    case .subtotalRows(let labels):
      {
        let names = labels.joined(zh: "、", en: ", ")
        return Phrase(zh: "读作小计行，只核对不录入：\(names.zh)", en: "read as sums, compared and not taken over: \(names.en)")
      }()
    case .subtotalColumn: Phrase(zh: "有一列读作小计，只核对不录入", en: "one column is read as a sum, compared and not taken over")
    case .decimals(let count):
      Phrase(
        zh: "\(count)格写有小数点，按整数读取（如95.0读作95）",
        en: "\(counted(count, "figure")) with a point read as whole numbers (95.0 as 95)")
    case .pieces(let count):
      Phrase(
        zh: "\(count)格写有“件”字，只取其中的数（如48件读作48）",
        en: "\(counted(count, "figure")) written with 件 read as the number alone (48件 as 48)")
    case .blanks(let count, let reason):
      Phrase(
        zh: "\(count)格空白按0计，理由：\(reason)；空白的格与理由一并留存",
        en: "\(counted(count, "blank")) counted as 0, because: \(reason); the blanks are kept with the reason")
    case .subtotal(let fault): fault.sentence
    }
  }
}

extension SubtotalFault {
  /// That the sum disagrees with its parts, as a sentence without its end.
  public var sentence: Phrase {
    let column = column?.name ?? Phrase(zh: "小计", en: "subtotal")
    return Phrase(
      zh: "“\(row.zh)”的\(column.zh)为\(found)，各项之和为\(expected)",
      en: "\(row.en), \(column.en): \(found), but its parts make \(expected)")
  }
}
