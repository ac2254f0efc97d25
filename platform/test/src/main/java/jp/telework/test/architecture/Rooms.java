package jp.telework.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a class of a service lives: {@code <base>.<feature>.<room>}, or directly in the base package. A large feature has
 * parts with rooms of their own: {@code <base>.<feature>.<part>.<room>}.
 *
 * @param base the service's package, such as {@code jp.telework.subsidy}
 */
record Rooms(String base) {

    static final Set<String> NAMES = Set.of("api", "usecase", "domain", "persistence");

    /** The rooms of what several services share. Services use them as rooms of their own. */
    private static final List<Rooms> SHARED = List.of(new Rooms("jp.telework.casework"), new Rooms("jp.telework.mail"));

    /**
     * A place inside the service.
     *
     * @param room one of {@link #NAMES}, or any other name
     */
    record Place(String feature, String room) {}

    /** The place of a class in one of the shared libraries. */
    static Optional<Place> sharedPlaceOf(JavaClass type) {
        return SHARED.stream().flatMap(rooms -> rooms.placeOf(type).stream()).findFirst();
    }

    /** Whether the class belongs to one of the shared libraries. */
    static boolean isShared(JavaClass type) {
        return SHARED.stream().anyMatch(rooms -> rooms.owns(type));
    }

    /** Whether the class belongs to the service at all. */
    boolean owns(JavaClass type) {
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }

    boolean isBase(JavaClass type) {
        return type.getPackageName().equals(base);
    }

    Optional<Place> placeOf(JavaClass type) {
        if (!owns(type) || isBase(type)) {
            return Optional.empty();
        }
        String[] steps = type.getPackageName().substring(base.length() + 1).split("\\.");
        return Optional.of(new Place(steps[0], roomOf(steps)));
    }

    private static String roomOf(String[] steps) {
        if (steps.length > 2 && !NAMES.contains(steps[1])) {
            return steps[2];
        }
        return steps.length > 1 ? steps[1] : "";
    }

    boolean isIn(JavaClass type, String room) {
        return placeOf(type).map(place -> place.room().equals(room)).orElse(false);
    }

    @Nullable
    String featureOf(JavaClass type) {
        return placeOf(type).map(Place::feature).orElse(null);
    }
}
