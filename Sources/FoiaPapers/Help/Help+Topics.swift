internal import FoiaCore
internal import FoiaWords

extension Help {
  /// How dates and limits are written.
  static var dates: Phrase {
    let limits = [InquirySyntax.replyBy.flag, DeferSyntax.until.flag].listed
    let today = GeneralOptions.today.flag
    return Phrase(
      zh: """
        日期可以写成：
          2025-03-03  2025.3.3  2025/3/3  20250303  2025年3月3日  25.3.3  二〇二五年三月三日
          3-3  3.3  3/3  3月3日  3月3（今年）
          今天  昨天  前天  today  yesterday
        期限（\(limits.zh)）没有写年份的，指登记事项之后最近的那一天；+15 或 +15工作日 指其后15个工作日；
        也可写 明天、后天。
        今天按北京时间计算，可用 \(today) 或环境变量 FOIA_TODAY 指定。

        """,
      en: """
        Dates can be written as
          2025-03-03  2025.3.3  2025/3/3  20250303  25.3.3
          3-3  3.3  3/3 (this year)
          today  yesterday
        Limits (\(limits.en)) without year are the next such day after the event that sets them; +15 is 15 working
        days after it; tomorrow is one, too.
        Today is the date in UTC+8; \(today) or FOIA_TODAY fixes it.

        """)
  }

  /// What the program returns to the shell.
  static let exitStatuses = Phrase(
    zh: """
      退出状态：
        0   完成（结果为空不算失败）
        1   台账、日期或规则不允许，或执行失败
        3   没有这样的台账、申请、记录或定稿
        4   核查发现错误，或与定稿不一致（check、drift）
        64  命令行有误（未知的命令、选项或代码，不存在的日期）

      """,
    en: """
      Exit statuses:
        0   done (an empty result is not a failure)
        1   refused by the ledger, by today or by a rule, or failed
        3   no such ledger, application, entry or filed year
        4   check or drift found errors
        64  the command line is at fault (unknown command, option or code; impossible date)

      """)

  /// The environment variables that the program reads.
  static let environment = Phrase(
    zh: """
      环境变量：
        FOIA_DB         台账文件
        FOIA_LANG       语言：zh 或 en（其次看个人设置 language，再看 LC_ALL、LC_MESSAGES、LANG）
        FOIA_TODAY      指定“今天”的日期
        FOIA_USER       录入人姓名（其次看个人设置 name，再看 USER、LOGNAME）
        FOIA_PAGER      长文在终端上分页显示所用的程序（其次看 PAGER、个人设置 pager，缺省 less）；设为空或 cat 则不分页
        COLUMNS         每行的宽度，不在终端上也按此截断（缺省按窗口，不在终端上不限）
        NO_COLOR        不用颜色，优先于下面两项
        CLICOLOR_FORCE  设为 0 以外的值，不在终端上也用颜色
        FORCE_COLOR     同上
        TERM            未设或为 dumb 时，不用颜色，不分页

      """,
    en: """
      Environment:
        FOIA_DB         the ledger's file
        FOIA_LANG       language: zh or en (then your setting 'language', then LC_ALL, LC_MESSAGES, LANG)
        FOIA_TODAY      take this day for today
        FOIA_USER       who records (then your setting 'name', then USER, LOGNAME)
        FOIA_PAGER      shows long texts on a terminal (then PAGER, your setting 'pager', else less); empty or cat: none
        COLUMNS         the width of a line, in a pipe too (else that of the window, and no limit in a pipe)
        NO_COLOR        no colours, whatever the next two say
        CLICOLOR_FORCE  anything but 0: colours in a pipe too
        FORCE_COLOR     the same
        TERM            not set or dumb: no colours, no pager

      """)
}
