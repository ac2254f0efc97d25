package jp.telework.promotion.network.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The parts of the network's rules. */
public enum NetworkClause implements Clause {
    ROUTING("推進企業ネットワークの定め（質問の割当て）", "Rules of the network: which member answers"),
    ANSWERS("推進企業ネットワークの定め（回答と評価）", "Rules of the network: answers and ratings"),
    PUBLICATION("推進企業ネットワークの定め（質問と回答の公開）", "Rules of the network: published answers");

    private final String japanese;
    private final String english;

    NetworkClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
