package jp.telework.furusato.town.domain.act;

import java.math.BigDecimal;
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

        /** The target for an indicator. */
        public Optional<Target> target(String indicator) {
            return targets.stream()
                    .filter(one -> one.indicator().equals(indicator))
                    .findFirst();
        }
    }

    /**
     * 目標.
     *
     * @param indicator code of the survey's indicator, whose figure is the base
     * @param fiscalYear by which
     * @param value in the indicator's unit
     */
    public record Target(String indicator, int fiscalYear, BigDecimal value) {}
}
