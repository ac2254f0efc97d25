package jp.telework.seminar.manager.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.seminar.manager.domain.Managers;

/** How many cases a manager has at one time. */
@ApplicationScoped
public class ManagerLoad {

    private final Managers managers;

    ManagerLoad(Managers managers) {
        this.managers = managers;
    }

    /**
     * Takes one more case on, within the command of the caller.
     *
     * @return whether there was room
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean occupy(UUID managerId) {
        return managers.occupy(managerId);
    }

    /** A case is over, or was given back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(UUID managerId) {
        managers.release(managerId);
    }
}
