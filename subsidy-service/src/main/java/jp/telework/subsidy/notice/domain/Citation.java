package jp.telework.subsidy.notice.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** A clause as it is printed, in both languages. */
public record Citation(String ja, String en) {

    public static Citation of(Clause clause) {
        return new Citation(clause.in(Language.JA), clause.in(Language.EN));
    }
}
