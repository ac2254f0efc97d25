package jp.telework.promotion.campaign.registration.api;

import java.time.LocalDate;
import java.util.List;
import jp.telework.promotion.campaign.domain.DayHeadcount;
import jp.telework.promotion.campaign.domain.TeleworkForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 実施日ごとの人数. */
@Schema(name = "CampaignDay")
public record DayView(
        @Schema(required = true) LocalDate day,

        @Schema(required = true, description = "全ての形態の合計 / all forms together")
        int people,

        @Schema(required = true) List<FormView> forms) {

    /** 形態ごとの人数. */
    @Schema(name = "CampaignForm")
    public record FormView(
            @Schema(required = true) TeleworkForm form,
            @Schema(required = true) int people) {}

    static DayView of(DayHeadcount day) {
        return new DayView(
                day.day(),
                day.people(),
                day.forms().stream()
                        .map(form -> new FormView(form.form(), form.people()))
                        .toList());
    }
}
