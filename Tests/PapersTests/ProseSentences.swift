/// Sentences as the reports of offices have them, in words of our own. Each figure of a table stands in ⟨⟩ by its name: that row, and
/// no other, is what the sentence speaks of; a ? says that it can only be guessed. Every other number is of something else.
enum ProseSentences {
  static let bureau = "易县工业和信息化局"
  static let district = "青河区人民政府"
  static let street = "青河区城南街道办事处"
  static let town = "柳河镇人民政府"
  static let city = "青州市人民政府"

  static let found: [(agency: String, sentence: String)] = [
    // The body and its words for itself.
    (street, "2023年，城南街道共收到政府信息公开申请⟨new.total⟩件。"),
    (street, "全街共受理政府信息公开申请总数⟨new.total⟩件，其中予以公开⟨granted.total⟩件。"),
    (street, "我街道全年受理信息公开申请⟨new.total⟩件，答复⟨total.total⟩件。"),
    (street, "街道办事处本年度新收政府信息公开申请⟨new.total⟩件。"),
    (town, "全镇共收到依申请公开⟨new.total⟩件，均已处理。"),
    (town, "柳河镇新收信息公开申请⟨new.total⟩件、上年结转⟨carried-in.total⟩件。"),
    (district, "全区各行政机关共受理政府信息公开申请⟨new.total⟩件，答复⟨total.total⟩件。"),
    (district, "2023年，全区各职能部门、镇街共收到政府信息依申请公开⟨new.total⟩件。"),
    (district, "我区新收政府信息公开申请⟨new.total⟩件，结转下一年度⟨carried-out.total⟩件。"),
    (city, "全市各级行政机关共收到政府信息公开申请⟨new.total⟩件，其中自然人申请⟨new.person⟩件。"),
    (bureau, "县工业和信息化局接收到申请书⟨?new.total⟩份。"),
    (bureau, "我局共受理依申请公开⟨new.total⟩件，具体为项目审批类8件、企业名录类4件。"),
    ("青河县人民政府", "全县共收到政府信息公开申请⟨new.total⟩件，答复⟨total.total⟩件。"), (street, "街道共受理依申请公开⟨new.total⟩件。"),
    // Receipt.
    (bureau, "共收到政府信息公开申请⟨new.total⟩件次。"), (bureau, "本年度共收到依申请公开⟨new.total⟩条，均按要求完成答复。"),
    (bureau, "通过各类方式受理政府信息公开申请⟨new.total⟩件。"), (bureau, "通过线上线下收到政府信息公开申请⟨new.total⟩份。"),
    (bureau, "本机关共收到政府信息公开申请⟨new.total⟩件，还在答复处理中。"), (bureau, "新收政府信息公开申请数量⟨new.total⟩件。"),
    (bureau, "受理公民、法人和其他组织向本机关提出的政府信息公开申请⟨new.total⟩件。"),
    (bureau, "收到公民、法人或者其他组织提交的政府信息公开申请⟨new.total⟩宗。"),
    (bureau, "接到群众要求公开政府信息的申请⟨new.total⟩起。"), (bureau, "收到⟨new.total⟩件政府信息公开申请。"),
    (bureau, "2023年1月1日至12月31日，我局收到政府信息公开申请⟨new.total⟩件。"),
    (bureau, "截至2023年12月31日，共收到政府信息公开申请⟨new.total⟩件。"),
    (bureau, "收到依申请公开件⟨new.total⟩件，其中，当面申请的5件，来信申请的4件，网上申请的3件。"),
    (bureau, "收到政府信息公开申请⟨new.total⟩件，比上年增加7件，增长58.3%。"),
    (bureau, "收到政府信息公开申请：⟨new.total⟩件。"), (bureau, "政府信息公开申请共⟨?new.total⟩件。"),
    (bureau, "依申请公开⟨?new.total⟩次，行政复议⟨review.total⟩次，行政诉讼⟨suits.total⟩次。"),
    (bureau, "年内接收政府信息公开申请 ⟨new.total⟩ 件，同比下降20%。"),
    (bureau, "收到政府信息公开申请⟨new.total⟩件，去年同期为30件。"),
    (bureau, "我局依法受理政府信息公开申请⟨new.total⟩例。"), (bureau, "办理依申请公开⟨?total.total⟩件。"),
    (bureau, "累计收到依申请公开⟨?new.total⟩宗。"), (bureau, "全年累计受理政府信息公开申请⟨?new.total⟩件，累计答复⟨?total.total⟩件。"),
    (bureau, "全年共受理政府信息公开申请⟨new.total⟩件，均按时答复。其中3件公开，1件经与申请者沟通同意对答复内容不予公开。"),
    (bureau, "网站公开信息497条，收到政府信息公开申请⟨new.total⟩件，全部在法定期限内予以答复。"),
    // Carried in and out, all there was to handle.
    (bureau, "共收办政府信息公开申请⟨handled.total⟩件，其中新收⟨new.total⟩件，上年结转⟨carried-in.total⟩件。"),
    (bureau, "新收政府信息公开申请⟨new.total⟩件，上年度结转⟨carried-in.total⟩件，共计⟨?handled.total⟩件。"),
    (bureau, "共完成政府信息依申请公开答复⟨total.total⟩件，包括上年结转信息公开申请⟨?carried-in.total⟩件。"),
    (bureau, "办结依申请公开件⟨total.total⟩件（含2022年结转的⟨?carried-in.total⟩件）。"),
    (bureau, "受理依申请公开⟨new.total⟩件，上年结转政府信息公开申请办件⟨carried-in.total⟩件。"),
    (bureau, "政府信息公开申请结转下年度继续办理⟨carried-out.total⟩件。"), (bureau, "依申请公开方面，结转至2024年⟨carried-out.total⟩件。"),
    (bureau, "依申请公开答复⟨total.total⟩件，转入下一年度⟨carried-out.total⟩件。"),
    (bureau, "2022年结转政府信息公开申请⟨carried-in.total⟩件，2023年度新收申请⟨new.total⟩件。"),
    // Outcomes.
    (bureau, "予以公开答复⟨granted.total⟩件，部分公开⟨partial.total⟩，占23.1%。"),
    (
      bureau,
      "依申请公开办结⟨total.total⟩件，其中，予以公开⟨granted.total⟩件，部分公开⟨partial.total⟩件，不予公开⟨deny.total⟩件，信息无法提供⟨unable.total⟩件、不予处理⟨reject.total⟩件、其他处理⟨other-all.total⟩件。"
    ),
    (bureau, "收到的政府信息公开申请中，同意公开⟨granted.total⟩份，不同意公开⟨deny.total⟩份。"),
    (bureau, "对依申请公开事项，⟨granted.total⟩件予以公开，⟨partial.total⟩件部分公开。"),
    (bureau, "依申请公开答复中，予以公开、部分公开、不予公开分别为⟨granted.total⟩件、⟨partial.total⟩件、⟨deny.total⟩件。"),
    (bureau, "政府信息公开申请已答复⟨total.total⟩件，其中准予公开⟨granted.total⟩件。"),
    (bureau, "在所有受理的政府信息公开申请当中，本机关不掌握相关政府信息⟨unable-not-held.total⟩件。"),
    (bureau, "政府信息公开申请中属于国家秘密⟨deny-secret.total⟩件，过程性信息⟨deny-process.total⟩件。"),
    (bureau, "依申请公开方面，信访举报投诉类申请⟨reject-petition.total⟩件，重复申请⟨reject-repeat.total⟩件。"),
    (bureau, "对政府信息公开申请作出答复⟨total.total⟩件。"), (bureau, "依申请公开已办结⟨total.total⟩宗。"),
    (bureau, "对政府信息公开申请作其他处理⟨other-all.total⟩件，申请人逾期不补正⟨other-no-clarification.total⟩件。"),
    (bureau, "依申请公开：予以公开⟨granted.total⟩件；部分公开⟨partial.total⟩件；本机关无法提供⟨unable.total⟩件。"),
    // Kinds of applicants.
    (bureau, "新收政府信息公开申请⟨new.total⟩件，其中自然人⟨new.person⟩件、法人和其他组织⟨new.organisations⟩件。"),
    (bureau, "收到政府信息公开申请⟨new.total⟩件，自然人申请⟨new.person⟩件，法人或者其他组织申请⟨new.organisations⟩件。"),
    (bureau, "收到政府信息公开申请⟨new.total⟩件，其中⟨new.person⟩件来自自然人，⟨new.business⟩件来自商业企业。"),
    (bureau, "收到政府信息公开申请⟨new.total⟩件。其中，商业企业⟨new.business⟩件，科研机构⟨new.research⟩件，法律服务机构⟨new.legal⟩件。"),
    (bureau, "收到自然人提出的政府信息公开申请⟨new.person⟩件。"),
    (bureau, "政府信息公开申请予以公开⟨granted.total⟩件，其中自然人⟨granted.person⟩件。"),
    (bureau, "收到政府信息公开申请⟨new.total⟩件，其中公民申请⟨?new.person⟩件、企业申请⟨?new.business⟩件。"),
    // Numbers.
    (bureau, "我局收到政府信息公开申请十二件，上年结转⟨carried-in.total⟩件。"), (bureau, "共收到政府信息公开申请１２件，答复⟨total.total⟩件。"),
    // Disputes.
    (bureau, "信息公开类行政复议⟨review.total⟩起，正在办理中。"),
    (bureau, "涉及政府信息公开的行政诉讼案件⟨suits.total⟩件，被纠错⟨suits.corrected⟩件。"),
    (bureau, "因政府信息公开被申请行政复议⟨review.total⟩件，其中维持⟨review.upheld⟩件，纠正⟨review.corrected⟩件，尚未审结⟨review.pending⟩件。"),
    (
      bureau,
      "因政府信息公开工作被申请行政复议⟨review.total⟩件，⟨review.upheld⟩件维持，⟨review.corrected⟩件被纠正；被提起行政诉讼⟨suits.total⟩件，结果维持⟨suits.upheld⟩件。"
    ),
    (bureau, "因政府信息公开申请行政复议⟨review.total⟩件，未经复议直接起诉⟨suit.total⟩件，复议后起诉⟨suit-after-review.total⟩件。"),
    (bureau, "政府信息公开行政复议案件⟨review.total⟩宗。其中，结果维持、结果纠正、尚未审结分别为⟨review.upheld⟩宗、⟨review.corrected⟩宗、⟨review.pending⟩宗。"),
    (street, "发生针对本单位有关政府信息公开事务的行政复议案⟨review.total⟩件；发生针对本单位有关政府信息公开事务的行政诉讼案⟨suits.total⟩件。"),
    (bureau, "对政府信息公开答复不服提起行政诉讼⟨suits.total⟩起。"),
    (bureau, "政府信息公开复议后起诉⟨suit-after-review.total⟩件，维持⟨suit-after-review.upheld⟩件。"),
    // Section two.
    (bureau, "全年制发规章⟨regulations.made⟩件，废止⟨regulations.repealed⟩件，现行有效规章⟨regulations.in-force⟩件。"),
  ]

