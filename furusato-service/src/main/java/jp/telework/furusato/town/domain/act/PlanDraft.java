package jp.telework.furusato.town.domain.act;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * テレワーク推進計画, one version.
 *
 * @param version from 1
 */
public record PlanDraft(int version, Content content) implements ActContent {

    /**
     * What the plan says.
     *
     * @param vision 目指す姿
     * @param organisation 推進体制
     * @param firstYear first fiscal year of the plan
     * @param lastYear last fiscal year of the plan
     * @param measures numbers of the measures that it rests on
     */
    public record Content(
            String title,
            String vision,
            String organisation,
            int firstYear,
            int lastYear,
            List<Target> targets,
            List<Integer> measures) {

        public Content {
            targets = List.copyOf(targets);
            measures = List.copyOf(measures);
        }

        /** The target of a fiscal year for an indicator. */
        public Optional<Target> target(String indicator, int fiscalYear) {
            return targets.stream()
                    .filter(one -> one.indicator().equals(indicator) && one.fiscalYear() == fiscalYear)
                    .findFirst();
        }

        /**
         * The target against which a fiscal year is reported: the year's own. A plan from before there were targets for each year has
         * one for a later year; then that is the one.
         */
        public Optional<Target> targetFor(String indicator, int fiscalYear) {
            List<Target> all = targets.stream()
                    .filter(one -> one.indicator().equals(indicator))
                    .sorted(Comparator.comparingInt(Target::fiscalYear))
                    .toList();
            return all.stream()
                    .filter(one -> one.fiscalYear() >= fiscalYear)
                    .findFirst()
                    .or(() -> all.stream().reduce((before, after) -> after));
        }

        /** The indicators that have targets, in the order of the plan. */
        public List<String> indicators() {
            return targets.stream().map(Target::indicator).distinct().toList();
        }
    }

    /**
     * 目標 of one fiscal year.
     *
     * @param indicator code of the survey's indicator, whose figure is the base
     * @param fiscalYear by whose end
     * @param value in the indicator's unit
     */
    public record Target(String indicator, int fiscalYear, BigDecimal value) {}
}
