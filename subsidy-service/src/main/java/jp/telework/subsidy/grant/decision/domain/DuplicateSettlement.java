package jp.telework.subsidy.grant.decision.domain;

import jp.telework.kernel.text.Term;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;

/**
 * 他の補助金との重複の確認: an officer's finding on one match.
 *
 * @param match which match
 * @param finding whether it is a duplicate
 * @param explanation why
 */
@ActKind("DUPLICATE_SETTLEMENT")
public record DuplicateSettlement(String match, Finding finding, String explanation) implements ActContent {

    /** What the officer found. */
    public enum Finding implements Term {
        /** 重複なし: nothing is funded twice. */
        NO_DUPLICATE,
        /** 重複を除外: the part that another grant funds was taken out. */
        EXCLUDED,
        /** 重複あり: the case may not be decided. */
        DUPLICATE
    }

    @Override
    public boolean internal() {
        return true;
    }
}
