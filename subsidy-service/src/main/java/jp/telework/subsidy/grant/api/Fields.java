package jp.telework.subsidy.grant.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.domain.act.CategoryAmount;
import jp.telework.subsidy.grant.domain.act.Reason;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.jspecify.annotations.Nullable;

/** Reads the fields that bodies of commands on grants have in common. Ends in {@link #done}, with every refusal. */
final class Fields {

    private static final int MAX_ITEMS = 50;

    private final Violations violations = new Violations();

    /** A value that may be absent. */
    <R, T> @Nullable T optional(String pointer, @Nullable R raw, Function<R, T> reader) {
        return violations.read(pointer, raw, reader);
    }

    /** A value that must be there; until {@link #done} the last argument stands for a missing or broken one. */
    <R, T> T required(String pointer, @Nullable R raw, Function<R, T> reader, T meanwhile) {
        T read = Readers.required(violations, pointer, violations.read(pointer, raw, reader));
        return read == null ? meanwhile : read;
    }

    String text(String pointer, @Nullable String raw, int maxLength) {
        return required(pointer, raw, Readers.text(maxLength), "");
    }

    @Nullable
    String optionalText(String pointer, @Nullable String raw, int maxLength) {
        return optional(pointer, raw, Readers.text(maxLength));
    }

    Yen yen(String pointer, @Nullable Long raw) {
        return required(pointer, raw, Yen::of, Yen.ZERO);
    }

    Yen yenOr(String pointer, @Nullable Long raw, Yen otherwise) {
        return Objects.requireNonNullElse(optional(pointer, raw, Yen::of), otherwise);
    }

    LocalDate date(String pointer, @Nullable String raw) {
        return required(pointer, raw, Readers::date, LocalDate.EPOCH);
    }

    @Nullable
    LocalDate optionalDate(String pointer, @Nullable String raw) {
        return optional(pointer, raw, Readers::date);
    }

    <E extends Enum<E>> E oneOf(String pointer, @Nullable String raw, Class<E> type) {
        return required(pointer, raw, Readers.oneOf(type), type.getEnumConstants()[0]);
    }

    int number(String pointer, @Nullable Integer raw, int min, int max) {
        return required(pointer, raw, Readers.between(min, max), min);
    }

    /** Texts, none of them empty. */
    List<String> texts(String pointer, @Nullable List<@Nullable String> raw, int maxLength) {
        return each(pointer, raw, (at, item) -> text(at, item, maxLength));
    }

    /** Reads the items of a list that may be absent. */
    <R, T> List<T> each(String pointer, @Nullable List<@Nullable R> raw, Item<R, T> reader) {
        if (raw == null) {
            return List.of();
        }
        if (raw.size() > MAX_ITEMS) {
            violations.add(Violation.of(pointer, CommonError.TOO_MANY_ITEMS, MAX_ITEMS));
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            items.add(reader.read(pointer + "/" + i, raw.get(i)));
        }
        return List.copyOf(items);
    }

    /** Reads one item at its place. */
    interface Item<R, T> {
        T read(String pointer, @Nullable R raw);
    }

    /** 経費の配分; null when absent. */
    @Nullable
    List<CategoryAmount> optionalCosts(String pointer, @Nullable List<@Nullable CategoryAmountRequest> raw) {
        return raw == null ? null : summable(pointer, each(pointer, raw, this::categoryAmount));
    }

    List<CategoryAmount> costs(String pointer, @Nullable List<@Nullable CategoryAmountRequest> raw) {
        Readers.required(violations, pointer, raw);
        return summable(pointer, each(pointer, raw, this::categoryAmount));
    }

    /** Amounts that are each in range may still leave it together. */
    private List<CategoryAmount> summable(String pointer, List<CategoryAmount> costs) {
        violations.read(pointer, costs, CategoryAmount::total);
        return costs;
    }

    private CategoryAmount categoryAmount(String at, @Nullable CategoryAmountRequest raw) {
        if (raw == null) {
            violations.add(Violation.of(at, CommonError.REQUIRED));
            return new CategoryAmount(CostCategory.OTHER, Yen.ZERO);
        }
        return new CategoryAmount(
                oneOf(at + "/category", raw.category(), CostCategory.class),
                yen(at + "/eligibleYen", raw.eligibleYen()));
    }

    /** 理由; that an adverse act has one is a rule of the act, not of its reading. */
    List<Reason> reasons(@Nullable List<@Nullable ReasonRequest> raw) {
        return each("/reasons", raw, this::reason);
    }

    private Reason reason(String at, @Nullable ReasonRequest raw) {
        if (raw == null) {
            violations.add(Violation.of(at, CommonError.REQUIRED));
            return new Reason("", "", "");
        }
        return new Reason(
                required(at + "/code", raw.code(), Readers::code, ""),
                text(at + "/clause", raw.clause(), 200),
                text(at + "/facts", raw.facts(), 2000));
    }

    /**
     * Ends the reading.
     *
     * @throws Refusal with everything that was refused
     */
    void done() {
        violations.refuseIfAny();
    }

    /**
     * A body that must be there.
     *
     * @throws Refusal MALFORMED_BODY when it is not
     */
    static <B> B body(@Nullable B sent) {
        if (sent == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        return sent;
    }
}
