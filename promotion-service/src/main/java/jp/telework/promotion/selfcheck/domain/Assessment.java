package jp.telework.promotion.selfcheck.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What answers come to.
 *
 * @param byRole every role, in the guideline's order
 * @param byCategory every category, in the guideline's order
 * @param first what leaves something to do, in the order of the items' priority
 */
public record Assessment(
        CheckScore overall, List<RoleScore> byRole, List<CategoryScore> byCategory, List<OpenItem> first) {

    /** Assesses answers. */
    public static Assessment of(Answers given) {
        Map<String, AnswerKind> answers = given.byItem();
        List<CheckItem> items = CheckItems.all();
        return new Assessment(
                CheckScore.of(items, answers),
                Arrays.stream(SelfCheckRole.values())
                        .map(role -> new RoleScore(
                                role,
                                CheckScore.of(
                                        items.stream()
                                                .filter(item -> item.role() == role)
                                                .toList(),
                                        answers)))
                        .toList(),
                Arrays.stream(ItemCategory.values())
                        .map(category -> new CategoryScore(
                                category,
                                CheckScore.of(
                                        items.stream()
                                                .filter(item -> item.category() == category)
                                                .toList(),
                                        answers)))
                        .toList(),
                given.items().stream()
                        .filter(answer -> answer.answer().leavesWork())
                        .map(answer -> new OpenItem(CheckItems.of(answer.item()), answer.answer()))
                        .sorted(Comparator.comparing(open -> open.item().priority()))
                        .toList());
    }

    /** The score of a role. */
    public CheckScore of(SelfCheckRole role) {
        return byRole.stream()
                .filter(scored -> scored.role() == role)
                .findFirst()
                .orElseThrow()
                .score();
    }
}
