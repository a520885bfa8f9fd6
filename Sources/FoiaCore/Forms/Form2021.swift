extension Form {
  /// The form from report year 2021 on (国办公开办函〔2021〕30号), verbatim: 25 rows, those of 2019 except for （六）其他处理, which
  /// has three rows.
  public static let form2021 = Form(
    edition: "2021",
    notice: Notice(
      number: "国办公开办函〔2021〕30号",
      title: "国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知"),
    firstYear: 2021,
    labels: form2019.labels, groups: form2019.groups.dropLast() + [otherHandling],
    disclosure: disclosureOf2021)

  private static let otherHandling = OutcomeGroup(
    6, "other", zh: "（六）其他处理", en: "(6) Otherwise handled",
    [
      .init(
        .otherNoClarification, zh: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        en: "3(6)1 Not clarified in time, no longer processed"),
      .init(
        .otherUnpaidFee, zh: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
        en: "3(6)2 Fee not paid in time, no longer processed"),
      .init(.other, zh: "3.其他", en: "3(6)3 Other"),
    ])

  private static let disclosureOf2021: [DisclosureRow] = {
    let documents: [DisclosureRow.Column] = [
      .init(.made, zh: "本年制发件数", en: "Made this year"),
      .init(.repealed, zh: "本年废止件数", en: "Repealed this year"),
      .init(.inForce, zh: "现行有效件数", en: "In force"),
    ]
    let decisions: [DisclosureRow.Column] = [.init(.decisions, zh: "本年处理决定数量", en: "Decisions this year")]
    return [
      DisclosureRow(.regulations, clause: 1, zh: "规章", en: "Regulations", documents),
      DisclosureRow(.normativeDocuments, clause: 1, zh: "行政规范性文件", en: "Normative documents", documents),
      DisclosureRow(.licensing, clause: 5, zh: "行政许可", en: "Administrative licensing", decisions),
      DisclosureRow(.punishment, clause: 6, zh: "行政处罚", en: "Administrative penalties", decisions),
      DisclosureRow(.coercion, clause: 6, zh: "行政强制", en: "Administrative coercion", decisions),
      DisclosureRow(
        .fees, clause: 8, zh: "行政事业性收费", en: "Administrative charges",
        [.init(.feesCollected, zh: "本年收费金额（单位：万元）", en: "Collected this year (10,000 yuan)")]),
    ]
  }()
}
