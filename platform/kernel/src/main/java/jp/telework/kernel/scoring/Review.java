package jp.telework.kernel.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer hands in.
 *
 * @param conflictOfInterest null in a draft that does not say
 * @param conflictReason why there is a conflict
 * @param submit whether it is final
 * @param unreadable what was refused while the body was read
 */
public record Review(
        List<Score.Sent> scores,
        @Nullable String comment,
        @Nullable Boolean conflictOfInterest,
        @Nullable String conflictReason,
        boolean submit,
        Violations unreadable) {

    /** What became of a sheet, with the verb of its event. */
    public enum Outcome {
        CONFLICT_DECLARED("conflict-declared"),
        SUBMITTED("submitted"),
        SAVED("saved");

        private final String verb;

        Outcome(String verb) {
            this.verb = verb;
        }

        public String verb() {
            return verb;
        }
    }

    /**
     * Writes it on the reviewer's sheet.
     *
     * @param independent whether the reviewer is no party to the case; a party can only declare the conflict
     * @param clause of the rules by which the scores are judged
     * @throws jp.telework.kernel.refusal.Refusal with everything that is wrong
     */
    public Outcome fill(ScoreSheet sheet, boolean independent, List<Criterion> criteria, Clause clause, Instant now) {
        if (Boolean.TRUE.equals(conflictOfInterest)) {
            declareConflict(sheet, clause, now);
            return Outcome.CONFLICT_DECLARED;
        }
        if (!independent) {
            unreadable.add(Violation.under(
                    clause,
                    "/conflictOfInterest",
                    ScoringError.REVIEWER_NOT_INDEPENDENT,
                    sheet.reviewer().name()));
        }
        if (submit && conflictOfInterest == null && !unreadable.at("/conflictOfInterest")) {
            unreadable.add(Violation.of("/conflictOfInterest", CommonError.REQUIRED));
        }
        Scores judged = Scores.judge(scores, criteria, submit, clause, unreadable);
        unreadable.refuseIfAny();
        if (submit) {
            sheet.submit(judged, comment, now);
            return Outcome.SUBMITTED;
        }
        sheet.save(judged, comment);
        return Outcome.SAVED;
    }

    private void declareConflict(ScoreSheet sheet, Clause clause, Instant now) {
        if (!scores.isEmpty()) {
            unreadable.add(Violation.under(clause, "/scores", ScoringError.SCORES_WITH_CONFLICT));
        }
        if (conflictReason == null && !unreadable.at("/reason")) {
            unreadable.add(Violation.of("/reason", CommonError.REQUIRED));
        }
        unreadable.refuseIfAny();
        sheet.declareConflict(Objects.requireNonNull(conflictReason), now);
    }
}
