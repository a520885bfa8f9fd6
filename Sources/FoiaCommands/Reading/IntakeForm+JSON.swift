internal import FoiaCore
internal import FoiaWords
internal import Foundation

extension IntakeForm {
  /// Takes the answers of a JSON object whose keys are the names of the flags; answers that are there already stay.
  mutating func take(json text: String, from name: String) throws {
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
      throw RecordFault.notAnObject(name)
    }
    var faults: [ReadingFault] = []
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      guard let field = Self.field(key) else {
        let known = Self.taken.map { ($0.rawValue, $0.rawValue) }
        faults.append(.unknown(.field, key, near: Nearness.near(key, among: known)))
        continue
      }
      guard let texts = Self.texts(value), field == .coApplicant || texts.count <= 1 else {
        faults.append(.notOneText(field))
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

  /// The field of a key, spelled as its flag or as `show --json` spells it.
  private static func field(_ key: String) -> Field? {
    let flag = key.replacing("_", with: "-")
    let field = flag == "co-applicants" ? Field.coApplicant : Field(rawValue: flag)
    return field.flatMap { taken.contains($0) ? $0 : nil }
  }

  /// The text or texts of a JSON value; none for null; nil for what cannot be an answer.
  private static func texts(_ value: Any) -> [String]? {
    switch value {
    case let text as String: [text]
    case let texts as [String]: texts
    case let number as NSNumber where String(cString: number.objCType) != "c":
      number.stringValue.contains(where: { !$0.isNumber }) ? nil : [number.stringValue]
    case is NSNull: []
    default: nil
    }
  }

  private static let taken: [Field] = [
    .number, .received, .arrived, .channel, .applicant, .kind, .subject, .details, .form, .delivery, .coApplicant,
    .identity, .phone, .email, .address, .agent, .unit, .officer, .note,
  ]
}
