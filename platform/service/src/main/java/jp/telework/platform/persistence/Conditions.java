package jp.telework.platform.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list's filters as a where clause and its parameters: a filter that the caller did not give adds nothing. */
public final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition without parameters, or one whose parameters come by {@link #with}. */
    public Conditions and(String condition) {
        texts.add(condition);
        return this;
    }

    /**
     * Adds a condition when it is asked for.
     *
     * @param condition such as {@code status = :status}
     * @param name of its parameter
     * @param value null leaves the condition out
     */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            texts.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Adds a parameter that a condition needs besides. */
    public Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** All of them; what is always true when there are none. */
    public String text() {
        return texts.isEmpty() ? "1 = 1" : String.join(" and ", texts);
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
