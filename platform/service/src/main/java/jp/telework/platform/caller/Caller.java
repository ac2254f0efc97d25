package jp.telework.platform.caller;

import java.util.Optional;
import java.util.Set;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the identity provider vouches.
 *
 * @param subject the provider's id of the person or service account
 * @param name sign-in name, for people
 * @param client the client program ({@code azp})
 * @param organisation corporate number of the caller's organisation, null when the token has none
 * @param organisationName name of that organisation
 * @param roles roles of the suite; others in the token are ignored
 * @param person who is behind the account, by which duties are kept apart; null for programs and where the configured claim is
 *     missing
 */
public record Caller(
        String subject,
        String name,
        String client,
        @Nullable CorporateNumber organisation,
        @Nullable String organisationName,
        Set<Role> roles,
        @Nullable String person) {

    /** A caller without a token. The service knows nothing of them and records nothing. */
    public static final Caller PUBLIC = new Caller("public", "public", "public", null, null, Set.of());

    /** The service itself, when its clock says that something is due. */
    public static final Caller SYSTEM = new Caller("system", "system", "scheduler", null, null, Set.of());

    /** A caller without a person. */
    public Caller(
            String subject,
            String name,
            String client,
            @Nullable CorporateNumber organisation,
            @Nullable String organisationName,
            Set<Role> roles) {
        this(subject, name, client, organisation, organisationName, roles, null);
    }

    /** Who acts, by which duties are kept apart. A system without a name is known by its subject. */
    public Hand hand() {
        return new Hand(name.isEmpty() ? subject : name, person);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Optional<CorporateNumber> organisationNumber() {
        return Optional.ofNullable(organisation);
    }

    /**
     * The caller's organisation.
     *
     * @throws Refusal FORBIDDEN when the token names none
     */
    public CorporateNumber requireOrganisation() {
        if (organisation == null) {
            throw Refusal.of(CommonError.FORBIDDEN);
        }
        return organisation;
    }

    /** Under this name keys are remembered: one person's or system's keys never meet another's. */
    public String keyOwner() {
        return client + "|" + subject;
    }
}
