package jp.telework.platform.event;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.outage.RequestsAtOnce;
import jp.telework.platform.problem.ProblemView;
import jp.telework.platform.request.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The feed of a service's events, by the HTTP Feeds convention. */
@Path("/events")
@Tag(name = "Events", description = "イベント配信 / event feed")
public class EventResource {

    private static final int MAX_WAIT_SECONDS = 30;
    private static final int MAX_LIMIT = 100;

    private final EventFeed feed;
    private final WaitingRoom room;
    private final CurrentCaller caller;
    private final RequestsAtOnce requests;

    EventResource(EventFeed feed, WaitingRoom room, CurrentCaller caller, RequestsAtOnce requests) {
        this.feed = feed;
        this.room = room;
        this.caller = caller;
        this.requests = requests;
    }

    @GET
    @RolesAllowed({Role.Names.BACKOFFICE, Role.Names.OFFICER, Role.Names.AUDITOR, Role.Names.APPLICANT})
    @Produces("application/cloudevents-batch+json")
    @Operation(
            operationId = "readEvents",
            summary = "イベントの取得 / read events",
            description = "after に最後に受け取ったイベントのidを渡すと、その後のイベントを確定順に、漏れなく返す。申請者は自団体のものだけ。"
                    + "timeout（秒、最大30）を渡すと、新しいイベントが出るまで待つ。"
                    + " Events after the given id in commit order, nothing skipped; an applicant sees its own"
                    + " organisation's. With timeout (seconds, at most 30) it waits for news.")
    @APIResponse(
            responseCode = "200",
            description = "イベント / events",
            content = @Content(schema = @Schema(implementation = CloudEventView.class, type = SchemaType.ARRAY)))
    // Names the schema of problems, without which the contract would not hold it: the filter only refers to it.
    @APIResponse(
            responseCode = "400",
            description = "読み取れない要求 / malformed request",
            content = @Content(schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(responseCode = "429", description = "同時に待つ要求が多すぎる / too many requests of this caller wait for events")
    public Uni<List<CloudEventView>> read(
            @Parameter(description = "最後に受け取ったイベントのid / id of the last event seen") @QueryParam("after") @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit,
            @Parameter(description = "0–30 (0)") @QueryParam("timeout") @Nullable String timeout) {
        UUID last = after == null ? null : uuid(after);
        int count = Parameters.number("limit", limit, 1, MAX_LIMIT, 20);
        int wait = Parameters.number("timeout", timeout, 0, MAX_WAIT_SECONDS, 0);
        Caller who = caller.get();
        Question question = new Question(last, count, Scope.of(who));
        if (wait > 0) {
            return room.await(who.keyOwner(), question, Duration.ofSeconds(wait), requests.place());
        }
        return Uni.createFrom()
                .item(() -> feed.after(question.after(), question.limit(), question.scope()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static UUID uuid(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.ofParameter("after", CommonError.INVALID_CURSOR);
        }
    }
}
