package jp.telework.subsidy.grant.lifecycle.api;

/** The contract's examples that several parts of a case share; a test sends each of them for real. */
public final class Examples {

    public static final String REASON = """
        {
          "reason": "見積書の日付が申請期間の外にあるため、取り直してください。"
        }
        """;

    public static final String ADVERSE_ACT = """
        {
          "reasons": [
            {
              "code": "PURPOSE_NOT_MET",
              "clause": "適正化法第6条第1項",
              "facts": "現地調査の結果、施設が都市部の業務に使えないことを確認した。"
            }
          ]
        }
        """;

    private Examples() {}
}
