package jp.telework.kernel.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text in the form in which it is searched: full and half width, upper and lower case do not matter (NFKC, lower
 * case). The databases compare in the same form.
 */
public final class SearchText {

    private SearchText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
