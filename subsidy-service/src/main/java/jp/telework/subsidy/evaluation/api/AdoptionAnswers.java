package jp.telework.subsidy.evaluation.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.casework.approval.api.ApprovedInBulk;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.call.usecase.CallJournal;
import jp.telework.subsidy.evaluation.usecase.ApproveAdoption;
import org.jspecify.annotations.Nullable;

/** Runs the steps of an adoption's draft and answers with it; also in a bulk approval. */
@ApplicationScoped
class AdoptionAnswers implements ApprovedInBulk {

    private final ApproveAdoption approveAdoption;
    private final Commands commands;
    private final CurrentCaller caller;

    AdoptionAnswers(ApproveAdoption approveAdoption, Commands commands, CurrentCaller caller) {
        this.approveAdoption = approveAdoption;
        this.commands = commands;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return CallJournal.KIND;
    }

    @Override
    public Response approve(UUID id, IfMatch ifMatch, @Nullable String note) {
        return run(() -> approveAdoption.approve(caller.get(), id, ifMatch, note));
    }

    Response run(Supplier<ApproveAdoption.Drafted> work) {
        return commands.run(
                work,
                drafted -> Answer.ok(
                        AdoptionDraftView.of(drafted.draft()), drafted.call().version()));
    }
}
