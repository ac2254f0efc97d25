package jp.telework.furusato.site.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import jp.telework.furusato.site.domain.SiteEntry;
import jp.telework.furusato.site.usecase.EnterSite;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Entering sites in the register. */
@Path("/sites")
@Tag(name = "Sites")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SiteCommandResource {

    private final EnterSite enterSite;
    private final Commands commands;
    private final CurrentRequest request;

    SiteCommandResource(EnterSite enterSite, Commands commands, CurrentRequest request) {
        this.enterSite = enterSite;
        this.commands = commands;
        this.request = request;
    }

    @POST
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "registerSite",
            summary = "拠点の登録 / register a site",
            description = "拠点を登録する。拠点番号は一度しか使えない。dryRun=true で検査だけ行う。"
                    + " Enters a site; its number is used once. dryRun=true only checks.")
    @APIResponseSchema(value = SiteView.class, responseCode = "201", responseDescription = "登録した拠点 / the new site")
    @APIResponse(responseCode = "409", description = "拠点番号が使われている / number taken")
    public Response register(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SiteRequest.class),
                                            examples = @ExampleObject(name = "site", value = Examples.SITE)))
                    @Nullable
                    SiteRequest body,
            @Context UriInfo uri) {
        SiteEntry entry = BodyFields.body(body).read();
        return commands.run(
                () -> enterSite.register(entry),
                site -> Answer.created(
                        uri.getAbsolutePathBuilder().path(site.id().toString()).build(),
                        SiteView.of(site),
                        site.version()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "correctSite",
            summary = "拠点の訂正 / correct a site",
            description = "登録内容を全部置き換える。理由を履歴に残す。成果は変わらない。"
                    + " Replaces the entry and keeps the reason in the history; outcomes stay.")
    @APIResponseSchema(
            value = SiteView.class,
            responseCode = "200",
            responseDescription = "訂正後の拠点 / the corrected site")
    public Response correct(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SiteRequest.class),
                                            examples =
                                                    @ExampleObject(name = "correction", value = Examples.CORRECTION)))
                    @Nullable
                    SiteRequest body) {
        IfMatch ifMatch = request.ifMatch();
        SiteRequest sent = BodyFields.body(body);
        SiteEntry entry = sent.read();
        String reason = sent.readReason();
        return commands.run(
                () -> enterSite.correct(id, ifMatch, entry, reason),
                site -> Answer.ok(SiteView.of(site), site.version()));
    }
}
