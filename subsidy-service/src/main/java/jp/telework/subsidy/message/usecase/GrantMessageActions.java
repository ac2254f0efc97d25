package jp.telework.subsidy.message.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.message.usecase.FindMessages;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Possibility;

/** What can be done with the messages about grants. */
@ApplicationScoped
class GrantMessageActions implements CaseActions {

    static final String KIND = "grant";

    private final FindMessages messages;

    GrantMessageActions(FindMessages messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Possibility> possibilities(Caller caller, UUID id) {
        return messages.possibilities(caller, new CaseRef(KIND, id));
    }
}
