package jp.telework.subsidy.grant;

import java.util.Map;
import jp.telework.subsidy.Preparation;
import jp.telework.subsidy.grant.api.ProgressExamples;
import jp.telework.test.authorisation.Call;

/**
 * Prepares the operations on running projects. All share a case whose state forbids them: 409 shows that the caller
 * came through.
 */
public final class ProgressCalls implements Preparation {

    private static final String GRANT = "POST /api/subsidy/v1/grants/{id}";

    private static final Map<String, String> BODIES = Map.of(
            "/status-reports",
            ProgressExamples.STATUS_REPORT,
            "/performance-report",
            ProgressExamples.PERFORMANCE_REPORT);

    private String opened;

    @Override
    public boolean knows(String operation) {
        return operation.startsWith(GRANT) && BODIES.containsKey(operation.substring(GRANT.length()));
    }

    @Override
    public Call prepare(String operation, String column) {
        if (opened == null) {
            opened = GrantFixtures.opened();
        }
        return Call.plain()
                .path("id", opened)
                .path("number", 1)
                .header("If-Match", GrantFixtures.etag(opened))
                .json(BODIES.get(operation.substring(GRANT.length())));
    }
}
