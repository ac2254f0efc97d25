package jp.telework.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the verified token. The only place that knows the claims' names. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;
    private final PersonClaim person;
    private @Nullable Caller caller;
    private Set<Role> authorising = EnumSet.allOf(Role.class);
    private boolean restricted;

    CurrentCaller(SecurityIdentity identity, PersonClaim person) {
        this.identity = identity;
        this.person = person;
    }

    /**
     * The caller.
     *
     * @throws Refusal UNAUTHENTICATED when there is no token
     */
    public Caller get() {
        return find().orElseThrow(() -> Refusal.of(CommonError.UNAUTHENTICATED));
    }

    /** The caller with the roles that permit the operation, or empty for the public. */
    public Optional<Caller> find() {
        if (caller == null && !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token) {
            caller = read(token);
        }
        return Optional.ofNullable(caller);
    }

    /** The caller; without a token {@link Caller#PUBLIC}. */
    public Caller orPublic() {
        return find().orElse(Caller.PUBLIC);
    }

    /**
     * Leaves the caller those roles alone that permit the operation: no other role may widen what it reads or changes.
     *
     * @param claims the operation's roles; none when it asks for no role, and then the caller keeps all
     */
    public void actsBy(Collection<String> claims) {
        Set<Role> roles = roles(claims);
        restricted = !roles.isEmpty();
        authorising = roles.isEmpty() ? EnumSet.allOf(Role.class) : roles;
        caller = null;
    }

    /** The caller of an operation that asks for a role; empty for public operations. */
    Optional<Caller> restricted() {
        return restricted ? find() : Optional.empty();
    }

    private static Set<Role> roles(Collection<String> claims) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        claims.forEach(claim -> Role.ofClaim(claim).ifPresent(roles::add));
        return roles;
    }

    private Caller read(JsonWebToken token) {
        Set<Role> roles = roles(identity.getRoles());
        roles.retainAll(authorising);
        String subject = token.getSubject();
        String name = claim(token, "preferred_username");
        String client = claim(token, "azp");
        return new Caller(
                subject == null ? "" : subject,
                name == null ? "" : name,
                client == null ? "" : client,
                organisation(token),
                claim(token, "org_name"),
                roles,
                person.of(subject, name, claimed -> claim(token, claimed)));
    }

    private static @Nullable CorporateNumber organisation(JsonWebToken token) {
        String number = claim(token, "org");
        try {
            return number == null ? null : new CorporateNumber(number);
        } catch (InvalidValue wrongClaim) {
            throw Refusal.of(CommonError.FORBIDDEN);
        }
    }

    private static @Nullable String claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        return value == null ? null : value.toString();
    }
}
