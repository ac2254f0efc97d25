package jp.telework.subsidy.grant.approval.api;

/** The contract's examples of approvals; a test sends each of them for real. */
public final class ApprovalExamples {

    public static final String APPROVAL = """
        {
          "note": "課長が出張中のため代決する。"
        }
        """;

    private ApprovalExamples() {}
}
