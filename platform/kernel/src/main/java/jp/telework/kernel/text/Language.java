package jp.telework.kernel.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages in which the suite speaks to people. */
public enum Language {
    /** Japanese, the default. */
    JA(Locale.JAPANESE),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The language that a request asks for.
     *
     * @param acceptLanguage value of the {@code Accept-Language} header, or null
     * @return English when English is preferred to Japanese, else Japanese
     */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return JA;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            Locale best = Locale.lookup(ranges, List.of(Locale.JAPANESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? EN : JA;
        } catch (IllegalArgumentException malformed) {
            return JA;
        }
    }
}