  /// Sentences that are right, whatever their numbers look like beside a row of the same name.
  static let true2023: [(agency: String, sentence: String)] = [
    (bureau, "上年结转3件，均已办结；本年新收政府信息公开申请12件，办结10件，结转2件。"), (bureau, "收到政府信息公开申请12件，已办结10件，2件结转下年度。"),
    (bureau, "本年度新收申请中已办结10件，依申请公开结转下年2件。"), (bureau, "政府信息公开申请方面，自然人申请中，予以公开4件，部分公开2件。"),
    (bureau, "收到自然人提出的政府信息公开申请8件，其中予以公开4件。"), (bureau, "作为被申请人参加行政复议20件，其中信息公开类6件。"),
    (bureau, "全年办理行政复议答复33件、行政应诉21件，其中涉及政府信息公开的行政复议6件、行政诉讼5件。"),
    (bureau, "政府信息公开申请在规定期限内答复12件，延期答复1件。"), (bureau, "政府信息公开申请20个工作日内答复12件。"),
    (bureau, "政府信息公开申请15个工作日内办结10件，其余3件延期办结。"), (bureau, "政府信息公开申请以书面形式答复12件，口头答复1件。"),
    (bureau, "政府信息公开申请首次答复12件，重新答复1件。"), (bureau, "依申请公开办结10件，经补正后办结3件。"),
    (bureau, "为县政府起草政府信息公开答复5件。"), (bureau, "县政府作为复议机关审理政府信息公开复议案件97件。"),
    ("青河县人民政府", "县政府办公室收到政府信息公开申请4件，各乡镇收到8件。"), (city, "市政府办公室共收到政府信息公开申请4件。"),
    (bureau, "政府信息公开科收到政府信息公开申请4件，法规科收到8件。"),
    (bureau, "政府信息公开申请中，予以公开5件，占答复总数的38.5%。"), (bureau, "依申请公开方面，予以公开5件，占比38%；部分公开3件，占23.08%。"),
    (bureau, "收到政府信息公开申请12件，占全县总数的4.3%。"), (bureau, "收到政府信息公开申请12件，其中自然人8件，占66.7%。"),
  ]

