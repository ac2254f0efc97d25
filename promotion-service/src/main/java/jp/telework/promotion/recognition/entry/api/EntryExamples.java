package jp.telework.promotion.recognition.entry.api;

/** Bodies that the contract shows; tests send them. */
public final class EntryExamples {

    public static final String ENTRY = """
            {
              "roundId": "01980000-0000-7000-8000-000000000000",
              "organisationName": "株式会社白浜テレワーク",
              "kind": "COMPANY",
              "industry": "INFORMATION_COMMUNICATIONS",
              "prefecture": "和歌山県",
              "figures": {
                "hasRule": true,
                "regularEmployees": 400,
                "coveredEmployees": 200,
                "users": 120,
                "averageDays": 8.5
              },
              "managementResults": "時間外労働が2割減り、離職率が半分になった。",
              "useOfIct": "仮想デスクトップとビデオ会議を全員が使う。",
              "regionalEffort": "サテライトオフィスで地元から20人を採用した。",
              "pledged": true,
              "contact": {"name": "山田 花子", "email": "hanako.yamada@example.jp", "phone": "(0739)43-5555"}
            }
            """;

    public static final String DECISION = """
            {"level": "HUNDRED", "reason": "募集要領に定める百選の要件を全て満たすため。"}
            """;

    public static final String RETURN = """
            {"reason": "平均日数の根拠を確かめてください。"}
            """;

    public static final String LOGO = """
            {"edition": "2026-1"}
            """;

    public static final String LOGO_WITHDRAWAL = """
            {"reason": "ロゴを第三者に使用させたため。"}
            """;

    private EntryExamples() {}
}
