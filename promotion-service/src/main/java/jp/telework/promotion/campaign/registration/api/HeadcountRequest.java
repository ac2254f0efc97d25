package jp.telework.promotion.campaign.registration.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.promotion.campaign.domain.DayHeadcount;
import jp.telework.promotion.campaign.domain.FormHeadcount;
import jp.telework.promotion.campaign.domain.TeleworkForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Headcounts by day and form, planned or actual. */
final class HeadcountRequest {

    private static final int MOST_PEOPLE = 1_000_000;

    private HeadcountRequest() {}

    /** 実施日ごとの人数. */
    @Schema(name = "CampaignDayRequest")
    public record Day(
            @Schema(required = true) @Nullable String day,
            @Schema(required = true) @Nullable List<@Nullable Form> forms) {}

    /** 形態ごとの人数. */
    @Schema(name = "CampaignFormRequest")
    public record Form(
            @Schema(required = true, description = "HOME 在宅, MOBILE モバイル, SATELLITE サテライト, WORKATION ワーケーション") @Nullable
            String form,

            @Schema(required = true) @Nullable Integer people) {}

    /** In the order of the days; each day and form once. */
    static List<DayHeadcount> read(BodyFields body, @Nullable List<@Nullable Day> days) {
        Set<String> known = new HashSet<>();
        List<DayHeadcount> read = new ArrayList<>(body.each("/days", days, (at, item) -> {
            Day sent = item == null ? new Day(null, null) : item;
            LocalDate day = body.date(at + "/day", sent.day());
            once(body, known, at + "/day", day.equals(LocalDate.EPOCH) ? "" : day.toString());
            return new DayHeadcount(day, forms(body, at + "/forms", sent.forms()));
        }));
        read.sort(Comparator.comparing(DayHeadcount::day));
        return read;
    }

    private static List<FormHeadcount> forms(BodyFields body, String at, @Nullable List<@Nullable Form> forms) {
        if (forms == null || forms.isEmpty()) {
            body.refuse(Violation.of(at, CommonError.REQUIRED));
        }
        Set<String> known = new HashSet<>();
        return body.each(at, forms, TeleworkForm.values().length, (place, item) -> {
            Form sent = item == null ? new Form(null, null) : item;
            TeleworkForm form = body.oneOf(place + "/form", sent.form(), TeleworkForm.class);
            once(body, known, place + "/form", sent.form() == null ? "" : form.name());
            return new FormHeadcount(form, body.number(place + "/people", sent.people(), 0, MOST_PEOPLE));
        });
    }

    /** Refuses what a list names twice. */
    static void once(BodyFields body, Set<String> known, String at, String value) {
        if (!value.isEmpty() && !known.add(value) && !body.violations().at(at)) {
            body.refuse(Violation.of(at, CommonError.DUPLICATE_ENTRY, value));
        }
    }
}
