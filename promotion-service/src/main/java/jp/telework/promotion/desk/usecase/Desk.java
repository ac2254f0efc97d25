package jp.telework.promotion.desk.usecase;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.flow.domain.CaseAction;
import jp.telework.promotion.flow.domain.KeptCase;
import org.jspecify.annotations.Nullable;

/**
 * Opens the cases of one kind for commands, and tells the journal what became of them.
 *
 * @param <C> the aggregate
 * @param <A> its actions
 */
public abstract class Desk<C extends KeptCase<A>, A extends Enum<A> & CaseAction> implements CaseDesk.Cases<C, A> {

    private final String kind;
    private final CaseDesk desk;
    private final Journal journal;

    protected Desk(String kind, CaseDesk desk, Journal journal) {
        this.kind = kind;
        this.desk = desk;
        this.journal = journal;
    }

    /** A case for a command. */
    protected abstract Optional<C> find(UUID id);

    /** What readers of the event feed see of a case. */
    protected abstract Object snapshot(C theCase);

    /** Whose feed has the event of a change; null for the ministry's alone. */
    protected @Nullable CorporateNumber addressee(C theCase, String verb) {
        return null;
    }

    /** The type of an event, such as {@code jp.telework.promotion.action-plan.published.v1}. */
    protected abstract String eventType(String verb);

    /** Runs a command and tells its event. */
    public C run(Caller caller, UUID id, IfMatch ifMatch, CaseCommand<C, A> command) {
        C changed = desk.run(
                this,
                caller,
                id,
                ifMatch,
                command.action(),
                attempted(command.action().name()),
                command.work());
        tell(changed, command.verb());
        return changed;
    }

    /**
     * Makes a case.
     *
     * @param under the case that it belongs to; null for none
     * @param attempt such as {@code DRAFT}
     * @param verb what its event tells
     * @param made judges what is sent; what it answers is added
     */
    public C make(@Nullable CaseRef under, String attempt, String verb, Function<Checks, C> made, Consumer<C> add) {
        if (under == null) {
            journal.attempt(attempted(attempt));
        } else {
            journal.attempt(under, attempted(attempt));
        }
        C begun = journal.judge(made);
        add.accept(begun);
        tell(begun, verb);
        return begun;
    }

    /** The action as audit rows name it. */
    private String attempted(String action) {
        return action + "_" + kind.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Tells a change. */
    public void tell(C theCase, String verb) {
        journal.changed(reference(theCase.id()), eventType(verb), addressee(theCase, verb), snapshot(theCase));
    }

    @Override
    public CaseRef reference(UUID id) {
        return new CaseRef(kind, id);
    }

    @Override
    public Optional<C> find(Caller caller, UUID id, A action) {
        return find(id);
    }

    @Override
    public void require(C theCase, A action, Caller caller) {
        theCase.require(action);
    }

    @Override
    public long version(C theCase, Caller caller) {
        return theCase.version();
    }
}
