package jp.telework.seminar.attendance.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String CHECK_IN = """
            {"code": "QQGaO0JXAXAAgAAAAAAAAAABmjtCVwFwAIAAAAAAAAAAAgEAAAAAAAAAAAAAAAAAAAAA"}
            """;

    public static final String WALK_IN = """
            {"name": "田中 太郎", "organisationName": "株式会社みほん"}
            """;

    public static final String WITHDRAWAL = """
            {"reason": "別の参加者の受付コードを読み取ったため。"}
            """;

    private Examples() {}
}
