package jp.telework.subsidy.relief.api;

/** Bodies that the contract shows; tests send them. */
public final class ReliefExamples {

    private static final String DECLARATION = """
            {
                "municipality": "304018",
                "otherBaseYen": 1200000,
                "equipment": [
                  {"kind": "THIN_CLIENT_SERVER", "name": "シンクライアントサーバ 1号機", "acquiredOn": "2008-06-10", "costYen": 3000000, "usefulLife": 5},
                  {"kind": "VPN_DEVICE", "name": "VPN装置", "acquiredOn": "2009-01-20", "costYen": 400000, "usefulLife": 10},
                  {"kind": "ORDINARY_COMPUTER", "name": "事務用パソコン", "acquiredOn": "2008-06-10", "costYen": 180000, "usefulLife": 4}
                ]
              }\
            """;

    public static final String ASSESSMENT = "{\"declaration\": " + DECLARATION + "}";

    public static final String APPLICATION = """
            {
              "companyName": "株式会社白浜テレワーク",
              "contact": {"name": "山田 花子", "email": "hanako.yamada@example.jp", "phone": "(0739)43-5555"},
              "declaration": \
            """ + DECLARATION + "\n}";

    public static final String EXAMINATION = """
            {"confirmed": true, "findings": "購入契約書と納品書により、設備の種類、取得の日、取得価額を確かめた。"}
            """;

    public static final String DECISION = """
            {"decision": "CERTIFY", "reason": "申告のとおり、対象設備に当たるため。"}
            """;

    private ReliefExamples() {}
}
