package jp.telework.promotion.selfcheck.domain;

import jp.telework.kernel.text.Language;

/**
 * 点検項目.
 *
 * @param code such as {@code A07}: role and number in the guideline
 * @param priority its place among what is to be done first, from 1
 */
public record CheckItem(
        String code, SelfCheckRole role, ItemCategory category, int priority, String text, String textEn) {

    public String in(Language language) {
        return language == Language.JA ? text : textEn;
    }
}
