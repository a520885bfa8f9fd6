internal import FoiaCore

/// Texts for fields as they were typed. There are few, so they are kept in a list and searched one by one.
struct FieldTexts {
  private var pairs: [(field: Field, text: String)] = []

  subscript(field: Field) -> String? {
    get { pairs.first { $0.field == field }?.text }
    set {
      let index = pairs.firstIndex { $0.field == field }
      switch (index, newValue) {
      case (let index?, let text?): pairs[index].text = text
      case (let index?, nil): pairs.remove(at: index)
      case (nil, let text?): pairs.append((field, text))
      case (nil, nil): break
      }
    }
  }

  /// The fields that have a text, in the order in which they first got one.
  var fields: [Field] { pairs.map(\.field) }
}
