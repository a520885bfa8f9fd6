internal import FoiaCore

extension RuleWords {
  /// The words of the rules on what the report says of the work, and on how it is written.
  static let report: [Rule: RuleWords] = [
    FinishMisstated.rule: RuleWords(
      name: Phrase(zh: "办结情况表述不符", en: "the text says all is finished, or the reverse"),
      meaning: Phrase(
        zh: "有结转下年度的申请不写“全部办结”，没有结转的不写“仍在办理”",
        en: "where applications are carried over the text does not say that all is finished, nor the reverse")),
    LeftOvers.rule: RuleWords(
      name: Phrase(zh: "文字遗留或残缺", en: "left-overs in the text"),
      meaning: Phrase(
        zh: "文字稿中没有编写说明、“XX件”、重复的字词和没有写完的句子",
        en: "no instructions, blanks to fill in, doubled words or sentences cut off are left in the text")),
    HeadingsAstray.rule: RuleWords(
      name: Phrase(zh: "标题编号混乱", en: "numbers of the titles gone astray"),
      meaning: Phrase(
        zh: "六个部分的序号写法一致、从一起编，第一部分中的内容不编成部分",
        en:
          "the six sections are numbered in one way, from the first on, and no part of section one stands as a section")
    ),
    DisclosureLeftBlank.rule: RuleWords(
      name: Phrase(zh: "第二部分未填", en: "section two left blank"),
      meaning: Phrase(
        zh: "有文字稿的年度，主动公开政府信息情况各项都已录入",
        en: "where the text is written, every row of section two is typed in")),
    OverviewTooLong.rule: RuleWords(
      name: Phrase(zh: "第一部分过长", en: "section one too long"),
      meaning: Phrase(zh: "总体情况一般不超过1000字", en: "the overview has at most 1,000 characters")),
    TimelinessMisstated.rule: RuleWords(
      name: Phrase(zh: "按期答复表述不符", en: "the text says that all was in time"),
      meaning: Phrase(
        zh: "有逾期答复的年度不写“均在法定期限内答复”",
        en: "a year with late answers does not say that all was answered within the time of the law")),
  ]
}
