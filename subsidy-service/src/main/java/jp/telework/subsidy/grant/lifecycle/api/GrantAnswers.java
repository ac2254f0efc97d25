package jp.telework.subsidy.grant.lifecycle.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.usecase.Duties;
import jp.telework.subsidy.grant.lifecycle.usecase.FindGrants;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import org.jspecify.annotations.Nullable;

/** What all resources of a case share: they run commands for the caller, and answer with the case. */
@ApplicationScoped
public class GrantAnswers {

    private final Commands commands;
    private final GrantDesk desk;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Duties duties;
    private final Clock clock;

    GrantAnswers(
            Commands commands,
            GrantDesk desk,
            CurrentCaller caller,
            CurrentRequest request,
            Duties duties,
            Clock clock) {
        this.commands = commands;
        this.desk = desk;
        this.caller = caller;
        this.request = request;
        this.duties = duties;
        this.clock = clock;
    }

    public Caller caller() {
        return caller.get();
    }

    public CurrentRequest request() {
        return request;
    }

    /** The day in Japan. */
    public LocalDate today() {
        return Japan.today(clock);
    }

    /** Runs the command that a body says. */
    public Response run(UUID id, @Nullable GrantBody<GrantCommand> body) {
        return run(id, body, command -> command);
    }

    /** Runs the command that comes of a body. */
    public <T> Response run(UUID id, @Nullable GrantBody<T> body, Function<T, GrantCommand> command) {
        IfMatch ifMatch = request.ifMatch();
        Fields fields = new Fields();
        T read = Fields.body(body).read(fields);
        fields.done();
        return run(id, ifMatch, command.apply(read));
    }

    /** Runs a command without a body. */
    public Response run(UUID id, GrantCommand command) {
        return run(id, request.ifMatch(), command);
    }

    /** Runs a command and answers with the changed case. */
    public Response run(UUID id, IfMatch ifMatch, GrantCommand command) {
        return commands.run(
                () -> desk.run(caller.get(), id, ifMatch, command), grant -> Answer.ok(view(grant), version(grant)));
    }

    /** The version of the case as the caller may know it. */
    public long version(Grant grant) {
        return grant.version(FindGrants.isStaff(caller.get()));
    }

    /** The case as the caller sees it today. */
    public GrantView view(Grant grant) {
        return GrantView.of(
                grant, duties, new GrantView.Reader(FindGrants.isStaff(caller.get()), request.language(), today()));
    }
}
