internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaWords

extension IntakeForm {
  /// Takes the answers of a JSON object whose keys are the names of the flags; answers that are there already stay.
  ///
  /// - Throws: what is wrong with the file, with its place and the names of its fields but none of its values.
  mutating func take(json text: String, from name: String) throws {
    guard case .object(let members) = try Self.value(of: text, from: name) else { throw RecordFault.notAnObject(name) }
    var faults: [ReadingFault] = []
    var met: Set<Field> = []
    for member in members {
      guard let field = Self.field(member.key) else {
        let known = Self.taken.map { ($0.rawValue, $0.rawValue) }
        faults.append(.unknown(.field, member.key, near: Nearness.near(member.key, among: known)))
        continue
      }
      guard met.insert(field).inserted else {
        faults.append(.repeatedInJSON(field))
        continue
      }
      guard let texts = Self.texts(member.value), field == .coApplicant || texts.count <= 1 else {
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

  private static func value(of text: String, from name: String) throws(RecordFault) -> JSON {
    // Where there is nothing, no place in it helps.
    if text.allSatisfy(\.isWhitespace) { throw .notAnObject(name) }
    do { return try StructureFault.json(text) } catch { throw .badStructure(name, error) }
  }

  /// The field of a key, spelled as its flag or as `show --json` spells it.
  private static func field(_ key: String) -> Field? {
    let flag = key.replacing("_", with: "-")
    let field = flag == "co-applicants" ? Field.coApplicant : Field(rawValue: flag)
    return field.flatMap { taken.contains($0) ? $0 : nil }
  }

  /// The text or texts of a JSON value, of a number its digits; none for null; nil for what cannot be an answer.
  private static func texts(_ value: JSON) -> [String]? {
    switch value {
    case .text(let text): return [text]
    case .array(let values):
      let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
      return texts.count == values.count ? texts : nil
    case .integer, .number: return value.decimal.flatMap { $0.allSatisfy(\.isNumber) ? [$0] : nil }
    case .null: return []
    case .bool, .object: return nil
    }
  }

  private static let taken: [Field] = [
    .number, .received, .arrived, .channel, .applicant, .kind, .subject, .details, .form, .delivery, .coApplicant,
    .identity, .phone, .email, .address, .agent, .unit, .officer, .note,
  ]
}
