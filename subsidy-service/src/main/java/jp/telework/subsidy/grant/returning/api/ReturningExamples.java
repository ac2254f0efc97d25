package jp.telework.subsidy.grant.returning.api;

/** The contract's examples for cancelling, returning and closing; a test sends each of them for real. */
public final class ReturningExamples {

    public static final String CANCELLATION = """
        {
          "basis": "ART_17",
          "whole": false,
          "amountYen": 3000000,
          "reasons": [
            {
              "code": "OTHER_USE",
              "clause": "適正化法第17条第1項（他の用途への使用）",
              "facts": "什器の一部を、拠点ではなく本庁舎の会議室で使用していた。"
            }
          ]
        }
        """;

    public static final String RETURN_ORDER = """
        {
          "dueOn": "2027-04-20",
          "reasons": [
            {
              "code": "CANCELLED_PART_PAID",
              "clause": "適正化法第18条第1項",
              "facts": "取り消した部分3,000,000円は既に交付されている。"
            }
          ]
        }
        """;

    public static final String DUE_DATE = """
        {
          "dueOn": "2027-06-30",
          "reason": "災害により補正予算の議決が遅れるため。"
        }
        """;

    public static final String WAIVER = """
        {
          "charge": "SURCHARGE",
          "amountYen": 100000,
          "reason": "災害により納付できなかった期間に係る分。"
        }
        """;

    public static final String REPAYMENT = """
        {
          "amountYen": 3000000,
          "paidOn": "2027-04-15",
          "externalReference": "REPS-2027-0000815"
        }
        """;

    public static final String CLOSING = """
        {
          "note": "すべての手続が終わったことを確認した。"
        }
        """;

    private ReturningExamples() {}
}
