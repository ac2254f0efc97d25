package jp.telework.seminar.consultation.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String SLOT = """
            {
              "managerId": "0198c0de-0000-7000-8000-000000000001",
              "startsAt": "2027-01-20T13:00:00+09:00",
              "endsAt": "2027-01-20T13:30:00+09:00",
              "method": "ONLINE",
              "place": "https://meeting.example.jp/telework-1",
              "fields": ["SYSTEM", "SECURITY", "WORK_ENVIRONMENT"]
            }
            """;

    public static final String BOOKING = """
            {
              "organisationName": "和歌山県白浜町",
              "contactPointName": "総務課 白浜 花子",
              "contactPointEmailAddress": "soumu@town.shirahama.example.jp",
              "stage": "CONSIDERING",
              "fields": ["SECURITY"],
              "topics": "持ち出し端末の紛失に備えて、規程に何を書けばよいか。"
            }
            """;

    public static final String NOTES = """
            {"notes": "端末管理の製品を比較中。次回は費用の話になる見込み。"}
            """;

    public static final String RECORD = """
            {"kind": "SEND_MATERIALS", "answer": "規程のひな形と、設定のチェックリストを送る。"}
            """;

    public static final String REASON = """
            {"reason": "相談員の都合がつかなくなったため。"}
            """;

    private Examples() {}
}
