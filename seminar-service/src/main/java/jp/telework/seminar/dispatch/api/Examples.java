package jp.telework.seminar.dispatch.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String DISPATCH_REQUEST = """
            {
              "tradeName": "和歌山県白浜町",
              "categoryOfBusiness": "S",
              "numberOfCompanyEmployee": 210,
              "address": {
                "localGovernmentCode": "304018",
                "postalCode": "6492211",
                "streetAddress": "1600番地"
              },
              "contactPoint": {
                "contactPointName": "総務課 白浜 花子",
                "contactPointPhoneNumber": "(0739)43-5555",
                "contactPointEmailAddress": "soumu@town.shirahama.example.jp"
              },
              "stage": "CONSIDERING",
              "fields": ["SYSTEM", "SECURITY"],
              "consultation": "職員のテレワークを始めたい。庁内システムへの接続方法と、持ち出し端末の取扱いについて助言を受けたい。",
              "preferredPeriods": [
                {"startsAt": "2027-01-12T10:00:00+09:00", "endsAt": "2027-01-12T12:00:00+09:00"},
                {"startsAt": "2027-01-14T13:00:00+09:00", "endsAt": "2027-01-14T15:00:00+09:00"}
              ],
              "method": "ON_SITE"
            }
            """;

    public static final String TRIAGE = """
            {"outcome": "ACCEPTED", "plannedVisits": 3, "note": "庁内の調整は済んでいる。"}
            """;

    public static final String ASSIGNMENT = """
            {"managerId": "0198c0de-0000-7000-8000-000000000001", "deviationReason": "前年度の支援を引き継ぐため。"}
            """;

    public static final String REASON = """
            {"reason": "担当者の異動により、日程の調整ができなくなったため。"}
            """;

    public static final String VISIT = """
            {
              "startsAt": "2027-01-12T10:00:00+09:00",
              "endsAt": "2027-01-12T12:00:00+09:00",
              "method": "ON_SITE",
              "place": "白浜町役場 第1会議室"
            }
            """;

    public static final String VISIT_REPORT = """
            {
              "startedAt": "2027-01-12T10:00:00+09:00",
              "endedAt": "2027-01-12T11:50:00+09:00",
              "participants": 4,
              "fields": ["SYSTEM", "SECURITY"],
              "advice": "閉域SIMと仮想デスクトップの組合せを比較し、持ち出し端末の規程の骨子を示した。",
              "homework": "端末の台数と利用者の範囲を決める。"
            }
            """;

    public static final String FINAL_REPORT = """
            {
              "summary": "接続方式の選定と、情報セキュリティ規程の改定案の作成を支援した。",
              "results": "翌年度から10人で試行することが決まった。",
              "stageAfter": "CONSIDERING",
              "recommendations": "試行の結果を踏まえ、対象を窓口以外の全課に広げる。"
            }
            """;

    public static final String SURVEY = """
            {"satisfaction": 5, "usefulness": 4, "willIntroduce": true, "comment": "具体的な製品の比較が役に立った。"}
            """;

    public static final String CLOSING = """
            {"reason": "アンケートの回答がないまま3か月が過ぎたため。"}
            """;

    private Examples() {}
}
