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
}
