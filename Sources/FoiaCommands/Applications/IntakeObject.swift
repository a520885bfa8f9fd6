package import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaWords

/// The form of an application as a JSON object whose keys are the names of the options.
package enum IntakeObject {
  /// The texts of the fields that the object has.
  ///
  /// - Throws: a `Fault` with the place in the file and the names of its fields, but none of its values.
  package static func texts(in text: String, named name: String) throws(Fault) -> [Field: [String]] {
    guard case .object(let members) = try Self.value(of: text, from: name) else {
      throw Fault.record(.notAnObject(name))
    }
    var faults: [ReadingFault] = []
    var found: [Field: [String]] = [:]
    for member in members {
      guard let field = Self.field(member.key) else {
        let known = Self.taken.map { ($0.rawValue, $0.rawValue) }
        faults.append(.unknown(.field, member.key, near: Nearness.near(member.key, among: known)))
        continue
      }
      guard found[field] == nil else {
        faults.append(.repeatedInJSON(field))
        continue
      }
      guard let texts = Self.texts(member.value), field == .coApplicant || texts.count <= 1 else {
        faults.append(.notOneText(field))
        continue
      }
      found[field] = texts
    }
    if !faults.isEmpty { throw Fault(faults.map { .reading($0) }) }
    return found
  }

  private static func value(of text: String, from name: String) throws(Fault) -> JSON {
    // For an empty file a line and column would not help.
    if text.allSatisfy(\.isWhitespace) { throw .record(.notAnObject(name)) }
    do { return try StructureFault.json(text) } catch { throw .record(.badStructure(name, error)) }
  }

  /// The field of a key, which is spelled like its option or as in `show --json`; nil if there is none.
  private static func field(_ key: String) -> Field? {
    let flag = key.replacing("_", with: "-")
    let field = flag == "co-applicants" ? Field.coApplicant : Field(rawValue: flag)
    return field.flatMap { taken.contains($0) ? $0 : nil }
  }

  /// The texts of a JSON value: of a text, of a list of texts, or the digits of a number; empty for null, nil for
  /// anything that cannot be an answer.
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
