package jp.telework.subsidy.portal.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Arrays;
import jp.telework.subsidy.portal.domain.PortalQuery;
import jp.telework.subsidy.portal.usecase.FindSubsidies;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 公募 in the shape of the national subsidy portal's public API, so that its clients find them unchanged. */
@Path("/public/subsidies")
@Tag(name = "Portal", description = "補助金ポータルと同じ形の公開情報 / calls in the national portal's shape")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class PublicSubsidyResource {

    private final FindSubsidies findSubsidies;
    private final Clock clock;

    PublicSubsidyResource(FindSubsidies findSubsidies, Clock clock) {
        this.findSubsidies = findSubsidies;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listPublicSubsidies",
            summary = "補助金の一覧（ポータル形式） / list subsidies in the portal's shape",
            description = "国の補助金ポータルの公開APIと同じ必須項目（keyword, sort, order, acceptance）と形で、公表した公募を500件まで返す。"
                    + "keywordは空白区切りで、すべての語を題名か制度の説明に含むもの。大文字小文字と全角半角は区別しない。複数の値は「 / 」でつなぐ。"
                    + " Published calls, at most 500, with the parameters and the shape of the national portal's public API."
                    + " Every word of the keyword must occur in the title or the programme's description; case and width"
                    + " do not count. Several values are joined with ' / '. Errors: 400 INVALID_PARAMETER.")
    public SubsidyListView list(
            @Parameter(description = "2～255文字 / 2 to 255 characters", required = true, example = "テレワーク")
                    @QueryParam("keyword")
                    @Nullable
                    String keyword,
            @Parameter(
                            required = true,
                            description = "created_date, acceptance_start_datetime, acceptance_end_datetime",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "created_date",
                                                "acceptance_start_datetime",
                                                "acceptance_end_datetime"
                                            }))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @Parameter(
                            required = true,
                            description = "ASC, DESC",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"ASC", "DESC"}))
                    @QueryParam("order")
                    @Nullable
                    String order,
            @Parameter(
                            required = true,
                            description = "0: すべて / all, 1: 募集中のみ / open only",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"0", "1"}))
                    @QueryParam("acceptance")
                    @Nullable
                    String acceptance,
            @Parameter(description = "利用目的 / purpose") @QueryParam("use_purpose") @Nullable String usePurpose,
            @Parameter(description = "業種（日本標準産業分類の大分類） / division of industry") @QueryParam("industry") @Nullable
                    String industry,
            @Parameter(description = "従業員数 / number of employees") @QueryParam("target_number_of_employees") @Nullable
                    String employees,
            @Parameter(description = "地域。全国の補助金はどの地域でも見つかる。 Area; a nationwide subsidy is found in each.")
                    @QueryParam("target_area_search")
                    @Nullable
                    String area) {
        PortalQuery query = PortalQueryReader.read(
                keyword,
                sort,
                order,
                acceptance,
                Arrays.asList(
                        PortalQueryReader.purpose(usePurpose),
                        PortalQueryReader.industry(industry),
                        PortalQueryReader.employees(employees),
                        PortalQueryReader.area(area)));
        return SubsidyListView.of(findSubsidies.list(query));
    }

    @GET
    @Path("/id/{id}")
    @Operation(
            operationId = "getPublicSubsidy",
            summary = "補助金の詳細（ポータル形式） / read a subsidy in the portal's shape",
            description =
                    "idは受付番号の先頭（18文字以内）。公募要領などのファイルは、合わせて3 MBまで含む。 The id is the prefix of the call's receipt numbers"
                            + " (at most 18 characters). The files are included up to 3 MB in all.")
    public SubsidyDetailView get(
            @Parameter(description = "受付番号の先頭 / prefix of the receipt numbers", example = "R08-FT") @PathParam("id")
                    String id,
            @Context UriInfo address) {
        FindSubsidies.Detailed found = findSubsidies.get(id);
        return SubsidyDetailView.of(
                found.call(),
                found.files(),
                clock.instant(),
                address.getBaseUriBuilder()
                        .path("calls")
                        .path(found.call().id().toString())
                        .build());
    }
}
