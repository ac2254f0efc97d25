package jp.telework.subsidy.grant.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.domain.Grant;
import jp.telework.subsidy.grant.usecase.FindGrants;
import jp.telework.subsidy.grant.usecase.FindObligations;

/** What all resources of a case share: who calls, with which version, and answering with the case. */
@ApplicationScoped
class GrantAnswers {

    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final FindObligations obligations;

    GrantAnswers(Commands commands, CurrentCaller caller, CurrentRequest request, FindObligations obligations) {
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.obligations = obligations;
    }

    Caller caller() {
        return caller.get();
    }

    IfMatch ifMatch() {
        return request.ifMatch();
    }

    CurrentRequest request() {
        return request;
    }

    /** Runs a command and answers with the changed case. */
    Response run(Supplier<Grant> command) {
        return commands.run(command, grant -> Answer.ok(view(grant), grant.version()));
    }

    /** The case as the caller sees it today. */
    GrantView view(Grant grant) {
        return GrantView.of(
                grant, new GrantView.Reader(FindGrants.isStaff(caller.get()), request.language(), obligations.today()));
    }
}
