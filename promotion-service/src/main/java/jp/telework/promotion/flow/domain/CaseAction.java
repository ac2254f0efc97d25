package jp.telework.promotion.flow.domain;

import jp.telework.kernel.text.Term;

/** What happens to a case, with its name in the API. */
public interface CaseAction extends Term {

    /** The last part of its path in the API. */
    String noun();
}
