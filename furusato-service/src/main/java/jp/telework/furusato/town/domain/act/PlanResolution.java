package jp.telework.furusato.town.domain.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * まちの決定: the town adopts its own plan.
 *
 * @param version of the plan
 * @param adoptedOn day of the decision, in Japan
 * @param note such as the number of the resolution (議案番号), null when there is none
 */
public record PlanResolution(
        int version,
        LocalDate adoptedOn,
        AdoptingBody adoptedBy,
        @Nullable String note) implements ActContent {}
