package jp.telework.promotion.campaign.figures.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.figures.domain.FigureKind;
import jp.telework.promotion.campaign.figures.usecase.ReadFigures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What came of the campaigns. */
@Path("/")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class FigureResource {

    private final ReadFigures figures;
    private final CurrentRequest request;

    FigureResource(ReadFigures figures, CurrentRequest request) {
        this.figures = figures;
        this.request = request;
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

    @GET
    @Path("campaign-figures.svg")
    @PermitAll
    @Produces("image/svg+xml")
    @Operation(
            operationId = "getCampaignFigureChart",
            summary = "成果の推移のグラフ（SVG） / a figure over the years as a chart",
            description = "一つの成果を年ごとの棒で示す。全ての値と集計の方法は、絵の説明（desc）にも書く。表は campaign-figures にある。認証は要らない。"
                    + " Bars of one figure by year. The description in the drawing tells every value and its rule; the table is"
                    + " campaign-figures. No sign-in needed.")
    @APIResponse(
            responseCode = "200",
            description = "グラフ / the chart",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)))
    public Response chart(
            @Parameter(
                            description = "種類（既定はDAYS） / series, DAYS by default",
                            schema = @Schema(implementation = CampaignSeries.class))
                    @QueryParam("series")
                    @Nullable
                    String series,
            @Parameter(
                            description = "成果（既定はORGANISATIONS） / figure, ORGANISATIONS by default",
                            schema = @Schema(implementation = FigureKind.class))
                    @QueryParam("figure")
                    @Nullable
                    String figure) {
        CampaignSeries wanted = Objects.requireNonNullElse(series(series), CampaignSeries.DAYS);
        FigureKind kind = Objects.requireNonNullElse(
                Parameters.read("figure", figure, Readers.oneOf(FigureKind.class)), FigureKind.ORGANISATIONS);
        return Response.ok(FigureChart.of(wanted, kind, figures.figures(wanted, null), request.language())
                        .draw())
                .build();
    }

    private static @Nullable CampaignSeries series(@Nullable String raw) {
        return Parameters.read("series", raw, Readers.oneOf(CampaignSeries.class));
    }
}
