package jp.telework.furusato.town.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.furusato.town.domain.TownFile.PlanVersion;
import jp.telework.furusato.town.domain.act.AdoptingBody;
import jp.telework.furusato.town.domain.act.PlanResolution;
import jp.telework.furusato.town.domain.act.PlanResolutionDocument;
import jp.telework.furusato.town.domain.act.PlanResolutionReturn;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import org.jspecify.annotations.Nullable;

/** まちの決定: the town adopts the version that the ministry reviewed; what differs from it goes back to the town. */
public final class ResolutionPolicy {

    private static final int MOST_DOCUMENTS = 5;

    private ResolutionPolicy() {}

    /**
     * What the town tells of its decision.
     *
     * @param adoptedOn day of the decision, in Japan
     * @param note such as the number of the resolution, null when there is none
     */
    public record Sent(
            LocalDate adoptedOn,
            AdoptingBody adoptedBy,
            @Nullable String note) {}

    /** The town's decision on the latest version: made after its review, and not in the future. */
    public static PlanResolution judge(Sent sent, TownFile file, LocalDate today, Checks checks) {
        requireReviewed(file, checks);
        checks.that(
                TownRule.RESOLUTION_MADE,
                !sent.adoptedOn().isAfter(today),
                "/adoptedOn",
                List.of("adoptedOn", sent.adoptedOn(), "today", today),
                sent.adoptedOn());
        file.latestPlan().map(PlanVersion::review).ifPresent(review -> {
            LocalDate reviewedOn = Japan.date(review.act().actedAt());
            checks.that(
                    TownRule.RESOLVED_AFTER_REVIEW,
                    !sent.adoptedOn().isBefore(reviewedOn),
                    "/adoptedOn",
                    List.of("adoptedOn", sent.adoptedOn(), "reviewedOn", reviewedOn),
                    sent.adoptedOn(),
                    reviewedOn);
        });
        return new PlanResolution(number(file), sent.adoptedOn(), sent.adoptedBy(), sent.note());
    }

    /** The latest version is reviewed, and the town has not decided on it yet, or its decision was returned. */
    public static void requireReviewed(TownFile file, Checks checks) {
        Optional<PlanVersion> latest = file.latestPlan();
        PlanStatus status = latest.map(PlanVersion::status).orElse(PlanStatus.DRAFT);
        checks.that(
                TownRule.PLAN_REVIEWED,
                status == PlanStatus.REVIEWED,
                "",
                List.of("version", number(file), "status", status),
                number(file));
        checks.that(
                TownRule.RESOLVED_ONCE,
                !latest.map(PlanVersion::isWaitingForRecord).orElse(false),
                "",
                List.of("version", number(file)),
                number(file));
    }

    /** The return of the town's decision. */
    public static PlanResolutionReturn giveBack(String reason, TownFile file, Checks checks) {
        requireWaiting(file, checks);
        return new PlanResolutionReturn(number(file), reason);
    }

    /** A document that shows the town's decision. */
    public static PlanResolutionDocument attach(DocumentFacts document, TownFile file, Checks checks) {
        requireRoom(file, checks);
        return new PlanResolutionDocument(number(file), document);
    }

    /** A decision of the town waits for the ministry's record, and has room for one more document. */
    public static void requireRoom(TownFile file, Checks checks) {
        requireWaiting(file, checks);
        int documents = file.latestPlan()
                .map(PlanVersion::resolution)
                .map(resolution -> resolution.documents().size())
                .orElse(0);
        checks.that(
                TownRule.RESOLUTION_DOCUMENTS_WITHIN_LIMIT,
                documents < MOST_DOCUMENTS,
                "/file",
                List.of("documents", documents),
                number(file),
                MOST_DOCUMENTS);
    }

    /** A decision of the town waits for the ministry's record. */
    public static void requireWaiting(TownFile file, Checks checks) {
        checks.that(
                TownRule.RESOLUTION_GIVEN,
                file.latestPlan().map(PlanVersion::isWaitingForRecord).orElse(false),
                "",
                List.of("version", number(file)),
                number(file));
    }

    private static int number(TownFile file) {
        return file.latestPlan().map(PlanVersion::number).orElse(0);
    }
}
