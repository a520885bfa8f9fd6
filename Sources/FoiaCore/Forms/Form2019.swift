extension Form {
  /// The form of report years 2019 and 2020 (国办公开办函〔2019〕60号), verbatim: 23 rows, with a single one for （六）其他处理.
  public static let form2019 = Form(
    edition: "2019",
    notice: Notice(
      number: "国办公开办函〔2019〕60号",
      title: "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知"),
    firstYear: 2019,
    labels: Labels(
      new: Phrase(zh: "一、本年新收政府信息公开申请数量", en: "1. Applications received this year"),
      carriedIn: Phrase(zh: "二、上年结转政府信息公开申请数量", en: "2. Applications carried in from last year"),
      results: Phrase(zh: "三、本年度办理结果", en: "3. Outcomes this year"),
      total: Phrase(zh: "（七）总计", en: "3(7) Total"),
      carriedOut: Phrase(zh: "四、结转下年度继续办理", en: "4. Carried over to next year")),
    groups: groupsOf2019,
    disclosure: disclosureOf2019, namesDisclosureFigures: true)

  private static let groupsOf2019: [OutcomeGroup] = [
    OutcomeGroup(
      1, "granted", zh: "（一）予以公开", en: "(1) Disclosed",
      [.init(.granted, zh: "（一）予以公开", en: "3(1) Disclosed")]),
    OutcomeGroup(
      2, "partial", zh: "（二）部分公开", en: "(2) Partly disclosed",
      [
        .init(
          .partial, zh: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
          en: "3(2) Partly disclosed (severed: counted here only)")
      ]),
    OutcomeGroup(
      3, "deny", zh: "（三）不予公开", en: "(3) Not disclosed",
      [
        .init(.denySecret, zh: "1.属于国家秘密", en: "3(3)1 State secret"),
        .init(
          .denyLaw, zh: "2.其他法律行政法规禁止公开",
          en: "3(3)2 Prohibited by another law or administrative regulation"),
        .init(
          .denySafety, zh: "3.危及“三安全一稳定”",
          en: "3(3)3 Would endanger national, public or economic security or social stability"),
        .init(.denyThirdParty, zh: "4.保护第三方合法权益", en: "3(3)4 Third party's lawful rights"),
        .init(.denyInternal, zh: "5.属于三类内部事务信息", en: "3(3)5 Internal affairs (three kinds)"),
        .init(.denyProcess, zh: "6.属于四类过程性信息", en: "3(3)6 Deliberative process (four kinds)"),
        .init(.denyEnforcement, zh: "7.属于行政执法案卷", en: "3(3)7 Enforcement case file"),
        .init(.denyQuery, zh: "8.属于行政查询事项", en: "3(3)8 Special query regime (registers)"),
      ]),
    OutcomeGroup(
      4, "unable", zh: "（四）无法提供", en: "(4) Cannot be provided",
      [
        .init(.unableNotHeld, zh: "1.本机关不掌握相关政府信息", en: "3(4)1 Not held by this agency"),
        .init(.unableCreation, zh: "2.没有现成信息需要另行制作", en: "3(4)2 Would have to be created"),
        .init(.unableUnclear, zh: "3.补正后申请内容仍不明确", en: "3(4)3 Still unclear after clarification"),
      ]),
    OutcomeGroup(
      5, "reject", zh: "（五）不予处理", en: "(5) Not processed",
      [
        .init(.rejectPetition, zh: "1.信访举报投诉类申请", en: "3(5)1 Petition, report or complaint"),
        .init(.rejectRepeat, zh: "2.重复申请", en: "3(5)2 Repeated application"),
        .init(.rejectPublication, zh: "3.要求提供公开出版物", en: "3(5)3 Published material"),
        .init(.rejectExcessive, zh: "4.无正当理由大量反复申请", en: "3(5)4 Excessive without good reason"),
        .init(
          .rejectReissue, zh: "5.要求行政机关确认或重新出具已获取信息",
          en: "3(5)5 Confirm or reissue information already obtained"),
      ]),
    OutcomeGroup(
      6, "other", zh: "（六）其他处理", en: "(6) Otherwise handled",
      sumOf: [.otherNoClarification, .otherUnpaidFee, .other]),
  ]

  private static let disclosureOf2019: [DisclosureRow] = {
    let documents: [DisclosureRow.Column] = [
      .init(.made, zh: "本年新制作数量", en: "Made this year"),
      .init(.newlyPublic, zh: "本年新公开数量", en: "Newly public this year"),
      .init(.publicTotal, zh: "对外公开总数量", en: "Public in all"),
    ]
    let items: [DisclosureRow.Column] = [
      .init(.lastYear, zh: "上一年项目数量", en: "Items last year"),
      .init(.change, zh: "本年增/减", en: "Change this year"),
    ]
    let decisions = items + [.init(.decisions, zh: "处理决定数量", en: "Decisions this year")]
    return [
      DisclosureRow(.regulations, clause: 1, zh: "规章", en: "Regulations", documents),
      DisclosureRow(.normativeDocuments, clause: 1, zh: "规范性文件", en: "Normative documents", documents),
      DisclosureRow(.licensing, clause: 5, zh: "行政许可", en: "Administrative licensing", decisions),
      DisclosureRow(.otherServices, clause: 5, zh: "其他对外管理服务事项", en: "Other services to the public", decisions),
      DisclosureRow(.punishment, clause: 6, zh: "行政处罚", en: "Administrative penalties", decisions),
      DisclosureRow(.coercion, clause: 6, zh: "行政强制", en: "Administrative coercion", decisions),
      DisclosureRow(.fees, clause: 8, zh: "行政事业性收费", en: "Administrative charges", items),
      DisclosureRow(
        .procurement, clause: 9, zh: "政府集中采购", en: "Centralised public procurement",
        [
          .init(.projects, zh: "采购项目数量", en: "Projects"), .init(.projectsCost, zh: "采购总金额", en: "Total cost"),
        ]),
    ]
  }()
}
