package jp.telework.subsidy.grant.lifecycle.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;

/** Reads grants: an organisation its own, the ministry all. */
@ApplicationScoped
public class FindGrants {

    private static final Set<String> INTERNAL = Arrays.stream(GrantAction.values())
            .filter(GrantAction::internal)
            .map(GrantDesk::actionName)
            .collect(Collectors.toUnmodifiableSet());

    private final Grants grants;

    FindGrants(Grants grants) {
        this.grants = grants;
    }

    @Transactional
    public Page<Grants.Summary> list(Caller caller, Grants.Filter filter, PageRequest page) {
        List<Grants.Summary> rows = grants.list(Scope.of(caller).organisation(), filter, page.afterId(), page.rows());
        return Page.of(rows, page, row -> row.id().toString());
    }

    /**
     * A case with its acts.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may see
     */
    @Transactional
    public Grant get(Caller caller, UUID id) {
        return grants.find(Scope.of(caller).organisation(), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** The case of an application, without its acts, once its organisation knows of it. */
    @Transactional
    public Optional<Grant> announcedOf(UUID applicationId) {
        return grants.ofApplication(applicationId).filter(Grant::isAnnounced);
    }

    /** The actions that a reader's history leaves out. */
    public static Set<String> hiddenFrom(Caller caller) {
        return isStaff(caller) ? Set.of() : INTERNAL;
    }

    /** Whether the caller sees the ministry's own business. */
    public static boolean isStaff(Caller caller) {
        return Scope.of(caller).organisation() == null;
    }
}
