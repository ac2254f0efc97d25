package jp.telework.subsidy.grant.lifecycle.domain;

import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.Disposition;

/** 起案: an act that proposes a disposition, which others make. The applicant learns nothing of it. */
public interface DraftContent extends ActContent {

    /** What is proposed. */
    Disposition disposition();

    /** The amount by which the route chooses its levels. */
    Yen amountYen();

    @Override
    default boolean internal() {
        return true;
    }
}
