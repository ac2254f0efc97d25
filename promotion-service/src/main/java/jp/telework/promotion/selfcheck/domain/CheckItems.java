package jp.telework.promotion.selfcheck.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.promotion.tsv.domain.Tsv;

/**
 * The items of テレワークセキュリティガイドライン第4版, as data: {@code self-check-items.tsv}. The guideline does not say what comes
 * first; the column {@code priority} does, and stands for this suite's own proposal.
 */
public final class CheckItems {

    /** The edition from which the items are. */
    public static final String EDITION = "テレワークセキュリティガイドライン第4版";

    public static final String EDITION_EN = "Telework Security Guidelines, 4th edition";

    private static final List<CheckItem> ALL = Tsv.rows("self-check-items.tsv", CheckItems::item);
    private static final Map<String, CheckItem> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(CheckItem::code, Function.identity()));

    private CheckItems() {}

    /** In the order of the guideline. */
    public static List<CheckItem> all() {
        return ALL;
    }

    /**
     * An item by its code.
     *
     * @throws InvalidValue UNKNOWN_VALUE
     */
    public static CheckItem of(String code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .orElseThrow(() -> new InvalidValue(CommonError.UNKNOWN_VALUE, "M01–M05, A01–A18, W01–W20"));
    }

    private static CheckItem item(String[] fields) {
        return new CheckItem(
                fields[0],
                SelfCheckRole.valueOf(fields[1]),
                ItemCategory.valueOf(fields[2]),
                Integer.parseInt(fields[3]),
                fields[4],
                fields[5]);
    }
}
