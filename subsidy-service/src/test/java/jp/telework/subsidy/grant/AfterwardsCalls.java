package jp.telework.subsidy.grant;

import java.util.Map;
import jp.telework.subsidy.grant.afterwards.api.AfterwardsExamples;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the operations that follow a project. All share a case whose state forbids the commands: 409 shows that the
 * caller came through.
 */
public final class AfterwardsCalls implements Preparation {

    private static final String GRANT = "/api/subsidy/v1/grants/{id}";

    private static final Map<String, String> BODIES = Map.of(
            "/assets",
            AfterwardsExamples.ASSET,
            "/disposal-requests",
            AfterwardsExamples.DISPOSAL_REQUEST,
            "/disposal-requests/{number}/approval",
            AfterwardsExamples.DISPOSAL_APPROVAL,
            "/disposal-requests/{number}/refusal",
            Examples.ADVERSE_ACT,
            "/consumption-tax-report",
            AfterwardsExamples.CONSUMPTION_TAX_REPORT,
            "/outcome-reports",
            AfterwardsExamples.OUTCOME_REPORT,
            "/inspections",
            AfterwardsExamples.INSPECTION,
            "/closing",
            ReturningExamples.CLOSING);

    private @Nullable String opened;

    @Override
    public boolean knows(String operation) {
        return operation.endsWith("/obligations")
                || operation.endsWith("/documents-register")
                || operation.endsWith("/processing-times")
                || operation.contains(GRANT) && BODIES.containsKey(command(operation));
    }

    private static String command(String operation) {
        return operation.substring(operation.indexOf(GRANT) + GRANT.length());
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.endsWith("/obligations") || operation.endsWith("/documents-register")) {
            return Call.plain();
        }
        if (opened == null) {
            opened = GrantFixtures.opened();
        }
        if (operation.endsWith("/processing-times")) {
            return Call.plain().path("id", GrantFixtures.get(opened).path("callId"));
        }
        Call call = Call.plain().path("id", opened).path("number", 1).header("If-Match", GrantFixtures.etag(opened));
        return operation.startsWith("GET") ? call : call.json(BODIES.get(command(operation)));
    }
}
