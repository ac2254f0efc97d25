package jp.telework.seminar.manager.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.manager.domain.Manager;
import jp.telework.seminar.manager.domain.ManagerEntry;
import jp.telework.seminar.manager.domain.ManagerError;
import jp.telework.seminar.manager.domain.Managers;

/** The secretariat writes the register. */
@ApplicationScoped
public class KeepManagers {

    private final Managers managers;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    KeepManagers(Managers managers, Journal journal, Ids ids, Clock clock) {
        this.managers = managers;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new entry.
     *
     * @throws Refusal SUBJECT_REGISTERED when the person has one already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Manager register(ManagerEntry entry) {
        journal.attempt("MANAGER_REGISTER");
        requireFree(entry.subject());
        Manager manager = new Manager(ids.next(), entry, clock.instant());
        managers.add(manager);
        tell(manager, "registered");
        return manager;
    }

    /**
     * Replaces an entry.
     *
     * @throws Refusal NOT_FOUND, STALE_VERSION or SUBJECT_REGISTERED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Manager change(UUID id, IfMatch ifMatch, ManagerEntry entry) {
        journal.attempt(caseOf(id), "MANAGER_CHANGE");
        Manager manager = managers.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        ifMatch.check(manager.version());
        if (!manager.subject().equals(entry.subject())) {
            requireFree(entry.subject());
        }
        manager.change(entry, clock.instant());
        tell(manager, "changed");
        return manager;
    }

    private void requireFree(String subject) {
        if (managers.ofSubject(subject).isPresent()) {
            throw Refusal.of(ManagerError.SUBJECT_REGISTERED);
        }
    }

    private void tell(Manager manager, String what) {
        journal.changed(
                caseOf(manager.id()),
                "jp.telework.seminar.manager." + what + ".v1",
                null,
                new ManagerSnapshot(manager.id(), manager.profile(), manager.capacity(), manager.isActive()));
    }

    static CaseRef caseOf(UUID id) {
        return new CaseRef("manager", id);
    }
}
