package jp.telework.promotion.campaign.registration.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.registration.domain.RegistrationStatus;
import jp.telework.promotion.campaign.registration.usecase.FindRegistrations;
import jp.telework.promotion.campaign.registration.usecase.KeepRegistrations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Registrations for one campaign, and its public list. */
@Path("campaigns/{id}")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CampaignRegistrationsResource {

    private final KeepRegistrations keep;
    private final FindRegistrations registrations;
    private final Commands commands;
    private final CurrentCaller caller;

    CampaignRegistrationsResource(
            KeepRegistrations keep, FindRegistrations registrations, Commands commands, CurrentCaller caller) {
        this.keep = keep;
        this.registrations = registrations;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Path("registrations")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerForCampaign",
            summary = "参加登録の申込み / register for a campaign",
            description = "一団体が一つ登録する。申し込む参加区分の要件を判定し、満たさなければ理由を返す（dryRun で事前に分かる）。事務局の承認を待つ。"
                    + " One for each organisation. The rules of the classes applied for are judged, and what is missing is"
                    + " told; a dry run tells it before. It waits for the secretariat's approval.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "201",
            responseDescription = "参加登録 / the registration")
    public Response register(@PathParam("id") UUID id, @Nullable RegistrationRequest body) {
        RegistrationRequest.Read read = BodyFields.body(body).read();
        return commands.run(
                () -> keep.register(caller.get(), id, read.content(), read.contact()),
                registration -> Answer.created(
                        URI.create("/api/promotion/v1/campaign-registrations/" + registration.id()),
                        RegistrationView.of(registration, registrations.campaign(caller.get(), id)),
                        registration.version()));
    }

    @GET
    @Path("registrations")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listCampaignRegistrations",
            summary = "参加登録の一覧 / list registrations",
            description = "新しい順。団体は自らの登録だけを見る。 Newest first; an organisation sees its own alone.")
    public Page<RegistrationView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "状態 / status", schema = @Schema(implementation = RegistrationStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @BeanParam PageQuery query) {
        RegistrationStatus wanted = Parameters.read("status", status, Readers.oneOf(RegistrationStatus.class));
        CampaignContent campaign = registrations.campaign(caller.get(), id);
        return registrations
                .list(caller.get(), id, wanted, query.of("campaign-registrations", id, status))
                .map(registration -> RegistrationView.of(registration, campaign));
    }

    @GET
    @Path("participants")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listCampaignParticipants",
            summary = "参加団体の一覧 / list participants",
            description =
                    "承認済みの参加団体のうち、公開に同意したもの。同意した項目だけを示す。認証は要らない。"
                            + " Approved participants that agreed to be published, with what they agreed to. No sign-in needed.")
    public Page<ParticipantView> participants(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return registrations
                .participants(caller.find(), id, query.of("campaign-participants", id))
                .map(ParticipantView::of);
    }
}
