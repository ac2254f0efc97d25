package jp.telework.casework.approval.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.casework.approval.domain.DraftPaper;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.json.StoredJson;

/** Writes the papers of drafts. */
public final class DraftPapers {

    private DraftPapers() {}

    /**
     * What is proposed.
     *
     * @param disposition its code
     * @param body as it was sent
     * @param amountYen by which the route chooses its levels
     */
    public record Proposal(String disposition, Map<String, Object> body, Yen amountYen) {

        private String sha256() {
            Map<String, Object> all = new TreeMap<>(Map.of("disposition", disposition, "body", body));
            return CanonicalJson.sha256(
                    CanonicalJson.of(StoredJson.write(all)).toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A new paper. */
    public static DraftPaper of(Proposal proposal, List<ApprovalLevel> route, Hand drafter, Instant now) {
        return new DraftPaper(
                proposal.disposition(),
                proposal.body(),
                proposal.sha256(),
                proposal.amountYen(),
                ApprovalLevel.asked(route, proposal.amountYen()),
                route.size(),
                drafter,
                now,
                List.of(),
                null);
    }
}
