public import FoiaCalendar
public import FoiaCore

/// What `foia attach` takes on its line.
public enum AttachSyntax {
  /// The application that the files are kept with.
  public static let number = GeneralOptions.number
  /// The files to keep.
  public static let files = Operand(
    .several, .file, Phrase(zh: "要存入的文件（可以有多个）", en: "files to keep (any number of them)"),
    missing: Phrase(zh: "要存入的文件", en: "files to keep"))
  /// What the files are; evidence where it is not given.
  public static let kind = Option(
    .attachmentKind, .choice(AttachmentKind.self), Phrase(zh: "是什么材料（缺省：佐证材料）", en: "what they are (else evidence)"))
  /// The day of the documents; today where it is not given.
  public static let on = Option(.on, .pastDay, Phrase(zh: "材料的日期（缺省：今天）", en: "day of the documents (else today)"))
  /// Whether the files of the application are listed.
  public static let list = Flag("list", Phrase(zh: "列出全部附件", en: "list the files of the application"))
  /// The file that is got back.
  public static let get = Option(
    "get", .text,
    Phrase(
      zh: "取出一个附件（校验码开头几位，或记录号如 #14），写入 -o 的文件",
      en: "write a file out to -o, by the first characters of its digest or its handle"),
    placeholder: Phrase(zh: "附件", en: "DIGEST"))

  static let syntax = Syntax(
    usages: [
      .with(list, operands: [number], relations: [.apart([get, kind, on, GeneralOptions.output], from: list)]),
      .with(get, operands: [number], relations: [.apart([kind, on, GeneralOptions.json], from: get)]),
      Usage([number, files], [.needs([GeneralOptions.output], get)]),
    ],
    [kind, on, list, get, GeneralOptions.output, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(zh: "foia attach 1 申请表.pdf 身份证.jpg --as 申请材料", en: "foia attach 1 form.pdf id.jpg --as application"),
        Phrase(zh: "两个文件存入第1号", en: "two files are kept with number 1")),
      Example("foia attach 1 --list", Phrase(zh: "第1号的附件", en: "the files of number 1")),
      Example(
        Phrase(zh: "foia attach 1 --get 3f2a9c01 -o 申请表.pdf", en: "foia attach 1 --get 3f2a9c01 -o form.pdf"),
        Phrase(zh: "取出一个附件", en: "one of them, written to a file")),
    ])
}
