package jp.telework.subsidy.grant.progress.domain;

import java.util.List;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.change.domain.ProgressRule;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.programme.domain.EvidenceKind;

/** The rules of attaching evidence to a performance report. */
public final class EvidencePolicy {

    /** A report shows each contract, delivery and payment. */
    private static final int MAX_FILES = 100;

    private static final long MEGABYTE = 1024 * 1024;
    private static final long MAX_MEGABYTES = 500;

    private EvidencePolicy() {}

    /** May this file be attached? */
    public static void judge(Evidence evidence, Grant grant, Checks checks) {
        EvidenceFolder folder = EvidenceFolder.of(grant.file());
        int files = folder.items().size() + 1;
        long bytes = folder.bytes() + evidence.file().size();
        checks.that(
                ProgressRule.EVIDENCE_HAS_ROOM,
                files <= MAX_FILES && bytes <= MAX_MEGABYTES * MEGABYTE,
                "/file",
                List.of("files", files, "bytes", bytes),
                files,
                MAX_FILES,
                MAX_MEGABYTES);
    }

    /** A report on completion brings every kind of evidence that the call requires. */
    static void complete(Grant grant, Checks checks) {
        List<EvidenceKind> required = grant.rules().termsOfGrant().requiredEvidence();
        List<EvidenceKind> attached = EvidenceFolder.of(grant.file()).items().stream()
                .map(item -> item.evidence().kind())
                .distinct()
                .toList();
        List<EvidenceKind> missing =
                required.stream().filter(kind -> !attached.contains(kind)).toList();
        checks.that(
                ProgressRule.EVIDENCE_COMPLETE,
                missing.isEmpty(),
                "",
                List.of("required", required, "attached", attached),
                missing);
    }

    /**
     * May this file be taken away?
     *
     * @throws Refusal NOT_FOUND when there is no such file
     */
    public static EvidenceRemoval removal(int number, Grant grant, Checks checks) {
        EvidenceFolder.Item item = EvidenceFolder.of(grant.file()).require(number);
        Integer reportedIn = item.reportedIn();
        checks.that(
                ProgressRule.EVIDENCE_UNREPORTED,
                reportedIn == null,
                "",
                List.of("evidence", number, "report", reportedIn == null ? "" : reportedIn),
                number,
                reportedIn == null ? "" : reportedIn);
        return new EvidenceRemoval(number);
    }
}
