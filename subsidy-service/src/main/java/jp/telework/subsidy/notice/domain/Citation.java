package jp.telework.subsidy.notice.domain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A clause as it is printed.
 *
 * @param en null when an officer cited a document in Japanese that has no English name here
 */
public record Citation(String ja, @Nullable String en) {

    /** An article with its paragraph and item; what follows in brackets is a remark. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?<law>適正化法施行令|適正化法|施行令|法)第(?<article>[0-9]+)条(?:の(?<branch>[0-9]+))?"
                    + "(?:第(?<paragraph>[0-9]+)項)?(?:第(?<item>[0-9]+)号)?(?:（.*）)?");

    private static final Pattern DOCUMENT = Pattern.compile("(?<name>[^（]+)(?:（.*）)?");

    private static final Map<String, String> LAWS =
            Map.of("適正化法", "Subsidy Act", "法", "Subsidy Act", "適正化法施行令", "Subsidy Order", "施行令", "Subsidy Order");
    private static final Map<String, String> DOCUMENTS = Map.of(
            "公募要領", "Guidelines of the call",
            "交付要綱", "Grant guidelines",
            "交付の条件", "Conditions of the grant",
            "交付決定の条件", "Conditions of the grant");

    public static Citation of(Clause clause) {
        return new Citation(clause.in(Language.JA), clause.in(Language.EN));
    }

    /** As an officer wrote it, in Japanese. */
    public static Citation ofWritten(String clause) {
        Matcher article = ARTICLE.matcher(clause);
        if (article.matches()) {
            return new Citation(clause, english(article));
        }
        Matcher document = DOCUMENT.matcher(clause);
        return new Citation(clause, document.matches() ? DOCUMENTS.get(document.group("name")) : null);
    }

    private static String english(Matcher article) {
        return LAWS.get(article.group("law")) + " art. " + article.group("article")
                + part("-", article.group("branch"), "")
                + part("(", article.group("paragraph"), ")")
                + part("(", article.group("item"), ")");
    }

    private static String part(String before, @Nullable String number, String after) {
        return number == null ? "" : before + number + after;
    }
}
