package jp.telework.subsidy.portal.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Wareki;
import jp.telework.subsidy.portal.domain.PortalVocabulary;
import jp.telework.subsidy.portal.domain.PublishedCall;

/** How the portal writes things. */
final class PortalText {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private PortalText() {}

    static String instant(Instant instant) {
        return UTC.format(instant);
    }

    static String joined(List<String> words) {
        return String.join(PortalVocabulary.SEPARATOR, words);
    }

    /** 概要 in HTML, as the portal wants it. Nothing in it comes from people. */
    static String detail(PublishedCall call) {
        String categories = call.rules().eligibleCostCategories().stream()
                .map(category -> category.in(Language.JA))
                .map(name -> "<li>" + name + "</li>")
                .collect(Collectors.joining());
        return "<p>" + call.programme().summary() + "</p><p>補助上限額："
                + call.rules().capYen().inJapanese() + "、事業費の下限："
                + call.rules().minimumProjectCostYen().inJapanese() + "、事業期間の終わり："
                + Wareki.format(call.fiscalYear().lastDay()) + "</p><p>補助対象経費</p><ul>" + categories + "</ul>";
    }
}
