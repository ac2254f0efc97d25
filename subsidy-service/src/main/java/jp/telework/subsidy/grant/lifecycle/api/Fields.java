package jp.telework.subsidy.grant.lifecycle.api;

import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.Readers;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.jspecify.annotations.Nullable;

/** Reads the fields that bodies of commands on grants have in common. */
public final class Fields extends BodyFields {

    /** 経費の配分; null when absent. */
    @Nullable
    public List<CategoryAmount> optionalCosts(String pointer, @Nullable List<@Nullable CategoryAmountRequest> raw) {
        return raw == null ? null : summable(pointer, each(pointer, raw, this::categoryAmount));
    }

    public List<CategoryAmount> costs(String pointer, @Nullable List<@Nullable CategoryAmountRequest> raw) {
        present(pointer, raw);
        return summable(pointer, each(pointer, raw, this::categoryAmount));
    }

    /** Amounts that are each in range may still leave it together. */
    private List<CategoryAmount> summable(String pointer, List<CategoryAmount> costs) {
        optional(pointer, costs, CategoryAmount::total);
        return costs;
    }

    private CategoryAmount categoryAmount(String at, @Nullable CategoryAmountRequest raw) {
        if (raw == null) {
            refuse(Violation.of(at, CommonError.REQUIRED));
            return new CategoryAmount(CostCategory.OTHER, Yen.ZERO);
        }
        return new CategoryAmount(
                oneOf(at + "/category", raw.category(), CostCategory.class),
                yen(at + "/eligibleYen", raw.eligibleYen()));
    }

    /** 理由; that an adverse act has one is a rule of the act, not of its reading. */
    public List<Reason> reasons(@Nullable List<@Nullable ReasonRequest> raw) {
        return each("/reasons", raw, this::reason);
    }

    private Reason reason(String at, @Nullable ReasonRequest raw) {
        if (raw == null) {
            refuse(Violation.of(at, CommonError.REQUIRED));
            return new Reason("", "", "");
        }
        return new Reason(
                required(at + "/code", raw.code(), Readers::code, ""),
                text(at + "/clause", raw.clause(), 200),
                text(at + "/facts", raw.facts(), 2000));
    }
}
