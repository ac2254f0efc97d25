package jp.telework.casework.history.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;

/** The history of a case that the caller may read: applicants see no refused attempts, staff see all. */
@ApplicationScoped
public class CaseHistory {

    private final AuditTrail audit;
    private final CurrentCaller caller;

    CaseHistory(AuditTrail audit, CurrentCaller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * A page of it, oldest first.
     *
     * @param list the name of the list in its cursors
     */
    public Page<AuditView> of(CaseRef target, String list, PageQuery query) {
        return of(target, Set.of(), list, query);
    }

    /** @param internal actions that the ministry alone may know of, such as drafts */
    public Page<AuditView> of(CaseRef target, Set<String> internal, String list, PageQuery query) {
        boolean staff = !caller.get().is(Role.APPLICANT);
        return audit.of(target, staff, staff ? Set.of() : internal, query.of(list, target.id()));
    }
}
