package jp.telework.subsidy.call;

import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on calls. */
public final class CallCalls implements Preparation {

    private static final String CALLS = "/api/subsidy/v1/calls";

    private UUID published;

    @Override
    public boolean knows(String operation) {
        return operation.endsWith(CALLS)
                || operation.endsWith(CALLS + "/{id}")
                || operation.endsWith("/publication")
                || operation.endsWith(CALLS + "/{id}/actions")
                || operation.endsWith(CALLS + "/{id}/history");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.endsWith(CALLS)) {
            return operation.startsWith("GET")
                    ? Call.plain()
                    : Call.plain().json(Fixtures.call(body -> {}).toString());
        }
        if (published == null) {
            published = Fixtures.openCall();
        }
        boolean reading = operation.startsWith("GET");
        Call call = Call.plain()
                .path("id", reading ? published.toString() : draft())
                .header("If-Match", "\"0\"");
        return operation.startsWith("PUT") ? call.json(Fixtures.call(body -> {}).toString()) : call;
    }

    private static String draft() {
        return Fixtures.as(Identity.OFFICER)
                .body(Fixtures.call(body -> {}).toString())
                .post(Fixtures.API + "/calls")
                .path("id");
    }
}
