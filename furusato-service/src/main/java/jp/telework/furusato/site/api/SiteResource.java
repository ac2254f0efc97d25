package jp.telework.furusato.site.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.Sites;
import jp.telework.furusato.site.usecase.ListSites;
import jp.telework.furusato.site.usecase.ReadSite;
import jp.telework.platform.paging.Page;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.EntityTags;
import jp.telework.platform.request.Format;
import jp.telework.platform.request.IfNoneMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.TableCharset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The public register of sites. */
@Path("/sites")
@Tag(name = "Sites", description = "ふるさとテレワークの拠点 / Furusato Telework sites")
public class SiteResource {

    private final ListSites listSites;
    private final ReadSite readSite;
    private final CurrentRequest request;

    SiteResource(ListSites listSites, ReadSite readSite, CurrentRequest request) {
        this.listSites = listSites;
        this.readSite = readSite;
        this.request = request;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, SiteFormat.Names.GEO_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listSites",
            summary = "拠点の一覧 / list sites",
            description =
                    "拠点を拠点番号の順に返す。Acceptヘッダーまたはformatで、JSON、地図用のGeoJSON、表計算用のCSVとExcel（xlsx）を選ぶ。認証は要らない。"
                            + " Sites by number, as JSON, for maps as GeoJSON, or as CSV or xlsx (Accept header or format). No sign-in needed.")
    @APIResponse(
            responseCode = "200",
            description = "拠点 / sites",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SitePage.class)),
                @Content(mediaType = SiteFormat.Names.GEO_JSON, schema = @Schema(implementation = SiteMap.class)),
                @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(@BeanParam SiteQuery query, @Context HttpHeaders headers, @Context UriInfo uri) {
        SiteFormat format = Format.asked(SiteFormat.class, query.format(), headers);
        Sites.Filter filter = query.filter();
        Page<SiteView> page = listSites.page(filter, query.page(filter, format)).map(SiteView::of);
        return switch (format) {
            case JSON -> answer(SitePage.of(page), format);
            case GEOJSON -> answer(SiteMap.of(page), format);
            case CSV ->
                SiteTable.SITES
                        .csv(
                                page,
                                request.language(),
                                TableCharset.asked(query.charset(), headers.getHeaderString(HttpHeaders.ACCEPT)))
                        .answer(uri);
            case XLSX -> SiteTable.SITES.xlsx(page, request.language()).answer(uri);
        };
    }

    private static Response answer(Object body, SiteFormat format) {
        return Response.ok(body, format.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readSite",
            summary = "拠点の詳細 / read a site",
            description = "拠点を返す。If-None-MatchのETagが今のものなら304。認証は要らない。"
                    + " One site; 304 when If-None-Match holds its present ETag. No sign-in needed.")
    @APIResponse(
            responseCode = "200",
            description = "拠点 / the site",
            content = @Content(schema = @Schema(implementation = SiteView.class)))
    @APIResponse(responseCode = "304", description = "変わっていない / not modified")
    public Response read(
            @Parameter(description = "拠点のid / the site's id", example = "014e63e1-818b-7896-842d-8f7cc31301bc")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "取得済みのETag / the ETag at hand") @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable
                    String ifNoneMatch) {
        Site site = readSite.byId(id);
        String tag = EntityTags.of(site.version());
        Response.ResponseBuilder answer = new IfNoneMatch(ifNoneMatch).has(tag)
                ? Response.notModified()
                : Response.ok(SiteView.of(site), MediaType.APPLICATION_JSON_TYPE);
        return answer.header(HttpHeaders.ETAG, tag).build();
    }
}
