package jp.telework.furusato.site.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jp.telework.furusato.site.usecase.ReadOutcomes;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Format;
import jp.telework.platform.table.CsvTable;
import jp.telework.platform.table.ListFormat;
import jp.telework.platform.table.TableCharset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 集計 of sites, open to everybody. */
@Path("/sites/totals")
@Tag(name = "Sites")
@RegisterForReflection(
        targets = {TotalsView.class, TotalsView.GroupView.class, TotalsView.TargetSum.class, TotalsView.ResultSum.class
        })
public class TotalsResource {

    private final ReadOutcomes readOutcomes;
    private final CurrentRequest request;

    TotalsResource(ReadOutcomes readOutcomes, CurrentRequest request) {
        this.readOutcomes = readOutcomes;
        this.request = request;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE})
    @Operation(
            operationId = "readSiteTotals",
            summary = "拠点の集計 / totals of sites",
            description = "拠点数、目標と成果の合計を、採択年度・都道府県・地域ごとに返す。条件は一覧と同じで、一覧と一致する。JSONまたはCSV。"
                    + " Numbers of sites, sums of targets and of confirmed results by fiscal year, prefecture and"
                    + " region; the list's filters, and equal to the list. JSON or CSV.")
    @APIResponse(
            responseCode = "200",
            description = "集計 / totals",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TotalsView.class)),
                @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response totals(@BeanParam TotalsQuery filters, @Context HttpHeaders headers, @Context UriInfo uri) {
        ListFormat format = Format.asked(ListFormat.class, filters.format(), headers);
        TotalsView totals = TotalsView.of(readOutcomes.totals(filters.filter()), request.language());
        return switch (format) {
            case JSON ->
                Response.ok(totals, MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                        .build();
            case CSV ->
                totals.table()
                        .download(
                                TableCharset.asked(filters.charset(), headers.getHeaderString(HttpHeaders.ACCEPT)),
                                "site-totals",
                                null,
                                uri)
                        .build();
        };
    }
}
