package jp.telework.promotion.actionplan.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Readers;
import jp.telework.promotion.actionplan.domain.PlanContent;
import jp.telework.promotion.actionplan.domain.PlanError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as the secretariat makes it. */
@Schema(name = "ActionPlanRequest", examples = PlanExamples.PLAN)
public record PlanRequest(
        @Schema(required = true, description = "策定した会計年度（西暦） / fiscal year in which it was made") @Nullable
        Integer fiscalYear,

        @Schema(required = true) @Nullable String title,
        @Schema(required = true) @Nullable String titleEn,
        @Schema(required = true) @Nullable String startsOn,
        @Schema(required = true) @Nullable String endsOn,

        @Schema(description = "引き継ぐ計画のid / the plan that it takes over from") @Nullable
        String follows,

        @Schema(description = "章・節（50まで） / sections, at most 50") @Nullable
        List<@Nullable SectionRequest> sections,

        @Schema(description = "府省（50まで） / ministries, at most 50") @Nullable
        List<@Nullable MinistryRequest> ministries,

        @Schema(description = "施策（200まで） / measures, at most 200") @Nullable
        List<@Nullable MeasureRequest> measures,

        @Schema(description = "進捗を報告する年度（10まで） / years with reports, at most 10") @Nullable
        List<@Nullable YearRequest> years,

        @Schema(description = "目標（20まで） / targets, at most 20") @Nullable
        List<@Nullable TargetRequest> targets) {

    private static final int MEASURES = 200;
    private static final int SOME = 50;
    private static final int FEW = 20;
    private static final int YEARS = 10;
    private static final CorporateNumber MEANWHILE = new CorporateNumber("2000012020001");

    /** 章・節. */
    @Schema(name = "ActionPlanSectionRequest")
    public record SectionRequest(
            @Schema(required = true, examples = "1-1") @Nullable
            String code,

            @Schema(required = true) @Nullable String title,
            @Schema(required = true) @Nullable String titleEn) {

        static final SectionRequest NOTHING = new SectionRequest(null, null, null);
    }

    /** 府省. */
    @Schema(name = "ActionPlanMinistryRequest")
    public record MinistryRequest(
            @Schema(required = true, examples = "MIC") @Nullable
            String code,

            @Schema(required = true) @Nullable String name,
            @Schema(required = true) @Nullable String nameEn,

            @Schema(
                    required = true,
                    description = "報告する職員の団体の法人番号 / corporate number of those whose officials report",
                    examples = "2000012020001")
            @Nullable
            String organisation) {

        static final MinistryRequest NOTHING = new MinistryRequest(null, null, null, null);
    }

    /** 施策. */
    @Schema(name = "ActionPlanMeasureRequest")
    public record MeasureRequest(
            @Schema(required = true, examples = "1-1-ア") @Nullable
            String number,

            @Schema(required = true, description = "章・節のcode / code of its section", examples = "1-1") @Nullable
            String section,

            @Schema(required = true) @Nullable String text,
            @Schema(required = true) @Nullable String textEn,

            @Schema(required = true, description = "担当府省（1–20） / responsible ministries, 1 to 20") @Nullable
            List<@Nullable ResponsibleRequest> responsible,

            @Schema(description = "再掲：元の施策の番号 / number of the measure that it repeats") @Nullable
            String repeats) {

        static final MeasureRequest NOTHING = new MeasureRequest(null, null, null, null, null, null);
    }

    /** 担当府省. */
    @Schema(name = "ActionPlanResponsibleRequest")
    public record ResponsibleRequest(
            @Schema(required = true, description = "府省のcode / code of a ministry", examples = "MIC") @Nullable
            String ministry,

            @Schema(description = "等：ほかにも担当がある / others are not named") @Nullable
            Boolean andOthers) {

        static final ResponsibleRequest NOTHING = new ResponsibleRequest(null, null);
    }

    /** 報告の年度. */
    @Schema(name = "ActionPlanYearRequest")
    public record YearRequest(
            @Schema(required = true) @Nullable Integer fiscalYear,

            @Schema(required = true, description = "報告の最後の日。年度が終わった後。 The last day for reports, after the year.")
            @Nullable
            String reportsUntil) {

        static final YearRequest NOTHING = new YearRequest(null, null);
    }

    PlanContent read() {
        BodyFields body = new BodyFields();
        if (isEmpty(measures) && isEmpty(targets)) {
            body.refuse(Violation.of("/measures", CommonError.REQUIRED));
        }
        PlanContent content = new PlanContent(
                year(body, "/fiscalYear", fiscalYear),
                body.name("/title", title, 100),
                body.name("/titleEn", titleEn, 100),
                body.date("/startsOn", startsOn),
                body.date("/endsOn", endsOn),
                body.optional("/follows", follows, PlanRequest::id),
                body.each("/sections", sections, SOME, unique(body, "code", PlanRequest::section)),
                body.each("/ministries", ministries, SOME, unique(body, "code", PlanRequest::ministry)),
                body.each("/measures", measures, MEASURES, unique(body, "number", PlanRequest::measure)),
                body.each("/years", years, YEARS, unique(body, "fiscalYear", PlanRequest::year)),
                body.each("/targets", targets, FEW, unique(body, "code", TargetRequest::read)));
        body.done();
        return content;
    }

    /** Reads one item at its place, with the key by which it is known among the others. */
    private interface Keyed<R, T> {
        Map.Entry<String, T> read(BodyFields body, String at, @Nullable R item);
    }

    /** No two items have the same key. */
    private static <R, T> BodyFields.Item<R, T> unique(BodyFields body, String field, Keyed<R, T> reader) {
        Set<String> known = new HashSet<>();
        return (at, item) -> {
            Map.Entry<String, T> read = reader.read(body, at, item);
            if (!read.getKey().isEmpty() && !known.add(read.getKey())) {
                body.refuse(Violation.of(at + "/" + field, CommonError.DUPLICATE_ENTRY, read.getKey()));
            }
            return read.getValue();
        };
    }

    private static Map.Entry<String, PlanContent.Section> section(
            BodyFields body, String at, @Nullable SectionRequest item) {
        SectionRequest sent = item == null ? SectionRequest.NOTHING : item;
        String code = body.name(at + "/code", sent.code(), 30);
        return Map.entry(
                code,
                new PlanContent.Section(
                        code,
                        body.name(at + "/title", sent.title(), 100),
                        body.name(at + "/titleEn", sent.titleEn(), 200)));
    }

    private static Map.Entry<String, PlanContent.Ministry> ministry(
            BodyFields body, String at, @Nullable MinistryRequest item) {
        MinistryRequest sent = item == null ? MinistryRequest.NOTHING : item;
        String code = body.required(at + "/code", sent.code(), Readers::code, "");
        return Map.entry(
                code,
                new PlanContent.Ministry(
                        code,
                        body.name(at + "/name", sent.name(), 50),
                        body.name(at + "/nameEn", sent.nameEn(), 100),
                        body.required(at + "/organisation", sent.organisation(), CorporateNumber::new, MEANWHILE)));
    }

    private static Map.Entry<String, PlanContent.Measure> measure(
            BodyFields body, String at, @Nullable MeasureRequest item) {
        MeasureRequest sent = item == null ? MeasureRequest.NOTHING : item;
        String number = body.name(at + "/number", sent.number(), 30);
        if (isEmpty(sent.responsible())) {
            body.refuse(Violation.of(at + "/responsible", CommonError.REQUIRED));
        }
        return Map.entry(
                number,
                new PlanContent.Measure(
                        number,
                        body.name(at + "/section", sent.section(), 30),
                        body.text(at + "/text", sent.text(), 300),
                        body.text(at + "/textEn", sent.textEn(), 500),
                        body.each(
                                at + "/responsible",
                                sent.responsible(),
                                FEW,
                                unique(body, "ministry", PlanRequest::responsible)),
                        body.optional(at + "/repeats", sent.repeats(), Readers.name(30))));
    }

    private static Map.Entry<String, PlanContent.Responsible> responsible(
            BodyFields body, String at, @Nullable ResponsibleRequest item) {
        ResponsibleRequest sent = item == null ? ResponsibleRequest.NOTHING : item;
        String ministry = body.required(at + "/ministry", sent.ministry(), Readers::code, "");
        return Map.entry(ministry, new PlanContent.Responsible(ministry, Boolean.TRUE.equals(sent.andOthers())));
    }

    private static Map.Entry<String, PlanContent.ReportYear> year(
            BodyFields body, String at, @Nullable YearRequest item) {
        YearRequest sent = item == null ? YearRequest.NOTHING : item;
        FiscalYear year = year(body, at + "/fiscalYear", sent.fiscalYear());
        return Map.entry(
                sent.fiscalYear() == null ? "" : sent.fiscalYear().toString(),
                new PlanContent.ReportYear(year, body.date(at + "/reportsUntil", sent.reportsUntil())));
    }

    private static FiscalYear year(BodyFields body, String at, @Nullable Integer sent) {
        return body.required(at, sent, FiscalYear::new, new FiscalYear(FiscalYear.EARLIEST));
    }

    private static UUID id(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException noId) {
            throw new InvalidValue(PlanError.UNKNOWN_PLAN);
        }
    }

    static boolean isEmpty(@Nullable List<?> sent) {
        return sent == null || sent.isEmpty();
    }
}
