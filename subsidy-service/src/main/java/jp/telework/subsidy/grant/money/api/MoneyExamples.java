package jp.telework.subsidy.grant.money.api;

/** The contract's examples for fixing and paying; a test sends each of them for real. */
public final class MoneyExamples {

    public static final String FINAL_AMOUNT = """
        {
          "corrections": [
            {
              "category": "FURNITURE",
              "eligibleYen": 1580000,
              "reason": "椅子2脚は交付決定前の発注のため対象外とする。"
            }
          ],
          "inspectedOn": "2027-03-09"
        }
        """;

    public static final String PAYMENT_REQUEST = """
        {
          "kind": "ADVANCE",
          "amountYen": 10000000,
          "reason": "改修工事の前払金に充てる自己資金がないため。"
        }
        """;

    public static final String PAYMENT = """
        {
          "requestNumber": 5,
          "amountYen": 10000000,
          "externalReference": "ADAMS-2026-0004711",
          "outcome": "PAID",
          "paidOn": "2026-12-10"
        }
        """;

    public static final String PAYMENT_LOOKUP = """
        {
          "outcome": "PAID",
          "paidOn": "2026-12-10",
          "note": "支払済通知で振込を確認した。"
        }
        """;

    private MoneyExamples() {}
}
