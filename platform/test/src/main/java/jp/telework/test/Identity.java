package jp.telework.test;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sign-ins of the API contract.
 *
 * @param signIn user name
 * @param client {@code azp}
 * @param organisation corporate number, null for none
 */
public record Identity(
        String signIn,
        String client,
        @Nullable String organisation,
        @Nullable String organisationName,
        Set<String> roles) {

    private static final String SECOND = "-second";

    public static final Identity SHIRAHAMA = person("shirahama", "8000020304018", "和歌山県白浜町", "applicant");
    public static final Identity ITOSHIMA = person("itoshima", "5000020402303", "福岡県糸島市", "applicant");
    public static final Identity OFFICER = ministry("officer");
    public static final Identity APPROVER = ministry("approver");
    /** A second deciding officer, for amounts that need two. */
    public static final Identity APPROVER2 = person("approver2", "2000012020001", "総務省", "approver");

    public static final Identity REVIEWER = person("reviewer1", "5600001000009", "評価者", "reviewer");
    public static final Identity REVIEWER2 = person("reviewer2", "5600001000009", "評価者", "reviewer");
    public static final Identity REVIEWER3 = person("reviewer3", "5600001000009", "評価者", "reviewer");
    public static final Identity SECRETARIAT = ministry("secretariat");
    public static final Identity MANAGER = person("manager1", "5600001000009", "専門家", "manager");
    public static final Identity AUDITOR = ministry("auditor");
    public static final Identity BACKOFFICE = new Identity(
            "service-account-ministry-backoffice", "ministry-backoffice", null, null, Set.of("backoffice"));

    private static Identity person(String signIn, String organisation, String name, String role) {
        return new Identity(signIn, "telework-cli", organisation, name, Set.of(role));
    }

    private static Identity ministry(String role) {
        return person(role, "2000012020001", "総務省", role);
    }

    /** The same person or system with these roles alone. */
    public Identity withRoles(Set<String> others) {
        return new Identity(signIn, client, organisation, organisationName, others);
    }

    /** Another account of the same person. */
    public Identity secondAccount(String... others) {
        return new Identity(signIn + SECOND, client, organisation, organisationName, Set.of(others));
    }

    /** What the provider calls the person. */
    public String subject() {
        return "subject-of-" + signIn.replace(SECOND, "");
    }

    /** The value of the Authorization header. */
    public String bearer() {
        return "Bearer " + TestIdentityProvider.get().reusedToken(this);
    }
}
