package jp.telework.subsidy.grant.afterwards.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.grant.afterwards.domain.AssetLedger;
import jp.telework.subsidy.grant.approval.api.DispositionAnswers;
import jp.telework.subsidy.grant.lifecycle.api.AdverseActRequest;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import jp.telework.subsidy.grant.lifecycle.usecase.FindGrants;
import jp.telework.subsidy.programme.domain.Disposition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 取得財産と財産の処分 (適正化法第22条). */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class AssetResource {

    private final FindGrants findGrants;
    private final GrantAnswers answers;
    private final DispositionAnswers dispositions;

    AssetResource(FindGrants findGrants, GrantAnswers answers, DispositionAnswers dispositions) {
        this.findGrants = findGrants;
        this.answers = answers;
        this.dispositions = dispositions;
    }

    @POST
    @Path("/assets")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerAsset",
            summary = "取得財産の登録 / register an acquired asset",
            description = "処分制限期間は種類と単価から決まる。 The restriction follows from kind and unit price.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response registerAsset(@PathParam("id") UUID id, @Nullable AssetRequest body) {
        return answers.run(id, body);
    }

    @GET
    @Path("/assets")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listAssets",
            summary = "取得財産管理台帳 / ledger of assets",
            description = "登録の順。状態は今日のもの。 In the order of registration, with today's state.")
    public Page<AssetView> listAssets(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        PageRequest page = query.of("assets", id);
        Language language = answers.request().language();
        LocalDate today = answers.today();
        List<AssetLedger.Line> lines =
                AssetLedger.of(findGrants.get(answers.caller(), id)).lines();
        return Page.ofNumbered(lines, page, AssetLedger.Line::number).map(line -> AssetView.of(line, today, language));
    }

    @POST
    @Path("/disposal-requests")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestDisposal",
            summary = "財産処分の承認の申請 / ask to dispose of an asset",
            description = "制限期間内の財産を処分する前に申請する。 Before a restricted asset is disposed of.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response requestDisposal(@PathParam("id") UUID id, @Nullable DisposalRequestBody body) {
        return answers.run(id, body);
    }

    @POST
    @Path("/disposal-requests/{number}/approval")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveDisposal",
            summary = "財産処分の承認 / approve a disposal",
            description =
                    "納付金を計算する。減額には理由が要る。dryRun=true で計算の説明を返す。 Computes the payment; less needs a reason. dryRun=true"
                            + " explains it.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response approveDisposal(
            @PathParam("id") UUID id,
            @Parameter(description = "処分の申請の番号 / number of the request for disposal") @PathParam("number") int number,
            @Nullable DisposalApprovalRequest body) {
        return dispositions.run(id, Disposition.DISPOSAL_APPROVAL, number, body);
    }

    @POST
    @Path("/disposal-requests/{number}/refusal")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refuseDisposal",
            summary = "財産処分の不承認 / refuse a disposal",
            description = "理由（コード・根拠・事実）が要る。 Reasons (code, clause, facts) are required.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response refuseDisposal(
            @PathParam("id") UUID id,
            @Parameter(description = "処分の申請の番号 / number of the request for disposal") @PathParam("number") int number,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AdverseActRequest.class),
                                            examples =
                                                    @ExampleObject(name = "adverse_act", value = Examples.ADVERSE_ACT)))
                    @Nullable
                    AdverseActRequest body) {
        return dispositions.run(id, Disposition.DISPOSAL_REFUSAL, number, body);
    }
}
