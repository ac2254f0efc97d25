package jp.telework.seminar.course.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String COURSE = """
            {
              "title": "テレワークエキスパート講習会（東京）",
              "description": "テレワークの導入を支援する人を育てる1日の講習会。テキストブックを使う。",
              "method": "ON_SITE",
              "place": "東京都千代田区霞が関2-1-2 中央合同庁舎第2号館",
              "prefecture": "東京都",
              "capacity": 60,
              "sessions": [
                {"title": "システムとセキュリティ", "content": "SYSTEM_SECURITY",
                 "startsAt": "2027-02-03T10:00:00+09:00", "endsAt": "2027-02-03T12:00:00+09:00"},
                {"title": "執務環境、労務管理、勤務規程", "content": "WORKPLACE_AND_RULES",
                 "startsAt": "2027-02-03T13:00:00+09:00", "endsAt": "2027-02-03T15:00:00+09:00"},
                {"title": "普及状況と他社の事例", "content": "ADOPTION_AND_CASES",
                 "startsAt": "2027-02-03T15:10:00+09:00", "endsAt": "2027-02-03T16:30:00+09:00"},
                {"title": "助成金と税制優遇", "content": "SUBSIDIES_AND_TAX",
                 "startsAt": "2027-02-03T16:40:00+09:00", "endsAt": "2027-02-03T17:30:00+09:00"}
              ],
              "materials": [
                {"title": "テレワークエキスパート テキストブック", "url": "https://www.example.go.jp/telework/textbook.pdf"}
              ],
              "rule": {"requiredSessions": [1, 2], "minimumMinutes": 300}
            }
            """;

    public static final String ENROLMENT = """
            {"organisationName": "和歌山県白浜町", "name": "白浜 花子", "email": "soumu@town.shirahama.example.jp"}
            """;

    public static final String ATTENDANCE = """
            {"session": 1, "minutes": 120}
            """;

    public static final String CONSENT = """
            {"agrees": true}
            """;

    public static final String REASON = """
            {"reason": "出席の記録に誤りがあったため。"}
            """;

    public static final String MOVE = """
            {
              "method": "ON_SITE",
              "place": "東京都千代田区霞が関2-1-2 中央合同庁舎第2号館",
              "prefecture": "東京都",
              "sessions": [
                {"startsAt": "2027-02-10T10:00:00+09:00", "endsAt": "2027-02-10T12:00:00+09:00"},
                {"startsAt": "2027-02-10T13:00:00+09:00", "endsAt": "2027-02-10T15:00:00+09:00"},
                {"startsAt": "2027-02-10T15:10:00+09:00", "endsAt": "2027-02-10T16:30:00+09:00"},
                {"startsAt": "2027-02-10T16:40:00+09:00", "endsAt": "2027-02-10T17:30:00+09:00"}
              ],
              "reason": "会場の設備の点検のため、1週間後に移します。",
              "reasonEn": "Moved by a week because the venue is inspected."
            }
            """;

    private Examples() {}
}
