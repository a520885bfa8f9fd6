import FoiaCore
import Testing

@Suite("The limit of a field")
struct FieldLimitTests {
  @Test("is that of a name, of a subject, of a description, and 2,000 characters for all else")
  func limits() {
    for field in Field.allCases {
      switch field {
      case .applicant, .coApplicant, .agent, .officer, .approvedBy, .signer, .thirdParty, .by:
        #expect(field.limit == .characters(200) && field.isLimitedAsName, "\(field)")
      case .subject, .matter: #expect(field.limit == .characters(10_000) && !field.isLimitedAsName, "\(field)")
      case .details: #expect(field.limit == .bytes(1_048_576) && !field.isLimitedAsName)
      default: #expect(field.limit == .characters(2_000) && !field.isLimitedAsName, "\(field)")
      }
    }
  }

  @Test("counts characters as a person does, or bytes")
  func counting() {
    let family = "👨‍👩‍👧"
    #expect(FieldLimit.characters(3).excess(of: "征地批") == nil)
    #expect(FieldLimit.characters(3).excess(of: "征地批复") == 4)
    #expect(FieldLimit.characters(1).excess(of: family) == nil)
    #expect(FieldLimit.bytes(9).excess(of: "征地批") == nil)
    #expect(FieldLimit.bytes(8).excess(of: "征地批") == 9)
  }
}
