package jp.telework.subsidy.portal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import jp.telework.kernel.time.Japan;
import jp.telework.subsidy.callfile.domain.CallFileKind;
import jp.telework.subsidy.callfile.usecase.FindCallFiles;
import jp.telework.subsidy.portal.domain.PortalProgramme;
import jp.telework.subsidy.portal.domain.PortalVocabulary;
import jp.telework.subsidy.portal.domain.PublishedCall;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The portal's detail: a list of one. */
@Schema(name = "PortalSubsidy", description = "補助金ポータルの詳細 / the portal's detail")
public record SubsidyDetailView(PortalMetadata metadata, List<Detail> result) {

    static SubsidyDetailView of(PublishedCall call, List<FindCallFiles.Whole> files, Instant now, URI page) {
        return new SubsidyDetailView(PortalMetadata.of(1), List.of(Detail.of(call, files, now, page)));
    }

    /** Everything the portal tells about a call. */
    @Schema(name = "PortalSubsidyDetail", description = "日時はUTC、金額は円。 Times in UTC, amounts in yen.")
    public record Detail(
            @Schema(examples = "R08-FT") String id,
            @Schema(examples = "R08-FT") String name,
            String title,

            @JsonProperty("subsidy_catch_phrase") String subsidyCatchPhrase,
            @Schema(description = "HTML") String detail,

            @JsonProperty("use_purpose") String usePurpose,

            String industry,

            @Schema(examples = "全国") @JsonProperty("target_area_search")
            String targetAreaSearch,

            @JsonProperty("target_area_detail") String targetAreaDetail,

            @Schema(examples = "従業員数の制約なし") @JsonProperty("target_number_of_employees")
            String targetNumberOfEmployees,

            @Schema(examples = "100%") @JsonProperty("subsidy_rate")
            String subsidyRate,

            @Schema(examples = "30000000") @JsonProperty("subsidy_max_limit")
            long subsidyMaxLimit,

            @JsonProperty("acceptance_start_datetime") String acceptanceStart,
            @JsonProperty("acceptance_end_datetime") String acceptanceEnd,

            @Schema(description = "事業終了期限 / the end of the fiscal year") @JsonProperty("project_end_deadline")
            String projectEndDeadline,

            @Schema(description = "申請受付の有無 / whether applications are received now", examples = "有")
            @JsonProperty("request_reception_presence")
            String requestReceptionPresence,

            @Schema(description = "1団体が複数の応募をできる / one organisation may apply several times")
            @JsonProperty("is_enable_multiple_request")
            boolean multipleRequests,

            @Schema(description = "この公募のAPI / the call in this API") @JsonProperty("front_subsidy_detail_page_url")
            String page,

            @Schema(
                    description = "公募要領のファイル。ほかのファイルと合わせて3 MBまで。入らないファイルは /calls/{id}/files から取得する。 Guidelines. At"
                            + " most 3 MB with the other files; /calls/{id}/files gives those that do not fit.")
            @JsonProperty("application_guidelines")
            List<File> applicationGuidelines,

            @Schema(description = "交付要綱のファイル / rules of the grant") @JsonProperty("outline_of_grant")
            List<File> outlineOfGrant,

            @Schema(description = "様式のファイル / forms") @JsonProperty("application_form")
            List<File> applicationForm) {

        static Detail of(PublishedCall call, List<FindCallFiles.Whole> files, Instant now, URI page) {
            return new Detail(
                    call.number(),
                    call.number(),
                    call.title(),
                    call.programme().catchPhrase(),
                    PortalText.detail(call),
                    PortalText.joined(call.programme().usePurposes()),
                    PortalText.joined(PortalVocabulary.INDUSTRY.words()),
                    PortalText.joined(PortalProgramme.AREAS),
                    call.programme().areaDetail(),
                    PortalText.joined(PortalProgramme.EMPLOYEES),
                    call.rate(),
                    call.rules().capYen().amount(),
                    PortalText.instant(call.opensAt()),
                    PortalText.instant(call.closesAt()),
                    PortalText.instant(call.fiscalYear()
                            .lastDay()
                            .atTime(LocalTime.of(23, 59, 59))
                            .atZone(Japan.ZONE)
                            .toInstant()),
                    call.isOpen(now) ? "有" : "無",
                    true,
                    page.toString(),
                    File.of(files, CallFileKind.GUIDELINES),
                    File.of(files, CallFileKind.GRANT_RULES),
                    File.of(files, CallFileKind.FORM));
        }
    }

    /**
     * A file inside an answer.
     *
     * @param name its name
     * @param data base64
     */
    @Schema(name = "PortalFile")
    public record File(String name, String data) {

        static List<File> of(List<FindCallFiles.Whole> files, CallFileKind kind) {
            return files.stream()
                    .filter(file -> file.file().title().kind() == kind)
                    .map(file ->
                            new File(file.file().name(), Base64.getEncoder().encodeToString(file.content())))
                    .toList();
        }
    }
}
