package jp.telework.seminar.seminar.api;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.platform.paging.PageRequest;
import jp.telework.seminar.seminar.domain.Period;
import jp.telework.seminar.seminar.domain.Seminars;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The list's parameters as sent. */
record SeminarQuery(
        @QueryParam("fiscalYear")
        @Parameter(
                description = "開催年度（西暦） / fiscal year, April to March",
                example = "2017",
                schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}$"))
        @Nullable
        String fiscalYear,

        @QueryParam("prefecture")
        @Parameter(description = "都道府県の正式名称または2桁コード / full name or two-digit code", example = "奈良県")
        @Nullable
        String prefecture,

        @QueryParam("from")
        @Parameter(
                description = "この日以後に始まる / starting on this day or later (Japan)",
                example = "2017-09-01",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        @Nullable
        String from,

        @QueryParam("to")
        @Parameter(
                description = "この日までに始まる / starting on this day or earlier (Japan)",
                example = "2017-09-30",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        @Nullable
        String to,

        @QueryParam("limit")
        @Parameter(description = "1–100 (20)。iCalendarでは使わない。 Not used for iCalendar.", example = "10")
        @Nullable
        String limit,

        @QueryParam("cursor")
        @Parameter(
                description = "前のページの next。iCalendarでは使わない。"
                        + " The value of next of the page before; not used for iCalendar.")
        @Nullable
        String cursor,

        @QueryParam("format")
        @Parameter(
                description = "Acceptヘッダーより優先 / overrides the Accept header",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"json", "ics"}))
        @Nullable
        String format) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PREFECTURE_CODE = Pattern.compile("[0-9]{2}");
    /** U+FA11, which printed lists use in 宮﨑県. Unicode normalisation leaves it alone. */
    private static final char PRINTED_SAKI = '\uFA11';

    Seminars.Filter filter() {
        FiscalYear year = read("fiscalYear", fiscalYear, SeminarQuery::year);
        LocalDate first = read("from", from, SeminarQuery::day);
        LocalDate last = read("to", to, SeminarQuery::day);
        if (first != null && last != null && last.isBefore(first)) {
            throw Refusal.of(CommonError.INVALID_PARAMETER, "to");
        }
        return new Seminars.Filter(
                read("prefecture", prefecture, SeminarQuery::prefectureName),
                midnight(later(first, year == null ? null : year.firstDay())),
                midnight(earlier(
                        last == null ? null : last.plusDays(1),
                        year == null ? null : year.lastDay().plusDays(1))));
    }

    PageRequest page(Seminars.Filter filter) {
        return PageRequest.of(limit, cursor, "seminars", filter);
    }

    private static <T> @Nullable T read(String name, @Nullable String raw, Function<String, T> reader) {
        try {
            return raw == null ? null : reader.apply(raw);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Refusal.of(CommonError.INVALID_PARAMETER, name);
        }
    }

    private static FiscalYear year(String raw) {
        return new FiscalYear(Integer.parseInt(matching(YEAR, raw)));
    }

    private static LocalDate day(String raw) {
        return LocalDate.parse(matching(DAY, raw));
    }

    private static String matching(Pattern shape, String raw) {
        if (!shape.matcher(raw).matches()) {
            throw new IllegalArgumentException(raw);
        }
        return raw;
    }

    private static String prefectureName(String codeOrName) {
        if (!PREFECTURE_CODE.matcher(codeOrName).matches()) {
            return LocalGovernments.prefecture(codeOrName.replace(PRINTED_SAKI, '崎'));
        }
        return Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
                .map(checkDigit -> codeOrName + "000" + checkDigit)
                .filter(LocalGovernmentCode::isValid)
                .map(LocalGovernmentCode::new)
                .map(LocalGovernments::find)
                .flatMap(Optional::stream)
                .map(LocalGovernments.LocalGovernment::prefecture)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(codeOrName));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Period.JAPAN).toInstant();
    }
}
