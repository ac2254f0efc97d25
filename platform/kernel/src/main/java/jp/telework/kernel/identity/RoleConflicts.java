package jp.telework.kernel.identity;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The roles that one token must not hold together. An applicant does not decide on applications, an outside reviewer does not
 * work for the ministry, and an auditor changes nothing. The gateway and every service ask here.
 */
public final class RoleConflicts {

    private static final String APPLICANT = "applicant";
    private static final String OFFICER = "officer";
    private static final String APPROVER = "approver";
    private static final String REVIEWER = "reviewer";
    private static final String SECRETARIAT = "secretariat";
    private static final String MANAGER = "manager";
    private static final String AUDITOR = "auditor";
    private static final String BACKOFFICE = "backoffice";

    private static final Map<String, Set<String>> FORBIDDEN = Map.of(
            APPLICANT,
            Set.of(OFFICER, APPROVER, SECRETARIAT, BACKOFFICE),
            REVIEWER,
            Set.of(OFFICER, APPROVER, BACKOFFICE),
            AUDITOR,
            Set.of(APPLICANT, OFFICER, APPROVER, REVIEWER, SECRETARIAT, MANAGER, BACKOFFICE));

    private RoleConflicts() {}

    /** Those of the roles that must not be held together, in alphabetical order; none when all agree. */
    public static Set<String> among(Set<String> roles) {
        Set<String> conflicting = new TreeSet<>();
        FORBIDDEN.forEach((role, others) -> {
            if (roles.contains(role)) {
                others.stream().filter(roles::contains).forEach(other -> {
                    conflicting.add(role);
                    conflicting.add(other);
                });
            }
        });
        return conflicting;
    }
}
