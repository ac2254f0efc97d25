package jp.telework.promotion.network.question.api;

/** Bodies that the contract shows; tests send them. */
public final class QuestionExamples {

    public static final String QUESTION = """
        {
          "topic": "LABOUR_MANAGEMENT",
          "industry": "MANUFACTURING",
          "sizeClass": "UP_TO_100",
          "text": "在宅勤務中の中抜け時間をどのように記録していますか。",
          "affiliates": [],
          "avoidsCompetitors": true,
          "asker": {"name": "白浜 花子", "email": "hanako@example.jp"}
        }
        """;

    public static final String ROUTING = "{}";

    public static final String ANSWER = """
        {"text": "始業と終業のほか、中抜けの開始と終了を本人が勤怠システムに打刻します。"}
        """;

    public static final String RATING = """
        {"points": 5, "comment": "規程の例まで示していただきました。"}
        """;

    public static final String PROPOSAL = """
        {
          "title": "在宅勤務中の中抜け時間の記録",
          "question": "在宅勤務中の中抜け時間をどのように記録していますか。",
          "answer": "始業と終業のほか、中抜けの開始と終了を打刻します。"
        }
        """;

    private QuestionExamples() {}
}
