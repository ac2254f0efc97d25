package jp.telework.subsidy.call.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallPhase;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.programme.domain.CallTerms;
import org.jspecify.annotations.Nullable;

/** All callers read published calls; the ministry's staff also read drafts. */
@ApplicationScoped
public class FindCalls {

    private final Calls calls;
    private final Clock clock;
    private final KnownTerms known = new KnownTerms();

    FindCalls(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Transactional
    public Page<Call> list(
            Optional<Caller> caller, @Nullable CallPhase phase, @Nullable FiscalYear fiscalYear, PageRequest page) {
        Calls.Filter filter = new Calls.Filter(seesDrafts(caller), phase, fiscalYear, clock.instant());
        return Page.of(calls.list(filter, page.afterId(), page.rows()), page, call -> call.id()
                .toString());
    }

    /**
     * One call.
     *
     * @throws Refusal NOT_FOUND when there is none, or a draft that the caller may not see
     */
    @Transactional
    public Call get(Optional<Caller> caller, UUID id) {
        return calls.find(id)
                .filter(call -> call.isPublished() || seesDrafts(caller))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** The terms of a published call, for applications. */
    @Transactional
    public Optional<CallTerms> publishedTerms(UUID id) {
        return calls.find(id).filter(Call::isPublished).map(Call::terms);
    }

    /** The terms of a published call that does not change until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<CallTerms> heldTerms(UUID id) {
        return calls.hold(id).filter(Call::isPublished).map(Call::terms);
    }

    /**
     * The terms of a published call whose version the caller has just read: those of a version never change, so they are
     * remembered.
     */
    @Transactional
    public Optional<CallTerms> publishedTerms(UUID id, long version) {
        return known.of(id, version).or(() -> {
            Optional<Call> call = calls.find(id).filter(Call::isPublished);
            call.ifPresent(found -> known.add(found.terms(), found.version()));
            return call.map(Call::terms);
        });
    }

    private static boolean seesDrafts(Optional<Caller> caller) {
        return caller.filter(c -> c.is(Role.OFFICER) || c.is(Role.APPROVER) || c.is(Role.AUDITOR))
                .isPresent();
    }
}
