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

    public static final String BULK = """
        {
          "cases": [
            {
              "caseKind": "grant",
              "caseId": "01980f2e-5c1a-7d3b-9f00-3a5b7c9d1e2f",
              "etag": "\\"3\\""
            }
          ],
          "note": "同種の案件につき一括で決裁する。"
        }
        """;

    private ApprovalExamples() {}
}
