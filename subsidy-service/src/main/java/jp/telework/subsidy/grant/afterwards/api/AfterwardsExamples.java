package jp.telework.subsidy.grant.afterwards.api;

/** The contract's examples of what follows a project; a test sends each of them for real. */
public final class AfterwardsExamples {

    public static final String ASSET = """
        {
          "name": "認証サーバー",
          "kind": "SERVER",
          "location": "白浜町ITビジネスオフィス 1階サーバー室",
          "quantity": 1,
          "unitPriceYen": 1200000,
          "acquiredOn": "2026-10-15"
        }
        """;

    public static final String DISPOSAL_REQUEST = """
        {
          "asset": 12,
          "way": "TRANSFER",
          "on": "2029-04-02",
          "priceYen": 300000,
          "reason": "機器の更新に伴い、地元の学校法人に譲渡する。"
        }
        """;

    public static final String DISPOSAL_APPROVAL = """
        {
          "note": "譲渡の相手方において、引き続き補助の目的に沿って使用されることを確認した。"
        }
        """;

    public static final String CONSUMPTION_TAX_REPORT = """
        {
          "method": "EXEMPT"
        }
        """;

    public static final String OUTCOME_REPORT = """
        {
          "fiscalYear": 2027,
          "movedPeople": 19,
          "hiredPeople": 4,
          "revenueYen": 0,
          "narrative": "進出企業4社が通年で利用し、地元の高等専門学校から4人を採用した。"
        }
        """;

    public static final String INSPECTION = """
        {
          "on": "2026-04-01",
          "inspectors": "情報流通行政局 検査職員 2名（身分証明書を携帯）",
          "findings": "帳簿及び証拠書類を確認し、取得財産の現物を台帳と照合した。相違はない。"
        }
        """;

    private AfterwardsExamples() {}
}
