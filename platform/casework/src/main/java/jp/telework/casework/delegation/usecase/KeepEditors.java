package jp.telework.casework.delegation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.delegation.domain.CaseEditors;
import jp.telework.casework.delegation.domain.EditedCase;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The person in charge says who edits and delegates; a colleague takes charge, or an officer names who has it. */
@ApplicationScoped
public class KeepEditors implements CaseDesk.Cases<EditedCase, EditorsAction> {

    private final CaseDesk desk;
    private final EditedCases cases;
    private final Journal journal;
    private final Clock clock;
    private final int absenceDays;

    KeepEditors(
            CaseDesk desk,
            EditedCases cases,
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "telework.delegation.absence-days", defaultValue = "14") int absenceDays) {
        this.desk = desk;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
        this.absenceDays = absenceDays;
    }

    /**
     * A delegation that is wanted.
     *
     * @param to sign-in name of the colleague
     * @param from first day; today when null
     * @param until last day; null hands the case over for good
     */
    public record Wanted(
            String to, @Nullable LocalDate from, @Nullable LocalDate until) {}

    private interface Verb {
        CaseEditors apply(CaseEditors editors, Hand who, Instant now);
    }

    /**
     * Keeps the case to named colleagues, or opens it to all of them.
     *
     * @throws Refusal NO_PERSON_IN_CHARGE, NOT_IN_CHARGE or EDITORS_CLOSED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public EditedCase keep(Caller caller, UUID id, IfMatch ifMatch, boolean restricted, List<String> coEditors) {
        return run(
                caller,
                id,
                ifMatch,
                EditorsAction.KEEP,
                Map.of("restricted", restricted, "coEditors", coEditors.size()),
                (editors, who, now) -> editors.keep(who, restricted, coEditors, Japan.date(now)));
    }

    /** 委任 for a period, or 引継ぎ for good. */
    @Transactional(Transactional.TxType.MANDATORY)
    public EditedCase delegate(Caller caller, UUID id, IfMatch ifMatch, Wanted wanted) {
        LocalDate until = wanted.until();
        return run(
                caller,
                id,
                ifMatch,
                EditorsAction.DELEGATE,
                until == null ? Map.of("to", wanted.to()) : Map.of("to", wanted.to(), "until", until),
                (editors, who, now) -> until == null
                        ? editors.handOver(who, wanted.to(), now)
                        : editors.delegate(
                                who,
                                wanted.to(),
                                Optional.ofNullable(wanted.from()).orElseGet(() -> Japan.date(now)),
                                until,
                                now));
    }

    /** Ends a delegation before its time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public EditedCase revoke(Caller caller, UUID id, IfMatch ifMatch, int number) {
        return run(
                caller,
                id,
                ifMatch,
                EditorsAction.REVOKE,
                Map.of("delegation", number),
                (editors, who, now) -> editors.revoke(number, who, now));
    }

    /** 引取り by a colleague, while the person in charge is away. */
    @Transactional(Transactional.TxType.MANDATORY)
    public EditedCase takeOver(Caller caller, UUID id, IfMatch ifMatch) {
        return run(
                caller,
                id,
                ifMatch,
                EditorsAction.TAKE_OVER,
                Map.of(),
                (editors, who, now) -> editors.takeOver(who, absenceDays, now));
    }

    /** 担当者の指定 by an officer, at the request of the organisation. */
    @Transactional(Transactional.TxType.MANDATORY)
    public EditedCase reassign(Caller caller, UUID id, IfMatch ifMatch, String to, String reason) {
        return run(
                caller,
                id,
                ifMatch,
                EditorsAction.REASSIGN,
                Map.of("to", to, "reason", reason),
                (editors, who, now) -> editors.reassign(to, now));
    }

    /** After how many days without an act of the person in charge a colleague can take charge. */
    int absenceDays() {
        return absenceDays;
    }

    private EditedCase run(
            Caller caller, UUID id, IfMatch ifMatch, EditorsAction action, Map<String, Object> detail, Verb verb) {
        return desk.run(this, caller, id, ifMatch, action, action.attempted, (theCase, checks, now) -> () -> {
            CaseEditors before = theCase.editors();
            if (Colleagues.include(caller)) {
                Hand who = caller.hand();
                before.principal(who, Japan.date(now)).ifPresent(journal::onBehalfOf);
                theCase.edit(verb.apply(before, who, now).acted(who, Japan.date(now)));
            } else {
                theCase.edit(verb.apply(before, caller.hand(), now));
            }
            cases.changed(theCase, action.verb, detail);
        });
    }

    @Override
    public CaseRef reference(UUID id) {
        return new CaseRef(cases.kind(), id);
    }

    @Override
    public Optional<EditedCase> find(Caller caller, UUID id, EditorsAction action) {
        return cases.find(caller, id).map(found -> found);
    }

    /** Who may, is told before the version is asked for: a colleague who may not is sent to the one who may. */
    @Override
    public void require(EditedCase theCase, EditorsAction action, Caller caller) {
        theCase.requireOpen();
        CaseEditors editors = theCase.editors();
        Hand who = caller.hand();
        LocalDate today = Japan.today(clock);
        switch (action) {
            case KEEP -> editors.requireKeeper(who, today);
            case DELEGATE -> editors.requireDelegator(who, today);
            case TAKE_OVER -> editors.requireTakeover(who, absenceDays, today);
            case REVOKE, REASSIGN -> {}
        }
    }

    @Override
    public long version(EditedCase theCase, Caller caller) {
        return theCase.version(Ministry.includes(caller));
    }
}
