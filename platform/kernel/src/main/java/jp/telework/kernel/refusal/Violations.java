package jp.telework.kernel.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects every refusal of one body, so that the sender can mend them all at once.
 *
 * <p>A field that cannot be read becomes null and is remembered under its pointer; later rules ask {@link #at} to
 * avoid calling the same field missing as well.
 */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /**
     * Reads one field.
     *
     * @param raw what was sent; null stays null, which is no violation here
     * @param reader a value type's constructor, which throws {@link InvalidValue}
     * @return the value, or null when absent or refused
     */
    public <R, T> @Nullable T read(String pointer, @Nullable R raw, Function<R, T> reader) {
        if (raw == null) {
            return null;
        }
        try {
            return reader.apply(raw);
        } catch (InvalidValue refused) {
            found.add(refused.at(pointer));
            return null;
        }
    }

    public void add(Violation violation) {
        found.add(violation);
    }

    public void addAll(List<Violation> violations) {
        found.addAll(violations);
    }

    /** Whether the field at the pointer, or anything below it, was refused already. */
    public boolean at(String pointer) {
        return found.stream().map(Violation::pointer).anyMatch(p -> p.equals(pointer) || p.startsWith(pointer + "/"));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Violation> list() {
        return List.copyOf(found);
    }

    /**
     * Ends the reading.
     *
     * @throws Refusal with all that was found, if anything was
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw Refusal.of(found);
        }
    }
}
