package jp.telework.furusato.statistics.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import jp.telework.furusato.statistics.domain.Series;
import jp.telework.furusato.statistics.usecase.ReadStatistics;
import jp.telework.kernel.text.Language;
import jp.telework.platform.paging.Page;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Format;
import jp.telework.platform.table.ListFormat;
import jp.telework.platform.table.Table;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 統計, public. */
@Path("/statistics")
@Tag(name = "Statistics", description = "テレワークの普及に関する統計 / statistics on the spread of telework")
public class StatisticsResource {

    private static final Table<StatisticsTable.Line> ALL = StatisticsTable.series("statistics");

    private final ReadStatistics readStatistics;
    private final CurrentRequest request;

    StatisticsResource(ReadStatistics readStatistics, CurrentRequest request) {
        this.readStatistics = readStatistics;
        this.request = request;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listStatistics",
            summary = "統計の一覧 / list statistics",
            description = "統計の系列を、出典・調査年・単位・確からしさとともに返す。目標のある系列には進み具合と計算の説明を付ける。JSON、CSVまたはxlsx。認証は要らない。"
                    + " Series of figures with source, year, unit and confidence; those with targets tell the progress"
                    + " and how it was computed. JSON, CSV or xlsx. No sign-in needed.")
    @APIResponse(
            responseCode = "200",
            description = "統計 / statistics",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeriesPage.class)),
                @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(@BeanParam StatisticsQuery query, @Context HttpHeaders headers, @Context UriInfo uri) {
        ListFormat format = Format.asked(ListFormat.class, query.format(), headers);
        Page<Series> page = readStatistics.page(query.readYear(), query.page());
        return switch (format) {
            case JSON -> json(SeriesPage.of(page.map(series -> SeriesView.of(series, language()))));
            case CSV ->
                ALL.csv(StatisticsTable.lines(page), language(), query.charset(headers))
                        .answer(uri);
            case XLSX -> ALL.xlsx(StatisticsTable.lines(page), language()).answer(uri);
        };
    }

    @GET
    @Path("/adoption")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "readAdoption",
            summary = "地域別の導入率と目標 / adoption by region and targets",
            description = "地域別の導入率を、全国の値と政府目標（2020年に34.5％、雇用型テレワーカー15.4％）と比べて返す。差と割合の計算を説明する。"
                    + " Adoption by region against the nation and the government's targets (34.5 % of firms,"
                    + " 15.4 % of employees by 2020), with the differences explained.")
    @APIResponse(
            responseCode = "200",
            description = "地域別の導入率 / adoption by region",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AdoptionView.class)),
                @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING))
            })
    public Response adoption(@BeanParam FormatQuery query, @Context HttpHeaders headers, @Context UriInfo uri) {
        ListFormat format = Format.asked(ListFormat.class, query.format(), headers);
        ReadStatistics.Adoption adoption = readStatistics.adoption();
        Page<StatisticsTable.RegionLine> lines = StatisticsTable.lines(
                adoption.regions(), adoption.targetSeries().get(0));
        return switch (format) {
            case JSON -> json(AdoptionView.of(adoption, language()));
            case CSV ->
                StatisticsTable.REGIONS
                        .csv(lines, language(), query.charset(headers))
                        .answer(uri);
            case XLSX -> StatisticsTable.REGIONS.xlsx(lines, language()).answer(uri);
        };
    }

    @GET
    @Path("/{key}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX, SeriesFormat.Names.SVG})
    @Operation(
            operationId = "readStatistic",
            summary = "統計の系列（JSON・表・図） / one series, also as a chart",
            description = "系列をJSON、CSV、xlsx、または図（SVG）で返す。図には題名、単位、目標、出典と注記を記す。確かでない値は斜線で示す。"
                    + " One series as JSON, CSV, xlsx or a chart (SVG) with title, unit, target, source and notes; figures"
                    + " that are not sure are hatched.")
    @APIResponse(
            responseCode = "200",
            description = "系列 / the series",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeriesView.class)),
                @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = SeriesFormat.Names.SVG, schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @Parameter(description = "系列の名前 / name of the series", example = "ADOPTION_RATE_BY_REGION")
                    @PathParam("key")
                    String key,
            @BeanParam FormatQuery query,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        SeriesFormat format = Format.asked(SeriesFormat.class, query.format(), headers);
        ReadStatistics.Compared found = readStatistics.get(key);
        return switch (format) {
            case JSON -> json(SeriesView.of(found.series(), language()));
            case CSV ->
                one(found.series())
                        .csv(figures(found.series()), language(), query.charset(headers))
                        .answer(uri);
            case XLSX ->
                one(found.series()).xlsx(figures(found.series()), language()).answer(uri);
            case SVG ->
                Response.ok(
                                SeriesChart.of(found.series(), found.reference(), language())
                                        .draw(),
                                SeriesFormat.Names.SVG + ";charset=UTF-8")
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                        // A drawing that is opened by itself runs nothing and loads nothing.
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                        .build();
        };
    }

    private static Table<StatisticsTable.Line> one(Series series) {
        return StatisticsTable.series(series.key().toLowerCase(Locale.ROOT));
    }

    private static Page<StatisticsTable.Line> figures(Series series) {
        return StatisticsTable.lines(new Page<>(List.of(series), null));
    }

    private Language language() {
        return request.language();
    }

    private static Response json(Object body) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
