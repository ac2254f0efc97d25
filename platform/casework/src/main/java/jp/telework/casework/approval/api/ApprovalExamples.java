package jp.telework.casework.approval.api;

/** The contract's examples; a test sends each of them for real. */
public final class ApprovalExamples {

    public static final String APPROVAL = """
        {
          "note": "局長が出張中のため代決する。"
        }
        """;

    public static final String RETURN = """
        {
          "reason": "理由の記載が足りないので、補ってください。"
        }
        """;

    private ApprovalExamples() {}
}
