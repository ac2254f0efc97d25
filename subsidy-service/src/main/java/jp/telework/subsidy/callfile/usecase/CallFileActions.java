package jp.telework.subsidy.callfile.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAction;
import jp.telework.subsidy.call.domain.CallStatus;
import jp.telework.subsidy.call.usecase.CallJournal;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.callfile.domain.CallFile;
import jp.telework.subsidy.callfile.domain.CallFiles;
import jp.telework.subsidy.callfile.domain.CallFolder;

/** What can be done with the files of a call. */
@ApplicationScoped
class CallFileActions implements CaseActions {

    private final FindCalls calls;
    private final CallFiles files;
    private final Clock clock;

    CallFileActions(FindCalls calls, CallFiles files, Clock clock) {
        this.calls = calls;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CallJournal.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Call call = calls.get(Optional.of(caller), id);
        CallFolder folder = files.of(id);
        List<Integer> current = folder.current().stream().map(CallFile::number).toList();
        List<Violation> drafting = Possibility.inState(call.status(), CallAction.CHANGE, CallStatus::next);
        List<Violation> correcting = Possibility.inState(call.status(), CallAction.CORRECT, CallStatus::next);
        List<Violation> room = Possibility.unless(folder::requireRoom);
        List<Violation> amendable =
                Possibility.unless(() -> call.requireAmendable(CallAction.CORRECT, clock.instant()));
        List<Possibility> all = new ArrayList<>();
        all.add(Possibility.of("files", drafting.isEmpty() ? room : drafting));
        all.addAll(Possibility.ofParts("files/removal", current, drafting));
        all.addAll(Possibility.ofParts("files/replacement", current, correcting.isEmpty() ? amendable : correcting));
        return all;
    }
}
