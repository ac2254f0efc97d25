package jp.telework.subsidy.call;

import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.amendment.api.Examples;
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
                || amends(operation)
                || operation.endsWith(CALLS + "/{id}/actions")
                || operation.endsWith(CALLS + "/{id}/prefill")
                || operation.endsWith(CALLS + "/{id}/history");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.endsWith(CALLS)) {
            return operation.startsWith("GET")
                    ? Call.plain()
                    : Call.plain().json(Fixtures.call(body -> {}).toString());
        }
        if (amends(operation)) {
            return amendment(operation);
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

    private static boolean amends(String operation) {
        return operation.endsWith(CALLS + "/{id}/extension")
                || operation.endsWith(CALLS + "/{id}/errata")
                || operation.endsWith(CALLS + "/{id}/cancellation");
    }

    private static Call amendment(String operation) {
        Call call = Call.plain().path("id", closingSoonerThanItsYear()).tag(Identity.OFFICER, operation);
        if (operation.endsWith("/extension")) {
            return call.json(extension());
        }
        return call.json(operation.endsWith("/errata") ? Examples.ERRATUM : Examples.CANCELLATION);
    }

    /** An open call that closes a second before its fiscal year ends. */
    static UUID closingSoonerThanItsYear() {
        return Fixtures.publishedCall(
                body -> body.put("closesAt", body.get("closesAt").asText().replace("23:59:59", "23:59:58")));
    }

    /** The extension of such a call to the end of its year. */
    static String extension() {
        return Fixtures.tree(Examples.EXTENSION)
                .put("closesAt", Fixtures.call(body -> {}).get("closesAt").asText())
                .toString();
    }

    private static String draft() {
        return Fixtures.as(Identity.OFFICER)
                .body(Fixtures.call(body -> {}).toString())
                .post(Fixtures.API + "/calls")
                .path("id");
    }
}
