package jp.telework.subsidy.amendment.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String EXTENSION = """
            {
              "closesAt": "2027-03-31T23:59:59+09:00",
              "reason": "災害により、準備の時間が足りない地方公共団体があるため。"
            }
            """;

    public static final String ERRATUM = """
            {
              "contact": "総務省情報流通行政局情報流通振興課 03-0000-0000",
              "reason": "問合せ先の電話番号に誤りがあったため。"
            }
            """;

    public static final String CANCELLATION = """
            {
              "reason": "補正予算の成立が遅れ、年度内に事業を行えなくなったため。"
            }
            """;

    private Examples() {}
}
