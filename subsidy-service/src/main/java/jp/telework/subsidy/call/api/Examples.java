package jp.telework.subsidy.call.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String CALL = """
            {
              "title": "令和8年度ふるさとテレワーク推進事業",
              "purpose": "地方でのテレワークにより、人や仕事の地方への流れをつくる実証を支援する。",
              "contact": "総務省情報流通行政局情報流通振興課 03-5253-5111",
              "fiscalYear": 2026,
              "opensAt": "2026-04-01T09:00:00+09:00",
              "closesAt": "2027-03-31T17:00:00+09:00",
              "budgetYen": 420000000,
              "capYen": 30000000,
              "minimumProjectCostYen": 1000000,
              "roundingUnitYen": 1000,
              "eligibleCostCategories": [
                "ICT_EQUIPMENT",
                "NETWORK",
                "SOFTWARE_CLOUD",
                "RENOVATION",
                "FURNITURE",
                "DESIGN_SUPERVISION"
              ],
              "requiredDocuments": [
                "PROJECT_PLAN",
                "COST_ESTIMATE",
                "CONSORTIUM_AGREEMENT"
              ],
              "evaluationCriteria": [
                {
                  "code": "PEOPLE_FLOW",
                  "title": "地方への人の流れの見込み",
                  "weight": 30,
                  "maxScore": 5
                },
                {
                  "code": "FEASIBILITY",
                  "title": "実施体制・実現可能性",
                  "weight": 25,
                  "maxScore": 5
                },
                {
                  "code": "CONTINUITY",
                  "title": "継続性・自走",
                  "weight": 20,
                  "maxScore": 5
                },
                {
                  "code": "COST",
                  "title": "経費の妥当性",
                  "weight": 15,
                  "maxScore": 5
                },
                {
                  "code": "ORIGINALITY",
                  "title": "独自性・波及性",
                  "weight": 10,
                  "maxScore": 5
                }
              ],
              "evaluatorsRequired": 2,
              "withdrawalDays": 14,
              "performanceReportDays": 30,
              "minorChangePercent": 20
            }
            """;

    public static final String ADDITIONAL_CALL = """
            {
              "title": "令和8年度ふるさとテレワーク推進事業（追加公募）",
              "opensAt": "2026-07-05T09:00:00+09:00",
              "closesAt": "2026-08-21T17:00:00+09:00"
            }
            """;

    private Examples() {}
}
