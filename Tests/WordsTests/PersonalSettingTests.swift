import FoiaCore
import FoiaWords
import Testing

@Suite("Settings of a person")
struct PersonalSettingTests {
  @Test("A file of settings gives every value of a name, and no remark or other name")
  func values() {
    let text =
      "# safe-ledger = /no\nsafe-ledger = /srv/foia.db\n\nlanguage = zh\r\n safe-ledger=/a = b/foia.db \nsafe-ledger\n"
    #expect(PersonalSetting.safeLedger.values(in: text) == ["/srv/foia.db", "/a = b/foia.db"])
    #expect(PersonalSetting.safeLedger.values(in: "") == [])
  }

  @Test(
    "A setting that is changed takes its place in the file, and all else stays as it is",
    arguments: [
      ("", ["甲"], "unit = 甲\n"), ("# 科室\nlanguage = zh", ["甲"], "# 科室\nlanguage = zh\nunit = 甲\n"),
      ("unit=乙\n\n# a = b\nname = 王\n", ["甲"], "unit = 甲\n\n# a = b\nname = 王\n"),
      ("name = 王\nunit = 乙\nunit = 丙\n", [], "name = 王\n"), ("units = 3\n", ["a = b"], "units = 3\nunit = a = b\n"),
    ])
  func replaced(_ text: String, with values: [String], gives file: String) {
    #expect(PersonalSetting.unit.replaced(in: text, with: values) == file)
    #expect(PersonalSetting.unit.values(in: file) == values)
  }

  @Test("Values are kept as codes, on one line")
  func reading() throws {
    #expect(try PersonalSetting.channel.value(reading: "当面提交") == "counter")
    #expect(
      try PersonalSetting.showNames.value(reading: "显示") == "yes"
        && PersonalSetting.showNames.value(reading: "否") == "no")
    #expect(try PersonalSetting.language.value(reading: "EN") == "en")
    #expect(try PersonalSetting.name.value(reading: " 王\n芳 ") == "王 芳")
    for (setting, text) in [
      (PersonalSetting.language, "法语"), (.channel, "飞鸽"), (.showNames, "也许"),
      (.name, String(repeating: "王", count: 201)),
    ] {
      #expect(throws: ReadingFault.self) { try setting.value(reading: text) }
    }
  }
}
