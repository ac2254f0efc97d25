package jp.telework.kernel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text in the form in which it is searched. Full and half width and upper and lower case do not matter; variation
 * selectors and other invisible characters do not count; wave dashes are one character, and so are dashes, minus signs and
 * the mark of long kana. The function {@code folded} of the databases does the same, and a test compares both.
 */
public final class SearchText {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u034F\\u200B-\\u200D\\u2060\\uFE00-\\uFE0F\\uFEFF\\x{E0100}-\\x{E01EF}]");
    private static final Pattern DASHES =
            Pattern.compile("[\\u2010-\\u2015\\u2043\\u2212\\u2500\\u2501\\u30FC\\uFE58\\uFE63\\uFF0D\\uFF70]");
    private static final Pattern WAVES = Pattern.compile("[\\u301C\\u3030\\u223C\\u223E\\uFF5E]");

    private SearchText() {}

    public static String of(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String narrow = Normalizer.normalize(visible, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WAVES.matcher(DASHES.matcher(narrow).replaceAll("-")).replaceAll("~");
    }
}
