internal import FoiaCore
internal import FoiaWords

/// A word, number or mark in a sentence of a report.
struct ProseToken {
  enum Meaning: Hashable {
    case word(ProseWord)
    /// A number; nil where its digits make none. `counts`: whether it counts something, by the measure behind it or by standing at
    /// the end of a clause.
    case number(Number)
    /// A year of four digits.
    case year(Int)
    /// Words that say nothing the reader knows.
    case unknown(String)
    /// A mark between clauses or sentences.
    case mark(Character)
  }

  struct Number: Hashable {
    /// The number as text, without separators: `3511`, `2200.5`; nil where it is none.
    let text: String?
    let unit: Unit
    /// Whether it is only about so many.
    let isAbout: Bool
  }

  /// What a number counts.
  enum Unit: Hashable {
    /// 件, 份, 起 and the like, or nothing at all.
    case pieces, bare
    case yuan, wanYuan
    /// A share, and anything else: days, persons, the number of a document.
    case percent, other
  }

  let meaning: Meaning
  /// Where it stands in the sentence, in characters.
  let place: Range<Int>

  var word: ProseWord? { if case .word(let word) = meaning { word } else { nil } }
  var number: Number? { if case .number(let number) = meaning { number } else { nil } }
  var row: ProseRow? { if case .word(.row(let row)) = meaning { row } else { nil } }
  var channel: ChannelGroup? { if case .word(.channel(let channel)) = meaning { channel } else { nil } }
  /// Whether it says that what follows is of those that were named: 新收申请中.
  var isOfMany: Bool { if case .unknown(let text) = meaning { ProseWords.ofMany.contains(text) } else { false } }
  /// Whether it says that something is left: 尚有2件未审结.
  var isOfRest: Bool { if case .unknown(let text) = meaning { ProseWords.stillHas.contains(text) } else { false } }
  /// Whether it says nothing of numbers.
  var isFiller: Bool { word == .filler }
  /// Whether it names all of an area, or others in it: 全县, 各部门.
  var isOfArea: Bool { if case .whole? = word { true } else { [.others, .bodiesBelow].contains(word) } }
  /// The way of a dispute, the outcome of one, and the kind of applicant that it names.
  var way: String? { if case .dispute(let way)? = word { way } else { nil } }
  var result: DisputeColumn? { if case .result(let column)? = word { column } else { nil } }
  var isResult: Bool { result != nil }
  var kind: String? { if case .kind(let code, _)? = word { code } else { nil } }
  /// Whether it has words that the reader does not know.
  var saysSomething: Bool { if case .unknown(let text) = meaning { text.contains(where: \.isLetter) } else { false } }
  var mark: Character? { if case .mark(let mark) = meaning { mark } else { nil } }
}
