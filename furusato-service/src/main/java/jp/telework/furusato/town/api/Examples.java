package jp.telework.furusato.town.api;

/** Bodies that the contract shows; tests send them in this order. */
public final class Examples {

    /** 現状調査. */
    public static final String SURVEY = """
        {
          "surveyedOn": "2026-06-30",
          "findings": "観光以外の働く場が少なく、若者の転出が続いている。",
          "indicators": [
            {"code": "ADOPTION_RATE", "name": "町内企業のテレワーク導入率", "value": 8.5, "unit": "％", "year": 2025, "source": "町内企業アンケート（令和7年10月）"},
            {"code": "COWORKING_USERS", "name": "コワーキングスペースの年間利用者数", "value": 240, "unit": "人", "year": 2025, "source": "施設の利用簿"}
          ]
        }
        """;

    /** 取組の提案. */
    public static final String MEASURE = """
        {
          "kind": "COWORKING_SPACE",
          "title": "駅前コワーキングスペースの設置",
          "description": "空き店舗を改修し、20席のコワーキングスペースを置く。",
          "startsOn": "2026-07-01",
          "endsOn": "2027-03-31"
        }
        """;

    /** 取組の状況. */
    public static final String MEASURE_STATUS = """
        {
          "status": "DONE",
          "evidence": "開所式の記録と写真",
          "evidenceUrl": "https://www.example.lg.jp/coworking/"
        }
        """;

    /** 推進計画. */
    public static final String PLAN = """
        {
          "title": "白浜町テレワーク推進計画",
          "vision": "働く場所を選べる町にする。",
          "organisation": "町、商工会、進出企業による地域推進協議会",
          "firstYear": 2026,
          "lastYear": 2028,
          "targets": [
            {"indicator": "ADOPTION_RATE", "fiscalYear": 2026, "value": 12.0},
            {"indicator": "ADOPTION_RATE", "fiscalYear": 2027, "value": 16.0},
            {"indicator": "ADOPTION_RATE", "fiscalYear": 2028, "value": 20.0},
            {"indicator": "COWORKING_USERS", "fiscalYear": 2026, "value": 500},
            {"indicator": "COWORKING_USERS", "fiscalYear": 2027, "value": 750},
            {"indicator": "COWORKING_USERS", "fiscalYear": 2028, "value": 1000}
          ],
          "measures": [1]
        }
        """;

    /** 計画の確認. */
    public static final String REVIEW = """
        {
          "outcome": "PASSED",
          "comment": "目標と取組の対応を確認した。"
        }
        """;

    /** まちの決定. */
    public static final String RESOLUTION = """
        {
          "adoptedOn": "2026-07-01",
          "adoptedBy": "ASSEMBLY",
          "note": "令和8年第3回定例会 議案第41号"
        }
        """;

    /** まちの決定の差戻し. */
    public static final String RESOLUTION_RETURN = """
        {
          "reason": "議決された計画の令和10年度の目標が、確認した版と異なります。"
        }
        """;

    /** 進捗報告. */
    public static final String PROGRESS = """
        {
          "fiscalYear": 2026,
          "narrative": "コワーキングスペースを開所し、協議会を3回開いた。",
          "issues": "冬季の利用が少ない。",
          "actuals": [
            {"indicator": "ADOPTION_RATE", "value": 11.0},
            {"indicator": "COWORKING_USERS", "value": 620}
          ]
        }
        """;

    private Examples() {}
}
