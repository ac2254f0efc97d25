package jp.telework.subsidy.evaluation.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String REVIEWERS = """
            {"reviewers": ["reviewer1", "reviewer2"]}
            """;

    public static final String EVALUATION = """
            {
              "scores": [
                {"criterion": "PEOPLE_FLOW", "score": 4},
                {"criterion": "FEASIBILITY", "score": 5},
                {"criterion": "CONTINUITY", "score": 3},
                {"criterion": "COST", "score": 4},
                {"criterion": "ORIGINALITY", "score": 3}
              ],
              "comment": "受入企業との合意が具体的で、移動人数の見込みに根拠がある。",
              "conflictOfInterest": false,
              "submit": true
            }
            """;

    public static final String CONFLICT = """
            {"conflictOfInterest": true, "reason": "構成員の企業の顧問を務めているため。"}
            """;

    public static final String ADOPTION = """
            {
              "adopted": ["0198c0de-0000-7000-8000-000000000001"],
              "notAdopted": [
                {
                  "id": "0198c0de-0000-7000-8000-000000000002",
                  "reasons": [
                    {
                      "code": "BEYOND_BUDGET",
                      "clause": "公募要領（評価）",
                      "facts": "総合点の順位が、予算額の届く範囲に入らなかった。"
                    }
                  ]
                }
              ]
            }
            """;

    private Examples() {}
}
