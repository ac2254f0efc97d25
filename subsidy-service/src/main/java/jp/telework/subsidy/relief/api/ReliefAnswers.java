package jp.telework.subsidy.relief.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.casework.approval.api.ApprovedInBulk;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.subsidy.relief.domain.ReliefApplication;
import jp.telework.subsidy.relief.usecase.DecideRelief;
import jp.telework.subsidy.relief.usecase.ReliefDesk;
import org.jspecify.annotations.Nullable;

/** Runs commands on declarations and answers with the declaration as the caller may know it; also in a bulk approval. */
@ApplicationScoped
class ReliefAnswers implements ApprovedInBulk {

    private final DecideRelief decide;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    ReliefAnswers(DecideRelief decide, Commands commands, CurrentCaller caller, CurrentRequest request) {
        this.decide = decide;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @Override
    public String kind() {
        return ReliefDesk.KIND;
    }

    @Override
    public Response approve(UUID id, IfMatch ifMatch, @Nullable String note) {
        return run(() -> decide.approve(caller(), id, ifMatch, note));
    }

    Caller caller() {
        return caller.get();
    }

    boolean ministry() {
        return Ministry.includes(caller());
    }

    IfMatch ifMatch() {
        return request.ifMatch();
    }

    ReliefApplicationView view(ReliefApplication application) {
        return ReliefApplicationView.of(application, ministry(), request.language());
    }

    Response run(Supplier<ReliefApplication> command) {
        return commands.run(command, changed -> Answer.ok(view(changed), changed.version(ministry())));
    }

    Response show(ReliefApplication application) {
        return Tagged.ok(request.ifNoneMatch(), view(application), application.version(ministry()));
    }
}
