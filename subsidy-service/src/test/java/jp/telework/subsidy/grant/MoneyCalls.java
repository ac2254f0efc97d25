package jp.telework.subsidy.grant;

import java.util.Map;
import jp.telework.subsidy.grant.money.api.MoneyExamples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/**
 * Prepares the operations on money. Commands share a case whose state forbids them: 409 shows that the caller came
 * through. What is read exists.
 */
public final class MoneyCalls implements Preparation {

    private static final String GRANT = "/api/subsidy/v1/grants/{id}";

    private static final Map<String, String> BODIES = Map.of(
            "POST " + GRANT + "/final-amount", MoneyExamples.FINAL_AMOUNT,
            "POST " + GRANT + "/payment-requests", MoneyExamples.PAYMENT_REQUEST,
            "POST " + GRANT + "/payments", MoneyExamples.PAYMENT,
            "POST " + GRANT + "/payments/{number}/lookup", MoneyExamples.PAYMENT_LOOKUP,
            "POST " + GRANT + "/cancellation", ReturningExamples.CANCELLATION,
            "POST " + GRANT + "/return-order", ReturningExamples.RETURN_ORDER,
            "POST " + GRANT + "/return-order/extension", ReturningExamples.DUE_DATE,
            "POST " + GRANT + "/return-order/waiver", ReturningExamples.WAIVER,
            "POST " + GRANT + "/repayments", ReturningExamples.REPAYMENT);

    private String opened;
    private String fixed;
    private String ordered;

    @Override
    public boolean knows(String operation) {
        return BODIES.containsKey(operation)
                || operation.equals("GET " + GRANT + "/final-amount")
                || operation.equals("GET " + GRANT + "/return-statement");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.startsWith("GET")) {
            return Call.plain().path("id", operation.endsWith("/final-amount") ? fixed() : ordered());
        }
        if (opened == null) {
            opened = GrantFixtures.opened();
        }
        return Call.plain()
                .path("id", opened)
                .path("number", 1)
                .header("If-Match", GrantFixtures.etag(opened))
                .json(BODIES.get(operation));
    }

    private String fixed() {
        if (fixed == null) {
            fixed = MoneyFixtures.fixed();
        }
        return fixed;
    }

    private String ordered() {
        if (ordered == null) {
            ordered = MoneyFixtures.ordered();
        }
        return ordered;
    }
}
