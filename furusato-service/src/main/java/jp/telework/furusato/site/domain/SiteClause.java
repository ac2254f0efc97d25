package jp.telework.furusato.site.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The documents behind the rules of the register. */
public enum SiteClause implements Clause {
    OUTCOMES("ふるさとテレワーク推進事業 実施要領（成果の報告）", "Furusato Telework terms: outcome reports"),
    TARGETS("拠点の提案書（目標値）", "The site's proposal: targets");

    private final String japanese;
    private final String english;

    SiteClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
