package jp.telework.furusato.town.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.furusato.town.domain.act.EvidenceDocument;
import jp.telework.furusato.town.domain.act.MeasureChange;
import jp.telework.furusato.town.domain.act.MeasureProposal;
import jp.telework.furusato.town.domain.act.MeasureStatus;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;

/**
 * 取組: a measure is under way or done from its first day on. One that is done has evidence, one that is dropped a reason; neither
 * changes afterwards.
 */
public final class MeasurePolicy {

    private static final int MOST_DOCUMENTS = 20;

    private MeasurePolicy() {}

    public static void judge(MeasureProposal measure, Checks checks) {
        checks.that(
                TownRule.PERIOD_IN_ORDER,
                !measure.endsOn().isBefore(measure.startsOn()),
                "/endsOn",
                List.of("startsOn", measure.startsOn(), "endsOn", measure.endsOn()),
                measure.startsOn(),
                measure.endsOn());
    }

    /**
     * Judges a change of a measure.
     *
     * @param today day of the change, in Japan; a measure is neither under way nor done before its first day
     * @throws Refusal NOT_FOUND when there is no such measure
     */
    public static void judge(MeasureChange change, TownFile file, LocalDate today, Checks checks) {
        TownFile.Measure measure = measure(file, change.measure());
        checks.that(
                TownRule.MEASURE_OPEN,
                measure.status().mayBecome(change.status()),
                "/status",
                List.of("from", measure.status(), "to", change.status()),
                measure.proposal().title(),
                measure.status(),
                change.status());
        if (change.status() == MeasureStatus.UNDER_WAY || change.status() == MeasureStatus.DONE) {
            LocalDate start = measure.proposal().startsOn();
            checks.that(
                    TownRule.MEASURE_STARTED,
                    !today.isBefore(start),
                    "/status",
                    List.of("startsOn", start, "today", today),
                    measure.proposal().title(),
                    start,
                    change.status());
        }
        if (change.status() == MeasureStatus.DONE) {
            checks.that(
                    TownRule.EVIDENCE_GIVEN,
                    change.evidence() != null
                            || change.evidenceUrl() != null
                            || !measure.documents().isEmpty(),
                    "/evidence",
                    List.of("measure", change.measure()),
                    measure.proposal().title());
        }
        if (change.status() == MeasureStatus.DROPPED) {
            checks.that(
                    TownRule.REASON_GIVEN,
                    change.reason() != null,
                    "/reason",
                    List.of("measure", change.measure()),
                    measure.proposal().title());
        }
    }

    /**
     * Judges a document of evidence.
     *
     * @throws Refusal NOT_FOUND when there is no such measure
     */
    public static void judge(EvidenceDocument document, TownFile file, Checks checks) {
        TownFile.Measure measure = measure(file, document.measure());
        checks.that(
                TownRule.MEASURE_PURSUED,
                measure.status() != MeasureStatus.DROPPED,
                "",
                List.of("measure", document.measure(), "status", measure.status()),
                measure.proposal().title());
        checks.that(
                TownRule.EVIDENCE_WITHIN_LIMIT,
                measure.documents().size() < MOST_DOCUMENTS,
                "/file",
                List.of("documents", measure.documents().size()),
                measure.proposal().title(),
                MOST_DOCUMENTS);
    }

    private static TownFile.Measure measure(TownFile file, int number) {
        return file.measures().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}
