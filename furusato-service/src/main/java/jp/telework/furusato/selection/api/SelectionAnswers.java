package jp.telework.furusato.selection.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.casework.approval.api.ApprovedInBulk;
import jp.telework.furusato.round.usecase.RoundJournal;
import jp.telework.furusato.selection.usecase.ApproveSelection;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** Runs the steps of a selection's draft and answers with it; also in a bulk approval. */
@ApplicationScoped
class SelectionAnswers implements ApprovedInBulk {

    private final ApproveSelection approveSelection;
    private final Commands commands;
    private final CurrentCaller caller;

    SelectionAnswers(ApproveSelection approveSelection, Commands commands, CurrentCaller caller) {
        this.approveSelection = approveSelection;
        this.commands = commands;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return RoundJournal.KIND;
    }

    @Override
    public Response approve(UUID id, IfMatch ifMatch, @Nullable String note) {
        return run(() -> approveSelection.approve(caller.get(), id, ifMatch, note));
    }

    Response run(Supplier<ApproveSelection.Drafted> work) {
        return commands.run(
                work,
                drafted -> Answer.ok(
                        SelectionDraftView.of(drafted.draft()), drafted.round().version()));
    }
}
