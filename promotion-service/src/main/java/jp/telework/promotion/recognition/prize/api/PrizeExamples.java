package jp.telework.promotion.recognition.prize.api;

/** Bodies that the contract shows; tests send them. */
public final class PrizeExamples {

    public static final String JURY = """
            {"roundId": "01980000-0000-7000-8000-000000000000"}
            """;

    public static final String REVIEWERS = """
            {"reviewers": ["reviewer1", "reviewer2"]}
            """;

    public static final String EVALUATION = """
            {
              "scores": [
                {"criterion": "MANAGEMENT", "score": 5},
                {"criterion": "ICT", "score": 4},
                {"criterion": "REGION", "score": 4}
              ],
              "comment": "離職率の改善が数字で示されている。",
              "conflictOfInterest": false
            }
            """;

    public static final String CONFLICT = """
            {"conflictOfInterest": true, "reason": "昨年度まで申請団体の顧問を務めていた。"}
            """;

    public static final String PRIZES = """
            {
              "prizes": [
                {
                  "entries": ["01980000-0000-7000-8000-000000000000"],
                  "reason": "経営面での成果とICTの利活用が特に優れているため。"
                }
              ],
              "deviationReason": "同点の申請が続くため、地方創生の取組を重く見た。"
            }
            """;

    private PrizeExamples() {}
}
