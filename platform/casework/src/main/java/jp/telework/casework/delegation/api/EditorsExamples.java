package jp.telework.casework.delegation.api;

/** The contract's examples; a test sends each of them for real. */
public final class EditorsExamples {

    public static final String EDITORS = """
        {
          "restricted": true,
          "coEditors": ["tanabe"]
        }
        """;

    public static final String DELEGATION = """
        {
          "to": "tanabe",
          "from": "2099-08-03",
          "until": "2099-08-14"
        }
        """;

    public static final String REASSIGNMENT = """
        {
          "to": "tanabe",
          "reason": "担当者が退職したため。町からの文書による依頼。"
        }
        """;

    private EditorsExamples() {}
}
