package jp.telework.promotion.selfcheck;

import jp.telework.promotion.selfcheck.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on self-checks. */
public final class SelfCheckCalls implements Preparation {

    @Override
    public boolean knows(String operation) {
        return operation.contains("/self-check");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.endsWith("/self-check-results")) {
            return from().json(Examples.UNKEPT);
        }
        if (operation.endsWith("{signed}")) {
            return from().path("signed", signed());
        }
        if (operation.equals("POST " + SelfCheckFixtures.CHECKS)) {
            SelfCheckFixtures.tidy(Identity.SHIRAHAMA);
            return Call.plain().json(Examples.KEPT);
        }
        if (!operation.contains("{id}")) {
            return Call.plain();
        }
        String id = SelfCheckFixtures.begun(Identity.SHIRAHAMA);
        if (operation.endsWith(".pdf")) {
            SelfCheckFixtures.as(Identity.SHIRAHAMA)
                    .header("If-Match", "\"0\"")
                    .post(SelfCheckFixtures.CHECKS + "/" + id + "/completion")
                    .then()
                    .statusCode(200);
        }
        Call call = Call.plain().path("id", id);
        if (operation.startsWith("GET ")) {
            return call;
        }
        Call tagged = call.header("If-Match", "\"0\"");
        return operation.startsWith("PUT ") ? tagged.json(Examples.KEPT) : tagged;
    }

    private static String signed() {
        return SelfCheckFixtures.somebody()
                .body(Examples.UNKEPT)
                .post(SelfCheckFixtures.RESULTS)
                .then()
                .statusCode(200)
                .extract()
                .path("signedResult");
    }

    /** Public operations are limited for each address. */
    private static Call from() {
        return Call.plain().header("X-Forwarded-For", SelfCheckFixtures.address());
    }
}
