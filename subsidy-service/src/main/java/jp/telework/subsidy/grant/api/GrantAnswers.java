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

/** What all resources of a case share: who calls, with which version, and answering with the case. */
@ApplicationScoped
class GrantAnswers {

    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    GrantAnswers(Commands commands, CurrentCaller caller, CurrentRequest request) {
        this.commands = commands;
        this.caller = caller;
        this.request = request;
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
        boolean staff = FindGrants.isStaff(caller.get());
        return commands.run(command, grant -> Answer.ok(GrantView.of(grant, staff), grant.version()));
    }
}
