package jp.telework.promotion.campaign.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * 実施人数 of one day.
 *
 * @param forms each form once
 */
public record DayHeadcount(LocalDate day, List<FormHeadcount> forms) {

    public DayHeadcount {
        forms = List.copyOf(forms);
    }

    /** All forms together. */
    public int people() {
        return forms.stream().mapToInt(FormHeadcount::people).sum();
    }
}