  /// Sentences that are wrong whichever way they are read, with the row and the number.
  static let wrongOtherwise: [(sentence: String, row: String, found: String)] = [
    ("收到政府信息公开申请12件，已办结14件。", "total.total", "14"), ("收到政府信息公开申请12件，已办结9件。", "total.total", "9"),
    ("收到政府信息公开申请12件，已办结11件。", "total.total", "11"), ("本年度收到政府信息公开申请13件，办结13件。", "new.total", "13"),
    ("依申请公开办结11件，经补正后办结3件。", "total.total", "11"),
    ("政府信息公开申请方面，自然人申请中，予以公开5件。", "granted.person", "5"),
    ("政府信息公开申请中，部分公开3件，占办结总数的50%。", "partial.total", "50%"), ("依申请公开方面，部分公开3件，占33%。", "partial.total", "33%"),
  ]

  /// Sentences that say something of a year with applications that is not so.
  static let saysNone: [(agency: String, sentence: String)] = [
    (town, "全镇未接收到书面提交依申请公开事项，无网上依申请公开事项。"), (bureau, "未收到申请人提出的依申请公开。"),
    (bureau, "未接到提出公开政府信息的申请。"), (street, "本年度，未接到群众要求公开的信息。"),
    (street, "2023年度我街办未接到提出公开政府信息的申请。"), (bureau, "2023年度，未收到和处理政府信息公开申请事项。"),
    (town, "我镇未收到公民、法人或其他组织通过任何形式提出的政府信息公开申请。"), (town, "2023年度我镇没有接到群众主动要求公开政府信息的申请。"),
    (street, "城南街道办事处未接收到政府信息公开申请。"), (bureau, "我局无依申请公开事项。"), (bureau, "全年未发生依申请公开情况。"),
    (bureau, "本单位没有收到公民、法人和其他组织的信息公开申请。"), (bureau, "本年度尚未收到任何依申请公开政府信息的申请。"),
    (district, "全区未收到政府信息公开申请。"), (bureau, "本年度暂无政府信息公开申请。"), (bureau, "全年无公民申请公开政府信息。"),
    (bureau, "易县工业和信息化局未受理政府信息公开申请。"), (bureau, "本年度收到政府信息公开申请数量为零。"),
    (town, "全镇依申请公开数量为零。"), (street, "本年度无人申请政府信息公开。"), (bureau, "2023年没有人向我局申请公开政府信息。"),
    (bureau, "我局未收到公民、法人或其他组织的依申请公开诉求。"), (street, "2023年街道未收到政府信息公开申请。"),
    (street, "街道未收到依申请公开事项。"), (bureau, "依申请公开：无。"), (bureau, "未接到公民要求提供政府信息的申请。"),
    (bureau, "未发生申请人申请公开政府信息的情况。"), ("青河县人民政府", "全县未收到政府信息公开申请。"),
  ]

