package jp.telework.casework.approval.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. Duties are kept apart by persons, so that a second account of the same person is the same hand.
 *
 * @param name sign-in name
 * @param person the person behind the account; null for programs, and in acts from before it was kept
 */
public record Hand(String name, @Nullable String person) {

    /** Whether both are the same person, as far as is known. */
    public boolean isSameAs(Hand other) {
        return name.equals(other.name) || (person != null && person.equals(other.person));
    }

    /** The keys by which a search finds the hand. */
    public List<String> marks() {
        return Stream.of("name:" + name, person == null ? null : "person:" + person)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
