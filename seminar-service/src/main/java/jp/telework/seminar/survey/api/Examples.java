package jp.telework.seminar.survey.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String SURVEY = """
            {
              "code": "QQGaO0JXAXAAgAAAAAAAAAABmjtCVwFwAIAAAAAAAAAAAgEAAAAAAAAAAAAAAAAAAAAA",
              "satisfaction": 5,
              "understanding": 4,
              "introduction": "CONSIDERING",
              "freeText": "労務管理の話が具体的で役に立った。"
            }
            """;

    private Examples() {}
}
