internal import FoiaDocument
internal import FoiaWords

// The only place where something other than words depends on the language.
extension Language {
  /// The language as documents name it.
  var ofDocument: Document.Language {
    switch self {
    case .zh: .zh
    case .en: .en
    }
  }

  /// How the applications table stands on its page: in Chinese as on the official form; in English, whose words are
  /// longer, across the page and with more room over the figures.
  var tableLayout: TableLayout {
    switch self {
    case .zh: TableLayout(isLandscape: false, headWidths: [754, 921, 3271], figuresWidth: 4795)
    case .en: TableLayout(isLandscape: true, headWidths: [900, 1000, 2500], figuresWidth: 5600)
    }
  }
}

/// How the applications table stands on its page.
struct TableLayout {
  /// Whether the page is turned so that its long side is at the top.
  let isLandscape: Bool
  /// The relative widths of the three columns with the names of the rows.
  let headWidths: [Int]
  /// The relative width of all columns of figures together.
  let figuresWidth: Int
}
