package jp.telework.seminar.manager.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.manager.domain.Manager;
import jp.telework.seminar.manager.domain.Managers;
import org.jspecify.annotations.Nullable;

/** Reads the register. */
@ApplicationScoped
public class FindManagers {

    private final Managers managers;

    FindManagers(Managers managers) {
        this.managers = managers;
    }

    @Transactional
    public Page<Manager> list(@Nullable Boolean active, PageRequest page) {
        return Page.of(managers.list(active, page.afterId(), page.rows()), page, manager -> manager.id()
                .toString());
    }

    /**
     * One entry.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public Manager get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    @Transactional
    public Optional<Manager> find(UUID id) {
        return managers.find(id);
    }

    /**
     * The caller's own entry.
     *
     * @throws Refusal NOT_FOUND when the caller is not in the register
     */
    @Transactional
    public Manager mine(Caller caller) {
        return managers.ofSubject(caller.subject()).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** Those with these ids, in one statement. */
    @Transactional
    public List<Manager> all(Collection<UUID> ids) {
        return managers.all(ids);
    }

    /** All who take new cases. */
    @Transactional
    public List<Manager> active() {
        return managers.active();
    }

    /** Whether the manager has a visit or a consultation slot at some time of the period. */
    @Transactional
    public boolean isEngaged(UUID id, Period period) {
        return managers.isEngaged(id, period);
    }
}
