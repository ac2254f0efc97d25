package jp.telework.seminar.speaker.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String ASK = """
            {
              "name": "鈴木 花子",
              "affiliation": "テレワーク推進協会",
              "email": "hanako@association.example.jp",
              "language": "JA"
            }
            """;

    public static final String ANSWER = """
            {"agrees": true}
            """;

    private Examples() {}
}
