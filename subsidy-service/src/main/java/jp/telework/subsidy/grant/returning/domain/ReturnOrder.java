package jp.telework.subsidy.grant.returning.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.domain.Tally;
import jp.telework.subsidy.programme.domain.ActClause;

/**
 * 返還命令 (適正化法第18条 or a condition of the decision).
 *
 * @param parts the ordered yen by basis
 * @param dueOn 納期日
 * @param reasons why
 */
@ActKind("RETURN_ORDER")
public record ReturnOrder(List<Part> parts, LocalDate dueOn, List<Reason> reasons) implements ActContent {

    /**
     * A part of the ordered amount.
     *
     * @param basis decides whether a surcharge runs
     */
    public record Part(ReturnBasis basis, Yen amountYen) {}

    public ReturnOrder {
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
    }

    /** The articles on which the order rests, each once. */
    public List<ActClause> clauses() {
        return parts.stream()
                .map(part -> part.basis().clause())
                .distinct()
                .sorted()
                .toList();
    }

    /** The ordered principal. */
    public Yen principalYen() {
        return parts.stream().map(Part::amountYen).reduce(Yen.ZERO, Yen::plus);
    }

    @Override
    public void count(int number, Tally tally) {
        tally.ordered(number, principalYen());
    }

    @Override
    public Optional<Yen> atStake() {
        return Optional.of(principalYen());
    }
}
