package jp.telework.promotion.selfcheck.domain;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * 推移: an organisation's completed checks, and what the latest changed against the one before.
 *
 * @param improved codes of the items that are better now, in the guideline's order
 * @param worsened codes of the items that are worse now
 */
public record CheckProgress(List<SelfCheck> checks, List<String> improved, List<String> worsened) {

    /**
     * Compares the latest check with the one before.
     *
     * @param checks in the order of their completion
     */
    public static CheckProgress of(List<SelfCheck> checks) {
        if (checks.size() < 2) {
            return new CheckProgress(checks, List.of(), List.of());
        }
        Map<String, AnswerKind> now = answers(checks, 1);
        Map<String, AnswerKind> before = answers(checks, 2);
        return new CheckProgress(
                checks,
                changed(now, before, difference -> difference > 0),
                changed(now, before, difference -> difference < 0));
    }

    private static Map<String, AnswerKind> answers(List<SelfCheck> checks, int fromEnd) {
        return checks.get(checks.size() - fromEnd).answers().byItem();
    }

    private static List<String> changed(
            Map<String, AnswerKind> now, Map<String, AnswerKind> before, IntPredicate which) {
        return CheckItems.all().stream()
                .map(CheckItem::code)
                .filter(code -> {
                    AnswerKind later = now.get(code);
                    AnswerKind earlier = before.get(code);
                    return later != null && earlier != null && which.test(later.comparedTo(earlier));
                })
                .toList();
    }
}
