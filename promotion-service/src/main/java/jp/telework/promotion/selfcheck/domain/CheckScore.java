package jp.telework.promotion.selfcheck.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many items were answered how, and what that comes to. */
public record CheckScore(int done, int partly, int notDone, int notApplicable, int unanswered) {

    /** The score of some items. */
    static CheckScore of(List<CheckItem> items, Map<String, AnswerKind> answers) {
        int[] counts = new int[AnswerKind.values().length];
        int unanswered = 0;
        for (CheckItem item : items) {
            @Nullable AnswerKind answer = answers.get(item.code());
            if (answer == null) {
                unanswered++;
            } else {
                counts[answer.ordinal()]++;
            }
        }
        return new CheckScore(
                counts[AnswerKind.DONE.ordinal()],
                counts[AnswerKind.PARTLY.ordinal()],
                counts[AnswerKind.NOT_DONE.ordinal()],
                counts[AnswerKind.NOT_APPLICABLE.ordinal()],
                unanswered);
    }

    /** 得点 0 to 100, cut off: 実施済み counts whole, 一部実施 half. Null when nothing that applies was answered. */
    public @Nullable Integer points() {
        int applying = done + partly + notDone;
        return applying == 0 ? null : 100 * (2 * done + partly) / (2 * applying);
    }

    /** Together with the score of other items. */
    public CheckScore plus(CheckScore other) {
        return new CheckScore(
                done + other.done,
                partly + other.partly,
                notDone + other.notDone,
                notApplicable + other.notApplicable,
                unanswered + other.unanswered);
    }
}
