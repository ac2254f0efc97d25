package jp.telework.furusato.proposal.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String PROPOSAL = """
            {
              "roundId": "0198c0de-0000-7000-8000-000000000001",
              "applicantKind": "MUNICIPALITY",
              "areaLocalGovernmentCode": "304018",
              "areaName": "和歌山県白浜町",
              "title": "白浜まちごとワーケーション推進計画",
              "currentState": "町内事業所のテレワーク導入率は一桁にとどまり、来訪企業と地場企業の交流が限られている。",
              "challenges": ["経営層の理解", "労務管理", "働く場所の不足"],
              "measures": [
                {"kind": "COUNCIL", "description": "町・商工会・旅館組合・進出企業による地域推進協議会"},
                {"kind": "PUBLICITY_EVENT", "description": "地場企業向けテレワーク体験会"},
                {"kind": "COWORKING_SPACE", "description": "旧保養所を改修した共用オフィス"},
                {"kind": "OPENING_OF_FACILITIES", "description": "進出企業の会議室の第三者開放"}
              ],
              "partners": [
                {"kind": "CHAMBER_OF_COMMERCE", "corporateNumber": "7800001000003", "name": "白浜商工会（例）"}
              ],
              "contact": {"name": "企画観光課", "email": "kikaku@shirahama.example.jp", "phone": "(0739)43-5555"}
            }
            """;

    public static final String RETURN = """
            {"reason": "取組ごとの実施主体を記載してください。"}
            """;

    private Examples() {}
}
