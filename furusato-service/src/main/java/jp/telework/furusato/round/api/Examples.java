package jp.telework.furusato.round.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String ROUND = """
            {
              "title": "令和8年度まちごとテレワーク調査事業",
              "fiscalYear": 2026,
              "opensAt": "2026-10-09T09:00:00+09:00",
              "closesAt": "2026-10-31T17:00:00+09:00",
              "places": 10,
              "applicantKinds": [
                "MUNICIPALITY",
                "PREFECTURE",
                "CHAMBER_OF_COMMERCE",
                "SOCIETY_OF_COMMERCE",
                "OTHER_REGIONAL_BODY"
              ],
              "requiredDocuments": ["PLAN_OUTLINE"],
              "minimumMeasures": 1,
              "criteria": [
                {"code": "COMMITMENT", "title": "地域全体での導入意欲", "weight": 40, "maxScore": 5},
                {"code": "CONTINUITY", "title": "継続性", "weight": 35, "maxScore": 5},
                {"code": "ORIGINALITY", "title": "独自性", "weight": 25, "maxScore": 5}
              ],
              "evaluatorsRequired": 2,
              "minimumScore": 40,
              "correctionDays": 14,
              "balance": {"kind": "REGION_LIMIT", "most": 2}
            }
            """;

    private Examples() {}
}
