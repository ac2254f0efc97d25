package jp.telework.subsidy.grant.money.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.money.domain.Examination.Treated;
import jp.telework.subsidy.settlement.domain.CategoryLine;

/** The officer treats every category that was moved beyond the limit without approval, and no other (適正化法第7条第1項第1号). */
public final class BreachPolicy {

    private BreachPolicy() {}

    /** The breaches with their treatment. Without a treatment the fixing is refused. */
    public static List<AllocationBreach> treated(List<CategoryLine> lines, List<Treated> treatments, Checks checks) {
        known(lines, treatments, checks);
        return lines.stream()
                .filter(CategoryLine::breached)
                .flatMap(line -> treated(line, treatments, checks))
                .toList();
    }

    private static Stream<AllocationBreach> treated(CategoryLine line, List<Treated> treatments, Checks checks) {
        Optional<Treated> treated = treatments.stream()
                .filter(it -> it.category() == line.category())
                .findFirst();
        checks.that(
                MoneyRule.BREACH_TREATED,
                treated.isPresent(),
                "/treatments",
                List.of(
                        "category", line.category(),
                        "treatment", treated.map(it -> it.treatment().name()).orElse("")),
                line.category(),
                treated.<Object>map(Treated::treatment).orElse(""));
        return treated.stream()
                .map(it -> new AllocationBreach(
                        line.category(),
                        line.decided(),
                        Objects.requireNonNull(line.limit()),
                        line.actual(),
                        it.treatment(),
                        it.reason()));
    }

    private static void known(List<CategoryLine> lines, List<Treated> treatments, Checks checks) {
        for (int i = 0; i < treatments.size(); i++) {
            Treated treated = treatments.get(i);
            boolean first = treatments.subList(0, i).stream().noneMatch(it -> it.category() == treated.category());
            boolean breached =
                    lines.stream().anyMatch(line -> line.breached() && line.category() == treated.category());
            checks.that(
                    MoneyRule.TREATMENT_HAS_BREACH,
                    first && breached,
                    "/treatments/" + i + "/category",
                    List.of("category", treated.category(), "breached", breached),
                    treated.category());
        }
    }
}
