internal import FoiaCore
internal import FoiaText
internal import Foundation

extension IntakeForm {
  /// Takes the answers of a JSON object whose keys are the names of the flags; answers that are there already stay.
  mutating func take(json text: String, from name: String) throws {
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
      throw RecordFault.notAnObject(name)
    }
    var faults: [ReadingFault] = []
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      guard let field = Field(rawValue: key.replacing("_", with: "-")), Self.taken.contains(field),
        let texts = Self.texts(value), field == .coApplicant || texts.count <= 1
      else {
        let known = Self.taken.map { ($0.rawValue, $0.rawValue) }
        faults.append(.unknown(.field, key, near: Nearness.near(key, among: known)))
        continue
      }
      if field == .coApplicant {
        if coApplicants.isEmpty { coApplicants = texts }
      } else {
        answers[field] = answers[field] ?? texts.first
      }
    }
    if !faults.isEmpty { throw ReadingFaults(all: faults) }
  }

  /// The text or texts of a JSON value; none for null; nil for what cannot be an answer.
  private static func texts(_ value: Any) -> [String]? {
    switch value {
    case let text as String: [text]
    case let texts as [String]: texts
    case let number as Int: [String(number)]
    case is NSNull: []
    default: nil
    }
  }

  private static let taken: [Field] = [
    .number, .received, .arrived, .channel, .applicant, .kind, .subject, .details, .form, .delivery, .coApplicant,
    .identity, .phone, .email, .address, .agent, .unit, .officer, .note,
  ]
}
