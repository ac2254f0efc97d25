package jp.telework.promotion.campaign.domain;

import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Term;

/**
 * 参加区分, as data of a campaign.
 *
 * @param code such as {@code SPECIAL_PARTNER}
 * @param label such as 特別協力団体
 */
public record ParticipationClass(String code, String label, String labelEn, ClassRule rule) implements Term {

    @Override
    public String name() {
        return code;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? label : labelEn;
    }
}
