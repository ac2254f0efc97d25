package jp.telework.casework.delegation.domain;

import org.jspecify.annotations.Nullable;

/**
 * Someone of the applicant's organisation.
 *
 * @param name sign-in name
 * @param person the person behind the account; null for programs, and for those who were named and have not acted yet
 */
public record Colleague(String name, @Nullable String person) {

    /** Whether both are the same person, as far as is known. */
    public boolean isSameAs(Colleague other) {
        return name.equals(other.name) || (person != null && person.equals(other.person));
    }
}
