package jp.telework.subsidy.portal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import jp.telework.subsidy.portal.domain.PortalProgramme;
import jp.telework.subsidy.portal.domain.PublishedCall;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The portal's list. */
@Schema(name = "PortalSubsidies", description = "補助金ポータルの一覧 / the portal's list")
public record SubsidyListView(PortalMetadata metadata, List<Entry> result) {

    static SubsidyListView of(List<PublishedCall> calls) {
        return new SubsidyListView(
                PortalMetadata.of(calls.size()), calls.stream().map(Entry::of).toList());
    }

    /** One call in the list. */
    @Schema(name = "PortalSubsidySummary", description = "一覧の1件。日時はUTC、金額は円。 An entry; times in UTC, amounts in yen.")
    public record Entry(
            @Schema(description = "18文字以内 / at most 18 characters", examples = "R08-FT")
            String id,

            @Schema(description = "補助金番号 / number", examples = "R08-FT")
            String name,

            String title,

            @Schema(examples = "全国") @JsonProperty("target_area_search")
            String targetAreaSearch,

            @Schema(examples = "30000000") @JsonProperty("subsidy_max_limit")
            long subsidyMaxLimit,

            @Schema(examples = "2026-04-01T00:00:00.000Z") @JsonProperty("acceptance_start_datetime")
            String acceptanceStart,

            @Schema(examples = "2027-03-31T08:00:00.000Z") @JsonProperty("acceptance_end_datetime")
            String acceptanceEnd,

            @Schema(examples = "従業員数の制約なし") @JsonProperty("target_number_of_employees")
            String targetNumberOfEmployees) {

        static Entry of(PublishedCall call) {
            return new Entry(
                    call.number(),
                    call.number(),
                    call.title(),
                    PortalText.joined(PortalProgramme.AREAS),
                    call.rules().capYen().amount(),
                    PortalText.instant(call.opensAt()),
                    PortalText.instant(call.closesAt()),
                    PortalText.joined(PortalProgramme.EMPLOYEES));
        }
    }
}
