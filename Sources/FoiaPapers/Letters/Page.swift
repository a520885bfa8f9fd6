internal import FoiaWords

/// One letter, ready to be laid out: plain text that takes the style of the document it is pasted into.
struct Page {
  let title: String
  /// The number of the document (文号).
  let document: String
  let addressee: String
  let paragraphs: [String]
  let agency: String
  let date: String

  /// Chinese paragraphs are indented by two characters, English ones stand apart by an empty line.
  func text(_ language: Language) -> String {
    let head = "\(title)\n\(document)\n\n"
    let foot = "\n\n\(agency)\n\(date)\n"
    switch language {
    case .zh: return head + "\(addressee)：\n" + paragraphs.map { "　　\($0)" }.joined(separator: "\n") + foot
    case .en: return head + "To \(addressee)\n\n" + paragraphs.joined(separator: "\n\n") + foot
    }
  }
}
