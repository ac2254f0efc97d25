package jp.telework.promotion.campaign.figures.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.figures.usecase.ReadFigures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What came of the campaigns. */
@Path("/")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class FigureResource {

    private final ReadFigures figures;

    FigureResource(ReadFigures figures) {
        this.figures = figures;
    }

    @GET
    @Path("campaign-figures")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listCampaignFigures",
            summary = "キャンペーンの成果 / figures of the campaigns",
            description =
                    "公表された値を、集計の方法と出典とともに返す。過去の年も含む。認証は要らない。"
                            + " Published figures with the rule that made each and its source, earlier years included. No sign-in needed.")
    public Page<FigureView> figures(
            @Parameter(description = "種類 / series", schema = @Schema(implementation = CampaignSeries.class))
                    @QueryParam("series")
                    @Nullable
                    String series,
            @Parameter(description = "西暦の年 / year", example = "2017") @QueryParam("year") @Nullable String year,
            @BeanParam PageQuery query) {
        Integer wanted = Parameters.read("year", year, Parameters::number);
        return Page.ofPlaces(figures.figures(series(series), wanted), query.of("campaign-figures", series, year))
                .map(FigureView::of);
    }

    @GET
    @Path("campaign-comparison")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "compareCampaigns",
            summary = "年ごとの比較 / comparison over years",
            description = "種類ごとに、年と前の年からの増減率を返す。認証は要らない。"
                    + " The years of each series, each with its change from the year before. No sign-in needed.")
    public Page<ComparisonView> comparison(
            @Parameter(description = "種類 / series", schema = @Schema(implementation = CampaignSeries.class))
                    @QueryParam("series")
                    @Nullable
                    String series,
            @BeanParam PageQuery query) {
        return Page.ofPlaces(figures.comparison(series(series)), query.of("campaign-comparison", series))
                .map(ComparisonView::of);
    }

    private static @Nullable CampaignSeries series(@Nullable String raw) {
        return Parameters.read("series", raw, Readers.oneOf(CampaignSeries.class));
    }
}
