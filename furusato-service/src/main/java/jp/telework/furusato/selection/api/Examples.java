package jp.telework.furusato.selection.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String REVIEWERS = """
            {"reviewers": ["reviewer1", "reviewer2"]}
            """;

    public static final String EVALUATION = """
            {
              "scores": [
                {"criterion": "COMMITMENT", "score": 4},
                {"criterion": "CONTINUITY", "score": 5},
                {"criterion": "ORIGINALITY", "score": 3}
              ],
              "comment": "商工会と町の役割分担が具体的で、継続の見込みがある。",
              "conflictOfInterest": false,
              "submit": true
            }
            """;

    public static final String CONFLICT = """
            {"conflictOfInterest": true, "reason": "連携先の団体の理事を務めているため。"}
            """;

    public static final String SELECTION = """
            {
              "selected": ["0198c0de-0000-7000-8000-000000000001"],
              "notSelected": [
                {
                  "id": "0198c0de-0000-7000-8000-000000000002",
                  "reasons": [
                    {
                      "code": "LOWER_SCORE",
                      "clause": "募集要領（評価）",
                      "facts": "総合点の順位が、選定数の目安に入らなかった。"
                    }
                  ]
                }
              ]
            }
            """;

    private Examples() {}
}
