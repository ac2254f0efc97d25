package jp.telework.subsidy.call.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.subsidy.call.usecase.OpenAdditionalCall;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 追加公募. */
@Path("/calls/{id}/additional-call")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdditionalCallResource {

    private final OpenAdditionalCall openAdditionalCall;
    private final Commands commands;
    private final Clock clock;

    AdditionalCallResource(OpenAdditionalCall openAdditionalCall, Commands commands, Clock clock) {
        this.openAdditionalCall = openAdditionalCall;
        this.commands = commands;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "openAdditionalCall",
            summary = "追加公募の作成 / draft an additional call",
            description = "結果を公表した公募の残額で、同じ規則の公募を準備する（1回だけ）。上限額が残額を超える場合は、残額まで下げる。"
                    + " Drafts a call under the same rules for the money that a call with published results left,"
                    + " once. A cap above that money is lowered to it.")
    @APIResponseSchema(
            value = CallView.class,
            responseCode = "201",
            responseDescription = "準備中の追加公募 / the drafted call")
    @APIResponse(responseCode = "409", description = "結果の公表前、残額なし、または作成済み / not published, nothing left, or done")
    public Response open(@PathParam("id") UUID id, @Nullable AdditionalCallRequest body, @Context UriInfo uri) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        Violations violations = new Violations();
        String title = violations.read("/title", body.title(), Readers.text(100));
        Instant opensAt = instant(violations, "/opensAt", body.opensAt());
        Instant closesAt = instant(violations, "/closesAt", body.closesAt());
        violations.refuseIfAny();
        return commands.run(
                () -> openAdditionalCall.handle(
                        id, title, Objects.requireNonNull(opensAt), Objects.requireNonNull(closesAt)),
                call -> Answer.created(
                        uri.getBaseUriBuilder()
                                .path("calls")
                                .path(call.id().toString())
                                .build(),
                        CallView.of(call, clock.instant(), true),
                        call.version()));
    }

    private static @Nullable Instant instant(Violations violations, String pointer, @Nullable String raw) {
        return Readers.required(violations, pointer, violations.read(pointer, raw, Readers::instant));
    }
}
