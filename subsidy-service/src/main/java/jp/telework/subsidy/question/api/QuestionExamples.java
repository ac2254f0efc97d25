package jp.telework.subsidy.question.api;

/** The contract's examples; a test sends each of them for real. */
public final class QuestionExamples {

    public static final String QUESTION = """
        {
          "text": "サテライトオフィスの改修費は、賃借する建物でも補助の対象になりますか。"
        }
        """;

    public static final String ANSWER = """
        {
          "question": "賃借する建物の改修費は、補助の対象になりますか。",
          "answer": "所有者の承諾があり、補助事業の期間に完了する改修であれば対象になります。公募要領の「補助対象経費」をご覧ください。"
        }
        """;

    public static final String REFUSAL = """
        {
          "reason": "個別の応募の採否に関わるため、回答しません。"
        }
        """;

    public static final String MERGE = """
        {
          "number": 1
        }
        """;

    private QuestionExamples() {}
}
