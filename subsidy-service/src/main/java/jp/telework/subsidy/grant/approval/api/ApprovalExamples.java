package jp.telework.subsidy.grant.approval.api;

/** The contract's examples of approvals; a test sends each of them for real. */
public final class ApprovalExamples {

    public static final String APPROVAL = """
        {
          "note": "課長が出張中のため代決する。"
        }
        """;

    public static final String BULK = """
        {
          "cases": [
            {
              "grantId": "01980f2e-5c1a-7d3b-9f00-3a5b7c9d1e2f",
              "etag": "\\"3\\""
            }
          ],
          "note": "同種の案件につき一括で決裁する。"
        }
        """;

    private ApprovalExamples() {}
}