  /// Sentences about something else than the figures of the report, with numbers that no table has.
  static let silent: [(agency: String, sentence: String)] = [
    (bureau, "全县各单位共收到政府信息公开申请300件，答复298件。"), (district, "市教育局收到政府信息公开申请88件。"),
    (district, "全市收到政府信息公开申请900件，其中自然人800件。"), (city, "全市政府信息公开申请中，市本级收到40件，各县区收到50件。"),
    (bureau, "全年制发公文120件，其中主动公开80件、依申请公开30件、不予公开10件。"), (bureau, "主动公开政府信息423条，其中政策法规类4条，业务工作类10条。"),
    (bureau, "收到土地征收类政府信息公开申请6件。"), (bureau, "通过县长信箱收到政府信息公开申请5件。"),
    (bureau, "依申请公开中，涉及企业登记的7件，涉及项目资金的4件。"), (bureau, "按期答复政府信息公开申请9件，延期答复4件。"),
    (bureau, "因涉及商业秘密不予公开政府信息申请7件。"), (bureau, "政府信息公开申请撤回4件。"), (bureau, "2022年政府信息公开申请答复77件。"),
    (bureau, "上半年收到政府信息公开申请7件。"), (bureau, "政府信息公开行政诉讼案件一审胜诉4件，二审3件。"),
    (district, "区政府作为复议机关，办理政府信息公开行政复议案件45件，审结40件。"), (bureau, "全年办理行政复议案件33件、行政应诉案件21件。"),
    (bureau, "处理群众留言92条，信箱来信183条，答复183条，答复率100%。"), (bureau, "召开政务公开工作会议3次，培训5场80余人次。"),
    (bureau, "人大代表建议10件、政协委员提案3件均已公开。"), (bureau, "依申请公开平均办理时长7个工作日。"),
    (bureau, "收到政府信息公开申请12件，剩余4件正在征求意见。"), (bureau, "依申请公开答复率100%，满意度98%。"),
    (bureau, "政府信息公开申请一次性告知率100%。"), (bureau, "根据国办公开办函〔2021〕30号文件，第二十条第（一）项。"),
    (bureau, "收到政府信息公开申请近20件。"), (bureau, "收到政府信息公开申请20余件。"), (bureau, "三年来共收到依申请公开88件。"),
    (bureau, "与2022年的25件相比，收到政府信息公开申请减少13件。"), (bureau, "因政府信息公开被申请行政复议，已审结4件。"),
    (bureau, "收到行政许可申请247件，作出行政许可247件。"), (bureau, "未收到涉及个人隐私的政府信息公开申请。"),
    (bureau, "未收到其他机关转送的政府信息公开申请。"), (bureau, "没有因政府信息公开申请答复超期被通报。"),
    (bureau, "没有发生依申请公开答复被纠错的情况。"), (bureau, "未收到网上提交的政府信息公开申请。"),
    (bureau, "公开规范性文件解读12件，备案规范性文件7件。"), (bureau, "审核规范性文件34件，制发8件。"),
    (bureau, "政府信息公开申请由5个科室办理，一是加强登记，二是按时答复。"), (bureau, "依申请公开工作人员2名，专栏6个。"),
    (bureau, "联系电话0312-8221234，邮编074200，地址朝阳路20号。"), (bureau, "依申请公开申请表下载量120次。"),
    (bureau, "截至2023年底，本区累计收到政府信息公开申请88件，累计答复80件。"), (bureau, "《条例》施行以来累计收到依申请公开300件。"),
    (bureau, "全年公开各类信息165条，其中，行政规范性文件0条，行政许可类信息10条，行政处罚类信息0条，其它类信息155条。"),
    (bureau, "到年底累计主动公开政府信息5928条，其中，本年度新增主动公开政府信息2110条。"),
    (bureau, "新增主动公开政府信息139条，涉及工作动态、政策法规、信息公开、财务资金等，微信公众号累计发布信息956条。"),
    (bureau, "不予公开的政府信息公开申请数量为零投诉的有3个科室。"), (bureau, "因不予公开引发的投诉数量为零。"),
    (bureau, "收到政府信息公开申请12件，其中网络平台7件、信函邮寄2件、网上4件、电子邮件9件。"),
    (bureau, "网上发布信息60条，信函答复3件，窗口接待咨询90人次。"), (bureau, "依申请公开中，企业网上申请9件。"),
    (bureau, "截至2023年6月底，收到政府信息公开申请4件。"), (bureau, "12月收到政府信息公开申请1件。"),
  ]
}
