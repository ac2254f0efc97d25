package jp.telework.seminar.dispatch.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import jp.telework.kernel.text.Language;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchStatus;
import jp.telework.seminar.dispatch.usecase.FindDispatches;

/** What all resources of a request share: who calls, with which version, and answering with the request. */
@ApplicationScoped
class DispatchAnswers {

    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final FindDispatches findDispatches;

    DispatchAnswers(Commands commands, CurrentCaller caller, CurrentRequest request, FindDispatches findDispatches) {
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.findDispatches = findDispatches;
    }

    Caller caller() {
        return caller.get();
    }

    IfMatch ifMatch() {
        return request.ifMatch();
    }

    Language language() {
        return request.language();
    }

    /** Runs a command and answers with the changed request. */
    Response run(Supplier<DispatchRequest> command) {
        return commands.run(command, changed -> Answer.ok(view(changed), version(changed)));
    }

    /** Runs the command that makes a request. */
    Response create(Supplier<DispatchRequest> command) {
        return commands.run(
                command,
                made -> Answer.created(
                        URI.create("/api/seminar/v1/dispatch-requests/" + made.id()), view(made), made.version()));
    }

    /** The request as the caller sees it. */
    DispatchView view(DispatchRequest shown) {
        boolean staff = FindDispatches.isStaff(caller.get());
        boolean inside = FindDispatches.isInside(caller.get());
        boolean waits = shown.status().shownTo(inside) == DispatchStatus.ACCEPTED;
        return DispatchView.of(shown, waits ? findDispatches.queue(shown).orElse(null) : null, staff, inside);
    }

    /** The version as the caller may know it. */
    long version(DispatchRequest shown) {
        return shown.version(FindDispatches.isInside(caller.get()));
    }
}
