package jp.telework.subsidy.search.domain;

import java.util.regex.Pattern;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.SearchText;
import org.jspecify.annotations.Nullable;

/** A word to search for, in the form in which the database keeps the texts ({@link SearchText}). */
public record SearchWord(String text) {

    private static final int MAX_LENGTH = 100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /**
     * Reads the query parameter {@code q}.
     *
     * @return null when there is none
     * @throws Refusal INVALID_PARAMETER when it has not 1 to 100 visible characters, or control characters
     */
    public static @Nullable SearchWord of(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String text = SearchText.of(raw).strip();
        if (text.isEmpty()
                || text.codePointCount(0, text.length()) > MAX_LENGTH
                || CONTROL.matcher(text).find()) {
            throw Refusal.ofParameter("q", SearchError.INVALID_PARAMETER, MAX_LENGTH);
        }
        return new SearchWord(text);
    }
}
