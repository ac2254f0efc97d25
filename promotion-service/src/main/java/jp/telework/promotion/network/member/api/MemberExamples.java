package jp.telework.promotion.network.member.api;

/** Bodies that the contract shows; tests send them. */
public final class MemberExamples {

    public static final String CONTENT = """
        {
          "name": "株式会社紀州テレワーク",
          "topics": ["SYSTEM_SECURITY", "LABOUR_MANAGEMENT"],
          "industry": "INFORMATION_COMMUNICATIONS",
          "sizeClass": "UP_TO_300",
          "capacity": 3,
          "affiliates": ["5000020402303"],
          "avoidsCompetitors": false
        }
        """;

    public static final String MEMBER = """
        {
          "organisation": "8000020304018",
          "name": "株式会社紀州テレワーク",
          "topics": ["SYSTEM_SECURITY", "LABOUR_MANAGEMENT"],
          "industry": "INFORMATION_COMMUNICATIONS",
          "sizeClass": "UP_TO_300",
          "capacity": 3,
          "affiliates": [],
          "avoidsCompetitors": false
        }
        """;

    private MemberExamples() {}
}
