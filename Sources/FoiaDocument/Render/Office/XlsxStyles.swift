/// How the cells of a sheet look; decimals have one format for each number of digits after the point.
struct XlsxStyles {
  enum Style: Int, CaseIterable {
    case plain, title, section, remark, banner, note, columnHead, rowHead, stackedHead, text, integer, date
  }

  /// The numbers of digits after the point that occur, smallest first.
  private let decimals: [Int]

  init(_ document: Document) {
    self.init(
      decimals: document.printedTables.flatMap(\.tables).reduce(into: []) { $0.formUnion(Self.decimals(in: $1)) })
  }

  /// - Parameter decimals: the numbers of digits after the point that occur.
  init(decimals: Set<Int>) { self.decimals = decimals.sorted() }

  /// The numbers of digits after the point that occur in a table.
  static func decimals(in table: Table) -> Set<Int> {
    Set(table.rows.lazy.flatMap(\.values).compactMap(\.decimals))
  }

  /// The number of the format of dates; those of decimals follow it.
  private static let dateFormat = 164

  func number(of style: Style) -> Int { style.rawValue }

  /// The style of a cell, and its number if it holds one that a sheet can store exactly. The heads of tables placed
  /// below each other are centred.
  func look(of role: Grid.Role, isStacked: Bool) -> (style: Int, number: String?) {
    switch role {
    case .banner: (Style.banner.rawValue, nil)
    case .note: (Style.note.rawValue, nil)
    case .columnHead: (Style.columnHead.rawValue, nil)
    case .rowHead: ((isStacked ? Style.stackedHead : .rowHead).rawValue, nil)
    case .value(let value):
      switch value {
      case .text, .words: (Style.text.rawValue, nil)
      case .date(_, let serial): (Style.date.rawValue, String(serial))
      case .integer(let integer), .sum(let integer, _):
        integer.magnitude <= 999_999_999_999_999
          ? (Style.integer.rawValue, String(integer)) : (Style.text.rawValue, nil)
      case .decimal(let digits):
        value.decimals.flatMap { decimals.firstIndex(of: $0) }.map { (Style.allCases.count + $0, digits) }
          ?? (Style.text.rawValue, nil)
      }
    }
  }

  var sheet: String {
    let formats =
      ["<numFmt numFmtId=\"\(Self.dateFormat)\" formatCode=\"yyyy\\-mm\\-dd\"/>"]
      + decimals.map { count in
        "<numFmt numFmtId=\"\(Self.dateFormat + 1 + count)\" formatCode=\"0\(count > 0 ? "." : "")\(String(repeating: "0", count: count))\"/>"
      }
    let centred = "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"
    let left = "<alignment vertical=\"center\" wrapText=\"1\"/>"
    /// One style: font, fill and border by their numbers below, the number format, and the alignment of text.
    func look(font: Int = 0, fill: Int = 0, border: Int = 1, format: Int = 0, _ alignment: String) -> String {
      "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\" applyNumberFormat=\"1\""
        + " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">\(alignment)</xf>"
    }
    let looks =
      Style.allCases.map { style in
        switch style {
        case .plain: look(border: 0, left)
        case .title: look(font: 1, border: 0, centred)
        case .section: look(font: 2, border: 0, left)
        case .remark: look(font: 3, border: 0, left)
        case .banner: look(fill: 3, left)
        case .note: look(fill: 2, left)
        case .columnHead: look(fill: 2, centred)
        case .rowHead: look(left)
        case .stackedHead: look(centred)
        case .text: look(format: 49, left)
        case .integer: look(format: 1, centred)
        case .date: look(format: Self.dateFormat, centred)
        }
      } + decimals.map { look(format: Self.dateFormat + 1 + $0, centred) }
    func font(_ size: Int, bold: Bool = false) -> String {
      "<font>\(bold ? "<b/>" : "")<sz val=\"\(size)\"/><name val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/></font>"
    }
    func ground(_ colour: String) -> String {
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\(colour)\"/><bgColor indexed=\"64\"/></patternFill></fill>"
    }
    let border = ["left", "right", "top", "bottom"].map { "<\($0) style=\"thin\"><color auto=\"1\"/></\($0)>" }.joined()
    return "<styleSheet \(XlsxRenderer.names)>"
      + "<numFmts count=\"\(formats.count)\">\(formats.joined())</numFmts>"
      + "<fonts count=\"4\">\(font(10))\(font(16, bold: true))\(font(12, bold: true))\(font(9))</fonts>"
      + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
      + "\(ground("EDEFF2"))\(ground("C6D9F1"))</fills>"
      + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
      + "<border>\(border)<diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"\(looks.count)\">\(looks.joined())</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
  }
}

extension Table.Value {
  /// How many digits a decimal has after its point; nil if the text is not a decimal or has more than the 15 digits
  /// that a sheet stores.
  fileprivate var decimals: Int? {
    guard case .decimal(let digits) = self, digits.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil,
      digits.count(where: \.isNumber) <= 15
    else { return nil }
    return digits.split(separator: ".").dropFirst().first?.count ?? 0
  }
}
