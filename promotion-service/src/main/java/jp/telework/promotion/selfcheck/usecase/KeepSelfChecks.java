package jp.telework.promotion.selfcheck.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.organisation.domain.SizeClass;
import jp.telework.promotion.selfcheck.domain.Answers;
import jp.telework.promotion.selfcheck.domain.CheckProgress;
import jp.telework.promotion.selfcheck.domain.SelfCheck;
import jp.telework.promotion.selfcheck.domain.SelfCheckAction;
import jp.telework.promotion.selfcheck.domain.SelfCheckError;
import jp.telework.promotion.selfcheck.domain.SelfChecks;
import org.jspecify.annotations.Nullable;

/** Begins, changes, completes and reads an organisation's self-checks. Nobody else reads their answers. */
@ApplicationScoped
public class KeepSelfChecks {

    /** How many an organisation keeps: one a month until the oldest are erased. */
    static final int MOST = 60;

    private final SelfChecks checks;
    private final SelfCheckDesk cases;
    private final CaseDesk desk;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;

    KeepSelfChecks(SelfChecks checks, SelfCheckDesk cases, CaseDesk desk, Journal journal, Clock clock, Ids ids) {
        this.checks = checks;
        this.cases = cases;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Begins a check, with as many answers as there are.
     *
     * @throws Refusal TOO_MANY_SELF_CHECKS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SelfCheck begin(Caller caller, SizeClass size, Answers answers) {
        journal.attempt("BEGIN_SELF_CHECK");
        CorporateNumber organisation = caller.requireOrganisation();
        if (checks.countInTurn(organisation) >= MOST) {
            throw Refusal.of(SelfCheckError.TOO_MANY_SELF_CHECKS, MOST);
        }
        SelfCheck check = new SelfCheck(ids.next(), organisation, size, answers, clock.instant());
        checks.add(check);
        cases.tell(check, "begun");
        return check;
    }

    /** Replaces the answers of a check that is not completed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SelfCheck change(Caller caller, UUID id, IfMatch ifMatch, SizeClass size, Answers answers) {
        return run(
                caller,
                id,
                ifMatch,
                SelfCheckAction.CHANGE,
                "changed",
                (check, rules, now) -> () -> check.change(size, answers, now));
    }

    /** Completes a check. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SelfCheck complete(Caller caller, UUID id, IfMatch ifMatch) {
        return run(caller, id, ifMatch, SelfCheckAction.COMPLETE, "completed", (check, rules, now) -> {
            check.judgeCompletion(rules);
            return () -> check.complete(now);
        });
    }

    private SelfCheck run(
            Caller caller,
            UUID id,
            IfMatch ifMatch,
            SelfCheckAction action,
            String verb,
            CaseDesk.Work<SelfCheck> work) {
        SelfCheck changed = desk.run(cases, caller, id, ifMatch, action, action + "_SELF_CHECK", work);
        cases.tell(changed, verb);
        return changed;
    }

    /**
     * The caller's own check.
     *
     * @throws Refusal NOT_FOUND, for another's as well
     */
    @Transactional
    public SelfCheck get(Caller caller, UUID id) {
        return checks.find(caller.requireOrganisation(), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    @Transactional
    public Page<SelfChecks.Summary> list(Caller caller, @Nullable String externalNumber, PageRequest page) {
        return Page.of(
                checks.list(caller.requireOrganisation(), externalNumber, page.afterId(), page.rows()),
                page,
                row -> row.id().toString());
    }

    /** How the caller's organisation has come along. */
    @Transactional
    public CheckProgress progress(Caller caller) {
        return CheckProgress.of(checks.completed(caller.requireOrganisation()));
    }
}
