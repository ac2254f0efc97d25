package jp.telework.subsidy.amendment.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.amendment.usecase.AmendCall;
import jp.telework.subsidy.amendment.usecase.CallCommand;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 公募の公表後の延長・訂正・中止. */
@Path("/calls/{id}")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallAmendmentResource {

    private final AmendCall amendCall;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;

    CallAmendmentResource(
            AmendCall amendCall, Commands commands, CurrentCaller caller, CurrentRequest request, Clock clock) {
        this.amendCall = amendCall;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    @POST
    @Path("/extension")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "extendCall",
            summary = "受付期間の延長 / extend the period of a call",
            description = "受付が終わる前の公募の受付終了を、後に延ばす。前後の日時と理由を公表し、作成中または提出済みの申請者に知らせる。"
                    + "補正の期限が新しい受付終了より前なら、そこまで延びる。 Moves the closing of a call that is not closed to a later instant."
                    + " Both instants and the reason are public; applicants with a draft or an application in hand are told. A"
                    + " running term for corrections lasts at least until the new closing.")
    @APIResponseSchema(
            value = AmendedCallView.class,
            responseCode = "200",
            responseDescription = "延長した公募 / the extended call")
    @APIResponse(responseCode = "409", description = "受付終了後、または公表前 / closed already, or not published")
    public Response extend(@PathParam("id") UUID id, @Nullable ExtensionRequest body) {
        return run(id, request.ifMatch(), AmendmentReader.extension(body));
    }

    @POST
    @Path("/errata")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "correctCall",
            summary = "公募の訂正 / correct a call",
            description = "公表した公募の名称、目的・概要、問合せ先を訂正する。番号、日付、前後の文、理由を公表する。"
                    + " Corrects the title, the purpose or the contact of a published call. Number, day, both texts and the"
                    + " reason are public.")
    @APIResponseSchema(
            value = AmendedCallView.class,
            responseCode = "200",
            responseDescription = "訂正した公募 / the corrected call")
    @APIResponse(responseCode = "409", description = "訂正できない状態 / not in this state")
    public Response correct(@PathParam("id") UUID id, @Nullable ErratumRequest body) {
        return run(id, request.ifMatch(), AmendmentReader.erratum(body));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "cancelCall",
            summary = "公募の中止 / cancel a call",
            description =
                    "採択の決裁の前に、理由を付けて公募を中止する。提出済みの応募は不採択として終わり、申請者に知らせる。予算は動かない。"
                            + "中止の後は何もできない。 Ends a call before its adoption, with a reason. Applications that were handed in"
                            + " end as not adopted, and their applicants are told. The budget does not move. No later act is possible.")
    @APIResponseSchema(
            value = AmendedCallView.class,
            responseCode = "200",
            responseDescription = "中止した公募 / the cancelled call")
    @APIResponse(responseCode = "409", description = "公表前、または採択の決裁後 / not published, or decided already")
    public Response cancel(@PathParam("id") UUID id, @Nullable CancellationRequest body) {
        return run(id, request.ifMatch(), AmendmentReader.cancellation(body));
    }

    private Response run(UUID id, IfMatch ifMatch, CallCommand command) {
        return commands.run(
                () -> amendCall.handle(caller.get(), id, ifMatch, command),
                call -> Answer.ok(AmendedCallView.of(call, clock.instant()), call.version()));
    }
}
