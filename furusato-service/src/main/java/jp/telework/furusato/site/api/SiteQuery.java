package jp.telework.furusato.site.api;

import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.site.domain.Prefecture;
import jp.telework.furusato.site.domain.Sites;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.kernel.text.SearchText;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.PlainText;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.Parameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The list's parameters as sent. */
record SiteQuery(
        @QueryParam("fiscalYear")
        @Parameter(
                description = "採択年度（西暦） / fiscal year of adoption",
                example = "2015",
                schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}$"))
        @Nullable
        String fiscalYear,

        @QueryParam("prefecture")
        @Parameter(description = "都道府県の正式名称または2桁コード / full name or two-digit code", example = "和歌山県")
        @Nullable
        String prefecture,

        @QueryParam("region")
        @Parameter(
                description = "地域（通信利用動向調査の区分） / region of the usage trend survey",
                schema = @Schema(implementation = Region.class))
        @Nullable
        String region,

        @QueryParam("municipality")
        @Parameter(
                description = "全国地方公共団体コード（6桁）。複数の市町村にまたがる拠点も含む。"
                        + " Six-digit local-government code; sites that span several municipalities included.",
                example = "304018")
        @Nullable
        String municipality,

        @QueryParam("confidence")
        @Parameter(
                description = "年度の確からしさ / how sure the fiscal year is",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"HIGH", "MEDIUM", "LOW"}))
        @Nullable
        String confidence,

        @QueryParam("q")
        @Parameter(
                description = "市町村名、代表団体、事業名、進出企業の一部。空白で区切った語は全部を含むもの（全角・半角、大文字・小文字を区別しない、100文字まで）。"
                        + " Parts of a municipality's, organisation's, project's or company's name, all of which are"
                        + " there; width and case do not matter; at most 100 characters.",
                example = "テレワーク")
        @Nullable
        String q,

        @QueryParam("limit")
        @Parameter(description = "1–100。省略時はJSONで20、GeoJSONと表（csv、xlsx）で100。 Default 20, for GeoJSON and tables 100.")
        @Nullable
        String limit,

        @QueryParam("cursor") @Nullable String cursor,

        @QueryParam("format")
        @Parameter(
                description = "Acceptヘッダーより優先 / overrides the Accept header",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"json", "geojson", "csv", "xlsx"}))
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

    private static final Pattern LONE_PREFECTURE = Pattern.compile("..000.");
    private static final int LONGEST_TEXT = 100;
    /** A map wants its points in one piece, a table its lines. */
    private static final String WHOLE_LIMIT = "100";

    Sites.Filter filter() {
        return filter(fiscalYear, prefecture, region, municipality, confidence, q);
    }

    /** The filters of the list, which totals share. */
    static Sites.Filter filter(
            @Nullable String fiscalYear,
            @Nullable String prefecture,
            @Nullable String region,
            @Nullable String municipality,
            @Nullable String confidence,
            @Nullable String q) {
        return new Sites.Filter(
                Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear),
                Parameters.read("prefecture", prefecture, Prefecture::of),
                Parameters.read("region", region, Region::valueOf),
                Parameters.read("municipality", municipality, SiteQuery::municipalityCode),
                Parameters.read("confidence", confidence, Confidence::valueOf),
                Parameters.read("q", q, SiteQuery::searched));
    }

    PageRequest page(Sites.Filter filter, SiteFormat answered) {
        String asked = limit == null && answered != SiteFormat.JSON ? WHOLE_LIMIT : limit;
        return PageRequest.of(asked, cursor, "sites", filter);
    }

    private static LocalGovernmentCode municipalityCode(String raw) {
        if (LONE_PREFECTURE.matcher(raw).matches()) {
            throw new IllegalArgumentException(raw);
        }
        return LocalGovernments.ever(raw);
    }

    /** Half-width kana are welcome here: nothing is stored, and they find what full-width kana find. */
    private static String searched(String raw) {
        return SearchText.of(PlainText.of(Normalizer.normalize(raw, Normalizer.Form.NFKC), LONGEST_TEXT));
    }
}
