package jp.telework.furusato.statistics.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.TableCharset;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The list's parameters as sent. */
record StatisticsQuery(
        @QueryParam("year")
        @Parameter(
                description = "この年の値または目標のある系列 / series with a figure or a target of this year",
                example = "2016",
                schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}$"))
        @Nullable
        String year,

        @QueryParam("limit") @Parameter(description = "1–100 (100)") @Nullable
        String limit,

        @QueryParam("cursor") @Nullable String cursor,

        @QueryParam("format")
        @Parameter(
                description = "Acceptヘッダーより優先 / overrides the Accept header",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"json", "csv", "xlsx"}))
        @Nullable
        String format,

        @QueryParam("charset")
        @Parameter(
                description = "CSVの文字コード / character set of CSV",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"UTF-8", "Shift_JIS"},
                                defaultValue = "UTF-8"))
        @Nullable
        String charset) {

    /** The series are few: a caller who does not ask for pages gets all. */
    private static final String ALL = "100";

    @Nullable
    Integer readYear() {
        FiscalYear read = Parameters.read("year", year, Parameters::fiscalYear);
        return read == null ? null : read.value();
    }

    PageRequest page() {
        return PageRequest.of(limit == null ? ALL : limit, cursor, "statistics", year);
    }

    TableCharset charset(HttpHeaders headers) {
        return TableCharset.asked(charset, headers.getHeaderString(HttpHeaders.ACCEPT));
    }
}
