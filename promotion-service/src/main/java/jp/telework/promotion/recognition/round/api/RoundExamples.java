package jp.telework.promotion.recognition.round.api;

/** Bodies that the contract shows; tests send them. */
public final class RoundExamples {

    public static final String ROUND = """
            {
              "title": "令和8年度テレワーク先駆者百選",
              "fiscalYear": 2026,
              "opensAt": "2026-07-18T09:00:00+09:00",
              "closesAt": "2026-09-15T23:59:59+09:00",
              "criteria": {"coveredPercent": 25, "userPercent": 50, "users": 100, "averageDays": 4}
            }
            """;

    public static final String ASSESSMENT = """
            {
              "figures": {
                "hasRule": true,
                "regularEmployees": 400,
                "coveredEmployees": 100,
                "users": 50,
                "averageDays": 4.0
              }
            }
            """;

    private RoundExamples() {}
}
