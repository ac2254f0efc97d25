package jp.telework.casework.message.api;

/** The contract's examples; a test sends each of them for real. */
public final class MessageExamples {

    public static final String MESSAGE = """
        {
          "text": "積算の内訳について確認します。\\n回線使用料の見積書を、10月16日までに添付してください。"
        }
        """;

    public static final String READ = """
        {
          "upTo": 1
        }
        """;

    private MessageExamples() {}
}
