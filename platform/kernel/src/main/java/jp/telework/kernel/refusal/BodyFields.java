package jp.telework.kernel.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.telework.kernel.value.Readers;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one body and keeps every refusal, so that the sender can mend them all at once. Ends in
 * {@link #done}. A feature with kinds of fields of its own extends it.
 */
public class BodyFields {

    private static final int MAX_ITEMS = 50;

    private final Violations violations = new Violations();

    /** A value that may be absent. */
    public <R, T> @Nullable T optional(String pointer, @Nullable R raw, Function<R, T> reader) {
        return violations.read(pointer, raw, reader);
    }

    /** A value that must be there; until {@link #done} the last argument stands for a missing or broken one. */
    public <R, T> T required(String pointer, @Nullable R raw, Function<R, T> reader, T meanwhile) {
        T read = Readers.required(violations, pointer, violations.read(pointer, raw, reader));
        return read == null ? meanwhile : read;
    }

    /** A part of the body that must be there; its own fields are read under the same pointer. */
    public <R> boolean present(String pointer, @Nullable R raw) {
        return Readers.required(violations, pointer, raw) != null;
    }

    public String text(String pointer, @Nullable String raw, int maxLength) {
        return required(pointer, raw, Readers.text(maxLength), "");
    }

    /** The name of a person or an organisation; see {@link Readers#name}. */
    public String name(String pointer, @Nullable String raw, int maxLength) {
        return required(pointer, raw, Readers.name(maxLength), "");
    }

    public @Nullable String optionalText(String pointer, @Nullable String raw, int maxLength) {
        return optional(pointer, raw, Readers.text(maxLength));
    }

    public Yen yen(String pointer, @Nullable Long raw) {
        return required(pointer, raw, Yen::of, Yen.ZERO);
    }

    public Yen yenOr(String pointer, @Nullable Long raw, Yen otherwise) {
        return Objects.requireNonNullElse(optional(pointer, raw, Yen::of), otherwise);
    }

    public LocalDate date(String pointer, @Nullable String raw) {
        return required(pointer, raw, Readers::date, LocalDate.EPOCH);
    }

    public @Nullable LocalDate optionalDate(String pointer, @Nullable String raw) {
        return optional(pointer, raw, Readers::date);
    }

    public Instant instant(String pointer, @Nullable String raw) {
        return required(pointer, raw, Readers::instant, Instant.EPOCH);
    }

    public <E extends Enum<E>> E oneOf(String pointer, @Nullable String raw, Class<E> type) {
        return required(pointer, raw, Readers.oneOf(type), type.getEnumConstants()[0]);
    }

    public int number(String pointer, @Nullable Integer raw, int min, int max) {
        return required(pointer, raw, Readers.between(min, max), min);
    }

    /** A yes or no that must be said. */
    public boolean flag(String pointer, @Nullable Boolean raw) {
        return required(pointer, raw, Function.identity(), Boolean.FALSE);
    }

    /** Texts, none of them empty. */
    public List<String> texts(String pointer, @Nullable List<? extends @Nullable String> raw, int maxLength) {
        return each(pointer, raw, (at, item) -> text(at, item, maxLength));
    }

    /** At least one of an enum's names, none twice. */
    public <E extends Enum<E>> List<E> codes(
            String pointer, @Nullable List<? extends @Nullable String> raw, Class<E> type) {
        if (raw == null || raw.isEmpty()) {
            refuse(Violation.of(pointer, CommonError.REQUIRED));
            return List.of();
        }
        List<@Nullable String> names = new ArrayList<>(raw);
        return Readers.listOf(violations, pointer, names, type);
    }

    /** Reads the items of a list that may be absent, at most 50. */
    public <R, T> List<T> each(String pointer, @Nullable List<? extends @Nullable R> raw, Item<R, T> reader) {
        return each(pointer, raw, MAX_ITEMS, reader);
    }

    /** Reads the items of a list that may be absent. */
    public <R, T> List<T> each(String pointer, @Nullable List<? extends @Nullable R> raw, int most, Item<R, T> reader) {
        if (raw == null) {
            return List.of();
        }
        if (raw.size() > most) {
            refuse(Violation.of(pointer, CommonError.TOO_MANY_ITEMS, most));
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            items.add(reader.read(pointer + "/" + i, raw.get(i)));
        }
        return List.copyOf(items);
    }

    /** Reads one item at its place. */
    public interface Item<R, T> {
        T read(String pointer, @Nullable R raw);
    }

    /** Keeps a refusal that a reader found by itself. */
    public void refuse(Violation violation) {
        violations.add(violation);
    }

    /** For readers that keep their refusals themselves. */
    public Violations violations() {
        return violations;
    }

    /**
     * Ends the reading.
     *
     * @throws Refusal with everything that was refused
     */
    public void done() {
        violations.refuseIfAny();
    }

    /**
     * A body that must be there.
     *
     * @throws Refusal MALFORMED_BODY when it is not
     */
    public static <B> B body(@Nullable B sent) {
        if (sent == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        return sent;
    }
}
