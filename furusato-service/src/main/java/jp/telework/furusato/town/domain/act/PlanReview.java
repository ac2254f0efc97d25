package jp.telework.furusato.town.domain.act;

import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * 計画の確認, by an officer.
 *
 * @param comment what is to be mended; needed when the plan goes back
 */
public record PlanReview(
        int version, Outcome outcome, @Nullable String comment) implements ActContent {

    /** What a review ends in. */
    public enum Outcome implements Term {
        /** 確認済: ready for adoption. */
        PASSED,
        /** 差戻し: back to the town. */
        RETURNED
    }
}
