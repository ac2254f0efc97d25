package jp.telework.subsidy.grant.afterwards.api;

import jp.telework.kernel.value.Readers;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import org.jspecify.annotations.Nullable;

/** Amounts of single things, which later computations multiply and add up: at most a trillion yen. */
final class AfterwardsFields {

    private static final long MAX_YEN = 1_000_000_000_000L;

    private AfterwardsFields() {}

    static Yen yen(Fields fields, String pointer, @Nullable Long raw) {
        return fields.required(pointer, raw, AfterwardsFields::bounded, Yen.ZERO);
    }

    static @Nullable Yen optionalYen(Fields fields, String pointer, @Nullable Long raw) {
        return fields.optional(pointer, raw, AfterwardsFields::bounded);
    }

    private static Yen bounded(Long raw) {
        return Yen.of(Readers.longBetween(0, MAX_YEN).apply(raw));
    }
}
