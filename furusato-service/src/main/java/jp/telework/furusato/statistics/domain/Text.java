package jp.telework.furusato.statistics.domain;

import jp.telework.kernel.text.Language;

/** A text of the statistics in both languages. */
public record Text(String ja, String en) {

    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }
}
