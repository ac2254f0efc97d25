package jp.telework.seminar.registration.api;

/** Bodies of the contract; the tests send them. */
public final class Examples {

    public static final String REGISTRATION = """
            {
              "contact": {"name": "白浜 花子", "email": "hanako@example.jp"},
              "language": "JA",
              "participants": [
                {"name": "白浜 花子", "accessibilityNeeds": "手話通訳を希望します"},
                {"name": "白浜 太郎"}
              ]
            }
            """;

    private Examples() {}
}
