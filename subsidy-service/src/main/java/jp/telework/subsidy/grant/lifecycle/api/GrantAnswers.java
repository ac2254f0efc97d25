package jp.telework.subsidy.grant.lifecycle.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
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

/** What all resources of a case share: who calls, with which version, and answering with the case. */
@ApplicationScoped
public class GrantAnswers {

    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Duties duties;
    private final Clock clock;

    GrantAnswers(Commands commands, CurrentCaller caller, CurrentRequest request, Duties duties, Clock clock) {
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.duties = duties;
        this.clock = clock;
    }

    public Caller caller() {
        return caller.get();
    }

    public IfMatch ifMatch() {
        return request.ifMatch();
    }

    public CurrentRequest request() {
        return request;
    }

    /** The day in Japan. */
    public LocalDate today() {
        return Japan.today(clock);
    }

    /** Runs a command and answers with the changed case. */
    public Response run(Supplier<Grant> command) {
        return commands.run(command, grant -> Answer.ok(view(grant), grant.version()));
    }

    /** The case as the caller sees it today. */
    public GrantView view(Grant grant) {
        return GrantView.of(
                grant, duties, new GrantView.Reader(FindGrants.isStaff(caller.get()), request.language(), today()));
    }
}
