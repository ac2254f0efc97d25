package jp.telework.promotion.campaign.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.campaign.domain.Campaign;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.usecase.CampaignDesk;
import jp.telework.promotion.campaign.usecase.FindCampaigns;
import jp.telework.promotion.campaign.usecase.PlanCampaign;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** テレワーク・デイズ, テレワーク月間: planning and reading. */
@Path("campaigns")
@Tag(name = "Campaigns", description = "テレワーク・デイズ、テレワーク月間 / Telework Days and Telework Month")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CampaignResource {

    private final PlanCampaign plan;
    private final FindCampaigns campaigns;
    private final Commands commands;
    private final Actions actions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    CampaignResource(
            PlanCampaign plan,
            FindCampaigns campaigns,
            Commands commands,
            Actions actions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request) {
        this.plan = plan;
        this.campaigns = campaigns;
        this.commands = commands;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listCampaigns",
            summary = "キャンペーンの一覧 / list campaigns",
            description = "新しい順。準備中のものは事務局だけが見られる。 Newest first; drafts are for the secretariat.")
    public Page<CampaignView> list(
            @Parameter(description = "種類 / series", schema = @Schema(implementation = CampaignSeries.class))
                    @QueryParam("series")
                    @Nullable
                    String series,
            @BeanParam PageQuery query) {
        CampaignSeries wanted = Parameters.read("series", series, Readers.oneOf(CampaignSeries.class));
        return campaigns
                .list(caller.find(), wanted, query.of("campaigns", series))
                .map(CampaignView::of);
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftCampaign",
            summary = "キャンペーンの準備 / draft a campaign",
            description =
                    "期間、コア日、参加区分とその要件、公開する項目を定める。 Period, core day, classes with their rules, and what is published.")
    @APIResponseSchema(
            value = CampaignView.class,
            responseCode = "201",
            responseDescription = "新しいキャンペーン / the new campaign")
    public Response draft(@Context UriInfo uri, @Nullable CampaignRequest body) {
        CampaignContent read = BodyFields.body(body).read();
        return commands.run(
                () -> plan.draft(read),
                campaign -> Answer.created(
                        uri.getAbsolutePathBuilder()
                                .path(campaign.id().toString())
                                .build(),
                        CampaignView.of(campaign),
                        campaign.version()));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getCampaign",
            summary = "キャンペーンの内容 / read a campaign",
            description = "準備中のものは事務局だけが見られる。 A draft is for the secretariat.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "キャンペーン / the campaign")
    public Response get(@PathParam("id") UUID id) {
        Campaign campaign = campaigns.get(caller.find(), id);
        return Tagged.ok(request.ifNoneMatch(), CampaignView.of(campaign), campaign.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeCampaign",
            summary = "キャンペーンの変更 / change a draft",
            description = "公表の前まで。 Until it is announced.")
    @APIResponseSchema(
            value = CampaignView.class,
            responseCode = "200",
            responseDescription = "変更後のキャンペーン / the campaign after the change")
    public Response change(@PathParam("id") UUID id, @Nullable CampaignRequest body) {
        IfMatch ifMatch = request.ifMatch();
        CampaignContent read = BodyFields.body(body).read();
        return commands.run(() -> plan.change(caller.get(), id, ifMatch, read), CampaignResource::answer);
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "publishCampaign",
            summary = "キャンペーンの公表 / announce a campaign",
            description = "以後、参加区分と要件は変わらない。 From then on classes and rules stand.")
    @APIResponseSchema(
            value = CampaignView.class,
            responseCode = "200",
            responseDescription = "公表したキャンペーン / the announced campaign")
    public Response publish(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> plan.publish(caller.get(), id, ifMatch), CampaignResource::answer);
    }

    @GET
    @Path("{id}/actions")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getCampaignActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(CampaignDesk.caseOf(id));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getCampaignHistory",
            summary = "キャンペーンの履歴 / history of a campaign",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        campaigns.get(caller.find(), id);
        return audit.of(CampaignDesk.caseOf(id), true, query.of("campaign-history", id));
    }

    private static Answer answer(Campaign campaign) {
        return Answer.ok(CampaignView.of(campaign), campaign.version());
    }
}
