package jp.telework.promotion.selfcheck.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The documents behind the rules. */
public enum SelfCheckClause implements Clause {
    ITEMS(CheckItems.EDITION + "（実施すべき対策）", CheckItems.EDITION_EN + ": measures to take");

    private final String japanese;
    private final String english;

    SelfCheckClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
