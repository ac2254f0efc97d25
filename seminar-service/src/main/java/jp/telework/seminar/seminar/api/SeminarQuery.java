package jp.telework.seminar.seminar.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.TableCharset;
import jp.telework.seminar.seminar.domain.SeminarStatus;
import jp.telework.seminar.seminar.domain.Seminars;
import jp.telework.seminar.seminar.domain.WebinarStatus;
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

        @QueryParam("status")
        @Parameter(
                description = "DRAFT 準備中（事務局など）, PUBLISHED 開催予定・満席, HELD 開催済み, CANCELLED 中止",
                schema = @Schema(implementation = SeminarStatus.class))
        @Nullable
        String status,

        @QueryParam("webinarStatus")
        @Parameter(
                description = "ON_SITE 現地開催のみ, ONLINE オンライン, HYBRID ハイブリッド",
                schema = @Schema(implementation = WebinarStatus.class))
        @Nullable
        String webinarStatus,

        @QueryParam("limit") @Parameter(description = "1–100 (20)。iCalendarでは使わない。 Not used for iCalendar.") @Nullable
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
                                enumeration = {"json", "ics", "csv", "xlsx"}))
        @Nullable
        String format,

        @QueryParam("charset")
        @Parameter(
                description =
                        "CSVの文字コード。Shift_JISで表せない文字は〓。 Character set of CSV; what Shift_JIS cannot say becomes 〓.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"UTF-8", "Shift_JIS"},
                                defaultValue = "UTF-8"))
        @Nullable
        String charset) {

    TableCharset charset(HttpHeaders headers) {
        return TableCharset.asked(charset, headers.getHeaderString(HttpHeaders.ACCEPT));
    }

    Seminars.Filter filter() {
        FiscalYear year = Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear);
        LocalDate first = Parameters.read("from", from, Parameters::day);
        LocalDate last = Parameters.read("to", to, Parameters::day);
        if (first != null && last != null && last.isBefore(first)) {
            throw Refusal.ofParameter("to");
        }
        return new Seminars.Filter(
                false,
                Parameters.read("status", status, SeminarStatus::valueOf),
                Parameters.read("webinarStatus", webinarStatus, WebinarStatus::valueOf),
                Parameters.read("prefecture", prefecture, LocalGovernments::prefectureByNameOrCode),
                midnight(later(first, year == null ? null : year.firstDay())),
                midnight(earlier(
                        last == null ? null : last.plusDays(1),
                        year == null ? null : year.lastDay().plusDays(1))),
                null);
    }

    PageRequest page(Seminars.Filter filter) {
        return PageRequest.of(limit, cursor, "seminars", filter);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : Japan.startOf(day);
    }
}
