package jp.telework.furusato.site.api;

import jakarta.ws.rs.QueryParam;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.site.domain.Sites;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The totals' parameters: the list's filters without its pages. */
record TotalsQuery(
        @QueryParam("fiscalYear") @Parameter(description = "採択年度（西暦） / fiscal year", example = "2015") @Nullable
        String fiscalYear,

        @QueryParam("prefecture") @Parameter(description = "都道府県の正式名称または2桁コード / name or code", example = "30") @Nullable
        String prefecture,

        @QueryParam("region")
        @Parameter(description = "地域 / region", schema = @Schema(implementation = Region.class))
        @Nullable
        String region,

        @QueryParam("municipality") @Parameter(description = "全国地方公共団体コード / code", example = "304018") @Nullable
        String municipality,

        @QueryParam("confidence")
        @Parameter(description = "年度の確からしさ / how sure the year is", example = "HIGH")
        @Nullable
        String confidence,

        @QueryParam("q") @Parameter(description = "検索語（一覧と同じ） / words, as in the list", example = "テレワーク") @Nullable
        String q) {

    Sites.Filter filter() {
        return SiteQuery.filter(fiscalYear, prefecture, region, municipality, confidence, q);
    }
}
