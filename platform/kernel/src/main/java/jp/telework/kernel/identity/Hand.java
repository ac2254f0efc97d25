package jp.telework.kernel.identity;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. Duties are kept apart by persons, so that a second account of the same person is the same hand. No other class compares
 * sign-in names.
 *
 * @param name sign-in name
 * @param person the person behind the account; null for programs, for those who were named and have not acted yet, and in what is
 *     from before it was kept
 */
public record Hand(String name, @Nullable String person) {

    /** Someone of whom only the sign-in name is known. */
    public static Hand named(String name) {
        return new Hand(name, null);
    }

    /** Whether both are the same person, as far as is known. */
    public boolean isSameAs(Hand other) {
        return name.equals(other.name) || (person != null && person.equals(other.person));
    }

    /** Whether one of them is the same person. */
    public boolean isAmong(Collection<Hand> others) {
        return others.stream().anyMatch(this::isSameAs);
    }

    /**
     * Lets those decide who had no part in what led to the decision.
     *
     * @throws Refusal SEPARATION_OF_DUTIES or PERSON_UNKNOWN
     */
    public void requireNoneOf(Collection<Hand> preparers) {
        if (isAmong(preparers)) {
            throw Refusal.of(CommonError.SEPARATION_OF_DUTIES);
        }
        requirePerson();
    }

    /**
     * Lets those prepare a matter who are known as persons: otherwise they could decide it through another account.
     *
     * @throws Refusal PERSON_UNKNOWN
     */
    public Hand requirePerson() {
        if (person == null) {
            throw Refusal.of(CommonError.PERSON_UNKNOWN, name);
        }
        return this;
    }

    /** Whether this account was named. A name opens what it was named for to the account alone. */
    public boolean isNamed(String signIn) {
        return name.equals(signIn);
    }

    /** Whether this account is one of those that were named. */
    public boolean isNamedIn(Collection<String> names) {
        return names.contains(name);
    }

    /** The keys by which a search finds the hand. */
    public List<String> marks() {
        return Stream.of("name:" + name, person == null ? null : "person:" + person)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
