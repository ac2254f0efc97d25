package jp.telework.promotion.campaign.figures.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.campaign.figures.usecase.PublishFigures;
import jp.telework.promotion.campaign.usecase.FindCampaigns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 成果の公表. It has an address of its own: the class that serves the longest prefix of a path serves all of it. */
@Path("campaigns/{id}/figures")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class FigurePublicationResource {

    private final PublishFigures publish;
    private final FindCampaigns campaigns;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    FigurePublicationResource(
            PublishFigures publish,
            FindCampaigns campaigns,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.publish = publish;
        this.campaigns = campaigns;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "publishCampaignFigures",
            summary = "成果の公表 / publish what came of it",
            description = "承認済みの登録と報告から集計し、公表する。後の公表が置き換える。5団体に満たない測定値は公表しない。"
                    + " Made of the approved registrations and the reports; later figures replace them. What fewer than five"
                    + " organisations measured is not published.")
    @APIResponseSchema(
            value = FigureSheetView.class,
            responseCode = "200",
            responseDescription = "公表した成果 / the published figures")
    public Response publish(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> publish.publish(caller.get(), id, ifMatch),
                sheet -> Answer.ok(
                        FigureSheetView.of(sheet),
                        campaigns.get(Optional.of(caller.get()), id).version()));
    }
}
