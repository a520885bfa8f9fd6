public import FoiaCore

extension OutcomeCode {
  /// An outcome that no form has a row for yet.
  public static let denyArchived = OutcomeCode(rawValue: "deny-archived")
}

extension Form {
  /// A form as one may come: that of 2021 with a ninth reason not to disclose, and one more row in section two.
  public static let form2027 = Form(
    edition: "2027", notice: Notice(number: "国办公开办函〔2027〕1号", title: "某通知"), firstYear: 2027,
    labels: form2021.labels,
    groups: form2021.groups.map { group in
      guard group.code == "deny" else { return group }
      let archived = OutcomeGroup.Leaf(.denyArchived, zh: "9.已移交国家档案馆", en: "3(3)9 Handed over to an archive")
      return OutcomeGroup(
        group.number, group.code, zh: group.label.zh, en: group.label.en, group.leaves + [archived])
    },
    disclosure: form2021.disclosure + [
      DisclosureRow(
        .procurement, clause: 9, zh: "政府集中采购", en: "Centralised public procurement",
        [.init(.projects, zh: "采购项目数量", en: "Projects")])
    ])

  /// Today's forms with that of 2027 beside them.
  public static let withForm2027 = Form.allCases + [form2027]
}
