package jp.telework.furusato.site.api;

import java.time.LocalDate;
import java.util.List;
import jp.telework.furusato.site.domain.Municipality;
import jp.telework.furusato.site.domain.PeopleRange;
import jp.telework.furusato.site.domain.Scheme;
import jp.telework.furusato.site.domain.SiteEntry;
import jp.telework.furusato.site.domain.SiteNumber;
import jp.telework.furusato.site.domain.TeleworkType;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.Readers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A site as an officer enters it. */
@Schema(name = "SiteRequest", description = "拠点の登録内容。 What the register says of a site.")
public record SiteRequest(
        @Schema(required = true, examples = "H30-51") @Nullable
        String siteNumber,

        @Schema(required = true, description = "採択年度（西暦） / fiscal year of adoption") @Nullable
        Integer fiscalYear,

        @Schema(
                required = true,
                enumeration = {"DEMONSTRATION", "SUBSIDY"})
        @Nullable
        String scheme,

        @Schema(required = true, minItems = 1, maxItems = 20, description = "同じ都道府県の市町村 / of one prefecture") @Nullable
        List<@Nullable MunicipalityRequest> municipalities,

        @Schema(maxLength = 200, description = "代表団体 / representative body") @Nullable
        String representativeOrganisation,

        @Schema(description = "代表団体の法人番号。不明なら構成市町村が成果を報告する。 Unknown: the municipalities report.") @Nullable
        String representativeCorporateNumber,

        @Schema(maxLength = 300) @Nullable String projectName,

        @Schema(
                enumeration = {"A", "B", "C", "D"},
                description = "類型 / types")
        @Nullable
        List<@Nullable String> teleworkTypes,

        @Schema(enumeration = {"HIGH", "MEDIUM", "LOW"}) @Nullable
        String teleworkTypesConfidence,

        @Schema(description = "地方進出企業 / firms that moved in") @Nullable
        List<@Nullable String> companies,

        @Nullable TargetsRequest targets,

        @Schema(
                required = true,
                enumeration = {"HIGH", "MEDIUM", "LOW"},
                description = "年度の確からしさ / how sure the year is")
        @Nullable
        String yearConfidence,

        @Schema(maxLength = 1000) @Nullable String note,
        @Schema(maxLength = 1000) @Nullable String noteEn,

        @Schema(
                maxLength = 1000,
                description = "訂正の理由。訂正では必須、登録では使わない。 Why it is corrected; required then, not used in a registration.")
        @Nullable
        String reason) {

    /** A municipality with the position of the site, or of its centre. */
    @Schema(name = "SiteMunicipalityRequest")
    public record MunicipalityRequest(
            @Schema(required = true, examples = "304018") @Nullable
            String localGovernmentCode,

            @Schema(required = true, minimum = "20", maximum = "46") @Nullable
            Double latitude,

            @Schema(required = true, minimum = "122", maximum = "154") @Nullable
            Double longitude) {}

    /** Targets, each possibly a range. */
    @Schema(name = "SiteTargetsRequest")
    public record TargetsRequest(
            @Nullable RangeRequest relocatedWorkers,
            @Nullable RangeRequest localHires) {}

    /** A range of people. */
    @Schema(name = "PeopleRangeRequest")
    public record RangeRequest(
            @Schema(required = true, minimum = "0", maximum = "1000000") @Nullable
            Integer min,

            @Schema(required = true, minimum = "0", maximum = "1000000") @Nullable
            Integer max) {}

    private static final int MOST_PEOPLE = 1_000_000;

    /** Only in place of what is refused; never stored. */
    private static final LocalGovernmentCode NOWHERE = new LocalGovernmentCode("131016");

    SiteEntry read() {
        BodyFields fields = new BodyFields();
        if (reason != null) {
            fields.optionalText("/reason", reason, 1000);
        }
        SiteEntry entry = entry(fields);
        fields.done();
        return entry;
    }

    /** Why an entry is corrected. */
    String readReason() {
        BodyFields fields = new BodyFields();
        String why = fields.text("/reason", reason, 1000);
        fields.done();
        return why;
    }

    private SiteEntry entry(BodyFields fields) {
        FiscalYear year = fields.required("/fiscalYear", fiscalYear, FiscalYear::new, new FiscalYear(2015));
        return new SiteEntry(
                fields.required("/siteNumber", siteNumber, SiteNumber::new, new SiteNumber("H27-01")),
                year,
                fields.oneOf("/scheme", scheme, Scheme.class),
                fields.each("/municipalities", municipalities, 20, (at, one) -> municipality(fields, at, one, year)),
                fields.optionalText("/representativeOrganisation", representativeOrganisation, 200),
                fields.optional("/representativeCorporateNumber", representativeCorporateNumber, CorporateNumber::new),
                fields.optionalText("/projectName", projectName, 300),
                teleworkTypes == null || teleworkTypes.isEmpty()
                        ? List.of()
                        : fields.codes("/teleworkTypes", teleworkTypes, TeleworkType.class),
                fields.optional("/teleworkTypesConfidence", teleworkTypesConfidence, Readers.oneOf(Confidence.class)),
                fields.texts("/companies", companies, 200),
                range(fields, "/targets/relocatedWorkers", targets == null ? null : targets.relocatedWorkers()),
                range(fields, "/targets/localHires", targets == null ? null : targets.localHires()),
                fields.oneOf("/yearConfidence", yearConfidence, Confidence.class),
                fields.optionalText("/note", note, 1000),
                fields.optionalText("/noteEn", noteEn, 1000));
    }

    private static Municipality municipality(
            BodyFields fields, String at, @Nullable MunicipalityRequest raw, FiscalYear year) {
        if (raw == null) {
            fields.refuse(Violation.of(at, CommonError.REQUIRED));
            return new Municipality(NOWHERE, "", 35, 139);
        }
        LocalGovernmentCode place = fields.required(
                at + "/localGovernmentCode", raw.localGovernmentCode(), code -> municipalitySince(year, code), NOWHERE);
        return new Municipality(
                place,
                LocalGovernments.find(place).orElseThrow().municipality(),
                fields.required(at + "/latitude", raw.latitude(), degrees(20, 46), 35.0),
                fields.required(at + "/longitude", raw.longitude(), degrees(122, 154), 139.0));
    }

    /** The site's municipality may have got another code since; both stand for the place. */
    private static LocalGovernmentCode municipalitySince(FiscalYear year, String raw) {
        LocalGovernmentCode code = LocalGovernments.existing(raw, year.firstDay(), LocalDate.MAX);
        if (LocalGovernments.find(code).orElseThrow().municipality().isEmpty()) {
            throw new InvalidValue(CommonError.UNKNOWN_LOCAL_GOVERNMENT, raw);
        }
        return code;
    }

    private static java.util.function.Function<Double, Double> degrees(int from, int to) {
        return value -> {
            if (!(value >= from && value <= to)) {
                throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, from, to);
            }
            return value;
        };
    }

    private static @Nullable PeopleRange range(BodyFields fields, String at, @Nullable RangeRequest raw) {
        if (raw == null) {
            return null;
        }
        int min = fields.number(at + "/min", raw.min(), 0, MOST_PEOPLE);
        int max = fields.number(at + "/max", raw.max(), 0, MOST_PEOPLE);
        return fields.optional(at, max, to -> new PeopleRange(Math.min(min, MOST_PEOPLE), to));
    }
}
