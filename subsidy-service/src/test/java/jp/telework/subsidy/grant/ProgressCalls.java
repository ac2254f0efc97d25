package jp.telework.subsidy.grant;

import java.util.Map;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.subsidy.grant.progress.api.ProgressExamples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/**
 * Prepares the operations on running projects. All share a case whose state forbids them: 409 shows that the caller
 * came through.
 */
public final class ProgressCalls implements Preparation {

    private static final String GRANT = "POST /api/subsidy/v1/grants/{id}";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/status-reports", ProgressExamples.STATUS_REPORT),
            Map.entry("/performance-report", ProgressExamples.PERFORMANCE_REPORT),
            Map.entry("/change-requests", ChangeExamples.CHANGE_REQUEST),
            Map.entry("/change-requests/{number}/approval", ChangeExamples.APPROVAL_NOTE),
            Map.entry("/change-requests/{number}/refusal", ChangeExamples.CHANGE_REFUSAL),
            Map.entry("/carry-over-requests", ChangeExamples.CARRY_OVER_REQUEST),
            Map.entry("/carry-over-requests/{number}/approval", ChangeExamples.CARRY_OVER_APPROVAL),
            Map.entry("/carry-over-requests/{number}/refusal", ChangeExamples.CARRY_OVER_REFUSAL),
            Map.entry("/discontinuation-requests", ChangeExamples.DISCONTINUATION_REQUEST),
            Map.entry("/discontinuation-requests/{number}/approval", ChangeExamples.APPROVAL_NOTE),
            Map.entry("/discontinuation-requests/{number}/refusal", ChangeExamples.DISCONTINUATION_REFUSAL),
            Map.entry("/performance-order", ProgressExamples.PERFORMANCE_ORDER),
            Map.entry("/suspension", ProgressExamples.SUSPENSION),
            Map.entry("/lifting", ProgressExamples.LIFTING),
            Map.entry("/corrective-order", ProgressExamples.CORRECTIVE_ORDER));

    private static final String EVIDENCE = "/api/subsidy/v1/grants/{id}/evidence";

    private String opened;
    private String working;
    private String evident;
    private int attached;

    @Override
    public boolean knows(String operation) {
        return operation.contains(EVIDENCE)
                || operation.startsWith(GRANT) && BODIES.containsKey(operation.substring(GRANT.length()));
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.startsWith("GET " + EVIDENCE)) {
            evident = evident == null ? GrantFixtures.inProgress() : evident;
            attached = attached == 0 ? EvidenceFixtures.attached(evident, "invoice.pdf") : attached;
            return Call.plain().path("id", evident).path("number", attached);
        }
        if (operation.endsWith(EVIDENCE)) {
            working = working == null ? GrantFixtures.inProgress() : working;
            return Call.plain()
                    .path("id", working)
                    .header("If-Match", GrantFixtures.etag(Identity.SHIRAHAMA, working))
                    .body(EvidenceFixtures.MULTIPART, EvidenceFixtures.body("INVOICE", "invoice.pdf"));
        }
        if (opened == null) {
            opened = GrantFixtures.opened();
        }
        Call call = Call.plain().path("id", opened).path("number", 1).header("If-Match", GrantFixtures.etag(opened));
        String body = BODIES.get(operation.substring(GRANT.length()));
        return body == null ? call : call.json(body);
    }
}
