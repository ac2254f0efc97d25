package jp.telework.promotion.selfcheck.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answers of one check, at most one to an item, in the order of the guideline. */
public record Answers(List<ItemAnswer> items) {

    public Answers {
        Map<String, ItemAnswer> given = items.stream().collect(Collectors.toMap(ItemAnswer::item, Function.identity()));
        items = CheckItems.all().stream()
                .filter(item -> given.containsKey(item.code()))
                .map(item -> Objects.requireNonNull(given.get(item.code())))
                .toList();
    }

    /** The answer to each item that has one. */
    public Map<String, AnswerKind> byItem() {
        return items.stream().collect(Collectors.toUnmodifiableMap(ItemAnswer::item, ItemAnswer::answer));
    }

    /** Codes of the items without an answer, in the order of the guideline. */
    public List<String> unanswered() {
        Map<String, AnswerKind> given = byItem();
        return CheckItems.all().stream()
                .map(CheckItem::code)
                .filter(code -> !given.containsKey(code))
                .toList();
    }
}
