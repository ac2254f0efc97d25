package jp.telework.furusato.statistics.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jp.telework.platform.table.TableCharset;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** In which form an answer is wanted. */
record FormatQuery(
        @QueryParam("format")
        @Parameter(
                description = "Acceptヘッダーより優先。svgは系列だけ。 Overrides the Accept header; svg for one series only.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"json", "csv", "xlsx", "svg"}))
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

    TableCharset charset(HttpHeaders headers) {
        return TableCharset.asked(charset, headers.getHeaderString(HttpHeaders.ACCEPT));
    }
}
