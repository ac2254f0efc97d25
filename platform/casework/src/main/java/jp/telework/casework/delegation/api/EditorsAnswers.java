package jp.telework.casework.delegation.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.casework.delegation.domain.EditedCase;
import jp.telework.casework.delegation.usecase.FindEditors;
import jp.telework.casework.delegation.usecase.KeepEditors;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import org.jspecify.annotations.Nullable;

/** What a programme's resource of editors answers; it gives paths, roles and texts. */
@ApplicationScoped
public class EditorsAnswers {

    private final KeepEditors keep;
    private final FindEditors find;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    EditorsAnswers(
            KeepEditors keep, FindEditors find, Commands commands, CurrentCaller caller, CurrentRequest request) {
        this.keep = keep;
        this.find = find;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    /** The editors of a case. Delegations begin and end with the day, so the tag names what is shown, too. */
    public Response get(UUID id) {
        FindEditors.Shown shown = find.get(caller.get(), id);
        return Tagged.changing(EditorsView.of(shown), version(shown.theCase()));
    }

    /** Says who may change a case. */
    public Response keep(UUID id, @Nullable EditorsRequest body) {
        IfMatch ifMatch = request.ifMatch();
        EditorsReader.Editors wanted = new EditorsReader().read(body);
        return commands.run(
                () -> keep.keep(caller.get(), id, ifMatch, wanted.restricted(), wanted.coEditors()), this::answer);
    }

    /** Delegates a case for a period or for good. */
    public Response delegate(UUID id, @Nullable DelegationRequest body) {
        IfMatch ifMatch = request.ifMatch();
        KeepEditors.Wanted wanted = new EditorsReader().read(body);
        return commands.run(() -> keep.delegate(caller.get(), id, ifMatch, wanted), this::answer);
    }

    /** Ends a delegation before its time. */
    public Response revoke(UUID id, int number) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> keep.revoke(caller.get(), id, ifMatch, number), this::answer);
    }

    /** Lets a colleague take charge. */
    public Response takeOver(UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> keep.takeOver(caller.get(), id, ifMatch), this::answer);
    }

    /** Names who is in charge. */
    public Response reassign(UUID id, @Nullable ReassignmentRequest body) {
        IfMatch ifMatch = request.ifMatch();
        EditorsReader.Reassignment wanted = new EditorsReader().read(body);
        return commands.run(() -> keep.reassign(caller.get(), id, ifMatch, wanted.to(), wanted.reason()), this::answer);
    }

    private Answer answer(EditedCase changed) {
        return Answer.ok(EditorsView.of(find.shown(changed)), version(changed));
    }

    private long version(EditedCase theCase) {
        return theCase.version(Ministry.includes(caller.get()));
    }
}
