package jp.telework.promotion.selfcheck.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many items were answered how, and what that comes to. */
public record CheckScore(int done, int partly, int notDone, int notApplicable, int unanswered) {

    /** The score of some items. */
    static CheckScore of(List<CheckItem> items, Map<String, AnswerKind> answers) {
        Map<AnswerKind, Integer> counts = new EnumMap<>(AnswerKind.class);
        int unanswered = 0;
        for (CheckItem item : items) {
            @Nullable AnswerKind answer = answers.get(item.code());
            if (answer == null) {
                unanswered++;
            } else {
                counts.merge(answer, 1, Integer::sum);
            }
        }
        return new CheckScore(
                counts.getOrDefault(AnswerKind.DONE, 0),
                counts.getOrDefault(AnswerKind.PARTLY, 0),
                counts.getOrDefault(AnswerKind.NOT_DONE, 0),
                counts.getOrDefault(AnswerKind.NOT_APPLICABLE, 0),
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
