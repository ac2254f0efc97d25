package jp.telework.subsidy.relief.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;

/**
 * What a declaration comes to: each piece of equipment, and the relief year by year.
 *
 * @param years from the first fiscal year in which something is relieved to the last one; empty when nothing is
 */
public record ReliefAssessment(List<ItemFinding> items, List<YearRelief> years) {

    public ReliefAssessment {
        items = List.copyOf(items);
        years = List.copyOf(years);
    }

    public Yen total() {
        return years.stream().map(YearRelief::relief).reduce(Yen.ZERO, Yen::plus);
    }

    public boolean relievesSomething() {
        return items.stream().anyMatch(ItemFinding::relieved);
    }

    public static ReliefAssessment of(Declaration declaration, ReliefTerms terms) {
        List<ItemFinding> items = IntStream.range(0, declaration.equipment().size())
                .mapToObj(i -> judge(i, declaration.equipment().get(i), terms))
                .toList();
        List<FiscalYear> firsts = items.stream()
                .filter(ItemFinding::relieved)
                .map(ItemFinding::firstYear)
                .sorted(Comparator.naturalOrder())
                .toList();
        List<YearRelief> years = firsts.isEmpty()
                ? List.of()
                : IntStream.range(
                                firsts.get(0).value(),
                                firsts.get(firsts.size() - 1).value() + terms.years())
                        .mapToObj(year -> new Year(new FiscalYear(year), terms).of(items, declaration.otherBase()))
                        .toList();
        return new ReliefAssessment(items, years);
    }

    /** 賦課期日 is 1 January: what is there on that day is taxed in the fiscal year that begins in April. */
    static FiscalYear firstYear(Equipment equipment) {
        boolean newYearsDay = equipment.acquiredOn().getDayOfYear() == 1;
        return new FiscalYear(equipment.acquiredOn().getYear() + (newYearsDay ? 0 : 1));
    }

    private static ItemFinding judge(int index, Equipment equipment, ReliefTerms terms) {
        String at = "/declaration/equipment/" + index;
        Checks checks = new Checks();
        checks.that(
                ReliefRule.KIND_RELIEVED,
                terms.kinds().contains(equipment.kind()),
                at + "/kind",
                List.of("kind", equipment.kind()),
                equipment.kind());
        checks.that(
                ReliefRule.ACQUIRED_IN_PERIOD,
                !equipment.acquiredOn().isBefore(terms.acquiredFrom())
                        && !equipment.acquiredOn().isAfter(terms.acquiredUntil()),
                at + "/acquiredOn",
                List.of(
                        "acquiredOn",
                        equipment.acquiredOn(),
                        "acquiredFrom",
                        terms.acquiredFrom(),
                        "acquiredUntil",
                        terms.acquiredUntil()),
                equipment.acquiredOn(),
                terms.acquiredFrom(),
                terms.acquiredUntil());
        checks.that(
                ReliefRule.COST_ENOUGH,
                equipment.cost().compareTo(terms.leastCost()) >= 0,
                at + "/costYen",
                List.of("costYen", equipment.cost(), "leastCostYen", terms.leastCost()),
                equipment.cost(),
                terms.leastCost());
        return new ItemFinding(
                index + 1, equipment, checks.violations().isEmpty(), firstYear(equipment), checks.steps());
    }

    /** Computes one fiscal year. */
    private static final class Year {

        private final FiscalYear year;
        private final ReliefTerms terms;
        private final List<TraceStep> steps = new ArrayList<>();

        Year(FiscalYear year, ReliefTerms terms) {
            this.year = year;
            this.terms = terms;
        }

        YearRelief of(List<ItemFinding> items, Yen other) {
            Yen value = Yen.ZERO;
            Yen relieved = Yen.ZERO;
            for (ItemFinding item : items) {
                if (item.isTaxedIn(year)) {
                    Yen own = value(item);
                    value = value.plus(own);
                    relieved = relieved.plus(item.isRelievedIn(year, terms.years()) ? reduced(item, own) : own);
                }
            }
            Yen fullBase = base(false, value, other);
            Yen fullTax = tax(false, fullBase);
            Yen relievedBase = base(true, relieved, other);
            Yen relievedTax = tax(true, relievedBase);
            Yen relief = fullTax.minusOrZero(relievedTax);
            steps.add(ReliefNote.RELIEF.step(
                    Map.of("fullTaxYen", fullTax, "relievedTaxYen", relievedTax), relief, relief));
            return new YearRelief(year, value, fullBase, relievedBase, fullTax, relievedTax, relief, steps);
        }

        private Yen value(ItemFinding item) {
            Equipment equipment = item.equipment();
            Depreciation rate = Depreciation.of(equipment.usefulLife());
            int age = year.value() - item.firstYear().value();
            Yen value = rate.value(equipment.cost(), age, terms.leastPercent());
            Map<String, Object> inputs = new TreeMap<>(Map.of(
                    "item", item.number(),
                    "costYen", equipment.cost(),
                    "usefulLife", equipment.usefulLife(),
                    "ratePerMille", rate.rate(),
                    "remainingPerMille", age == 0 ? rate.first() : rate.later(),
                    "yearsTaxed", age + 1));
            steps.add(ReliefNote.VALUED.step(inputs, value, item.number(), value));
            return value;
        }

        private Yen reduced(ItemFinding item, Yen value) {
            Yen base = Yen.of(value.amount() * terms.part() / terms.whole());
            steps.add(ReliefNote.REDUCED.step(
                    Map.of("item", item.number(), "valueYen", value, "part", terms.part(), "whole", terms.whole()),
                    base,
                    item.number(),
                    terms.part(),
                    terms.whole(),
                    base));
            return base;
        }

        private Yen base(boolean relieved, Yen sum, Yen other) {
            Yen base = sum.plus(other).floorTo(terms.baseUnit());
            Yen unit = Yen.of(terms.baseUnit());
            Map<String, Object> inputs = Map.of("equipmentYen", sum, "otherYen", other, "unitYen", unit);
            steps.add(
                    relieved
                            ? ReliefNote.RELIEVED_BASE.step(inputs, base, base, unit)
                            : ReliefNote.FULL_BASE.step(inputs, base, base, unit));
            return base;
        }

        private Yen tax(boolean relieved, Yen base) {
            Yen point = terms.exemptionPoint();
            if (point.isGreaterThan(base)) {
                Map<String, Object> inputs = Map.of("baseYen", base, "exemptionPointYen", point);
                steps.add(
                        relieved
                                ? ReliefNote.RELIEVED_EXEMPT.step(inputs, Yen.ZERO, point)
                                : ReliefNote.FULL_EXEMPT.step(inputs, Yen.ZERO, point));
                return Yen.ZERO;
            }
            Yen unit = Yen.of(terms.taxUnit());
            Yen tax = Yen.of(base.amount() * terms.taxPerMille() / 1000).floorTo(terms.taxUnit());
            Map<String, Object> inputs = Map.of("baseYen", base, "taxPerMille", terms.taxPerMille(), "unitYen", unit);
            steps.add(
                    relieved
                            ? ReliefNote.RELIEVED_TAX.step(inputs, tax, tax, unit)
                            : ReliefNote.FULL_TAX.step(inputs, tax, tax, unit));
            return tax;
        }
    }
}
