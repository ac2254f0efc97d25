package jp.telework.platform.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which person is behind an account. With a claim configured ({@code telework.identity.person-claim}), such as a staff number,
 * two accounts of one person are the same person, and an account whose token lacks the claim has none. Without one the account
 * itself is the person, unless it is a program's.
 */
@ApplicationScoped
public class PersonClaim {

    /** The provider's prefix of programs' names. */
    private static final String PROGRAM = "service-account-";

    private final Optional<String> claim;

    @Inject
    PersonClaim(@ConfigProperty(name = "telework.identity.person-claim") Optional<String> claim) {
        this.claim = claim;
    }

    /**
     * The person.
     *
     * @param claims reads a claim of the token
     */
    @Nullable
    String of(@Nullable String subject, @Nullable String name, Function<String, @Nullable String> claims) {
        if (claim.isPresent()) {
            String value = claims.apply(claim.get());
            return value == null || value.isBlank() ? null : value.strip();
        }
        if (name == null || name.startsWith(PROGRAM)) {
            return null;
        }
        return subject == null ? name : subject;
    }
}
