package jp.telework.promotion.selfcheck.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.organisation.domain.SizeClass;
import org.jspecify.annotations.Nullable;

/**
 * What a signed result says: scores by role, and no answer to a single item.
 *
 * @param organisation null where nobody signed in
 * @param assessedOn day of the completion in Japan
 */
public record ResultStatement(
        @Nullable CorporateNumber organisation, LocalDate assessedOn, SizeClass sizeClass, List<RoleScore> byRole) {

    /** The score of all roles. */
    public CheckScore overall() {
        return byRole.stream().map(RoleScore::score).reduce(CheckScore::plus).orElseThrow();
    }
}
