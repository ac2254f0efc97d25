package jp.telework.subsidy.grant.decision.api;

/** The contract's examples of applying and deciding; a test sends each of them for real. */
public final class DecisionExamples {

    public static final String FORMAL_APPLICATION = """
        {
          "requestedYen": 24504000,
          "costs": [
            {"category": "ICT_EQUIPMENT", "eligibleYen": 8100000},
            {"category": "NETWORK", "eligibleYen": 3240000},
            {"category": "SOFTWARE_CLOUD", "eligibleYen": 2700000},
            {"category": "RENOVATION", "eligibleYen": 9828000},
            {"category": "FURNITURE", "eligibleYen": 1636200}
          ],
          "incomeYen": 1000000,
          "startsOn": "2026-07-01",
          "completesOn": "2027-02-26",
          "purpose": "旧庁舎の一部をサテライトオフィスとして整備し、都市部企業の社員を受け入れる。"
        }
        """;

    public static final String DECISION_DRAFT = """
        {
          "conditions": ["改修工事の契約は、一般の競争に付して行うこと。"],
          "note": "経費の算定に誤りはない。申請のとおり決定することとしたい。"
        }
        """;

    public static final String EARLY_START = """
        {
          "reason": "年度当初からの利用者の受入れに間に合わせるため、4月に改修に着手する必要があった。"
        }
        """;

    public static final String DUPLICATE_SETTLEMENT = """
        {
          "match": "0198c0de-0000-7000-8000-000000000001:ORGANISATION+PERIOD",
          "finding": "NO_DUPLICATE",
          "explanation": "別の施設の整備で、経費の費目と設置場所が異なることを見積書で確認した。"
        }
        """;

    private DecisionExamples() {}
}
