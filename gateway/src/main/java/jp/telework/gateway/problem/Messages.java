package jp.telework.gateway.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Texts of the problems in the two languages of the suite, Japanese unless the caller prefers English. */
final class Messages {

    private final String language;
    private final Properties texts;

    private Messages(String language) {
        this.language = language;
        this.texts = load("messages_" + language + ".properties");
    }

    static final Messages JAPANESE = new Messages("ja");
    static final Messages ENGLISH = new Messages("en");

    /** Picks the language by weight; what cannot be parsed counts as no wish. */
    static Messages preferredBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return JAPANESE;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                String wanted = range.getRange();
                if (range.getWeight() > 0 && wanted.startsWith("en")) {
                    return ENGLISH;
                }
                if (range.getWeight() > 0 && (wanted.startsWith("ja") || wanted.equals("*"))) {
                    return JAPANESE;
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return JAPANESE;
        }
        return JAPANESE;
    }

    String language() {
        return language;
    }

    String title(ProblemCode code) {
        return text(code.name() + ".title");
    }

    String detail(ProblemCode code, List<String> details) {
        String text = text(code.name() + ".detail");
        for (int i = 0; i < details.size(); i++) {
            String word = details.get(i);
            text = text.replace("{" + i + "}", word.startsWith("reason.") ? text(word) : word);
        }
        return text;
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no " + language + " text for " + key);
        }
        return text;
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
