package jp.telework.kernel.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Wareki;
import jp.telework.kernel.value.Yen;

/** Looks sentences up and writes their arguments as the reader expects them. */
public final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'JST'", Locale.ROOT);

    private static final DateTimeFormatter ENGLISH_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Messages() {}

    /**
     * The sentence of a key.
     *
     * @throws java.util.MissingResourceException when the catalogue lacks the key; a test walks all keys
     */
    public static String text(MessageKey key, Language language, List<Object> arguments) {
        return fill(pattern(key, key.name(), language), language, arguments);
    }

    /** The short title of a key, entry {@code KEY.title} of its catalogue. */
    public static String title(MessageKey key, Language language) {
        return pattern(key, key.name() + ".title", language);
    }

    private static String pattern(MessageKey key, String entry, Language language) {
        return ResourceBundle.getBundle(key.catalogue(), language.locale(), NO_FALLBACK)
                .getString(entry);
    }

    // Without this a Japanese server would answer English readers from its default locale.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static String fill(String pattern, Language language, List<Object> arguments) {
        // In one pass: what a person typed may look like a place itself.
        String sentence = PLACE.matcher(pattern).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            if (number >= arguments.size()) {
                return Matcher.quoteReplacement(place.group());
            }
            String text = written(arguments.get(number), language);
            boolean quoted = pattern.startsWith("「", place.start() - 1) && pattern.startsWith("」", place.end());
            return Matcher.quoteReplacement(quoted ? withinQuotes(text) : text);
        });
        return sentence + advice(language, arguments);
    }

    /** Quotation marks alternate: 『』 within 「」. */
    private static String withinQuotes(String text) {
        if (text.indexOf('「') < 0) {
            return text;
        }
        return text.chars()
                .map(sign -> switch (sign) {
                    case '「' -> '『';
                    case '」' -> '』';
                    case '『' -> '「';
                    case '』' -> '」';
                    default -> sign;
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String advice(Language language, List<Object> arguments) {
        return arguments.stream()
                .filter(Advice.class::isInstance)
                .map(argument -> ((Advice) argument).message().in(language))
                .map(advice -> language == Language.JA ? advice : " " + advice)
                .collect(Collectors.joining());
    }

    private static String instant(Instant instant, boolean japanese) {
        ZonedDateTime inJapan = instant.atZone(Japan.ZONE);
        return japanese
                ? Wareki.format(inJapan.toLocalDate()) + " " + TIME.format(inJapan)
                : ENGLISH_INSTANT.format(inJapan);
    }

    private static String span(Span span, boolean japanese) {
        ZonedDateTime from = span.from().atZone(Japan.ZONE);
        ZonedDateTime to = span.to().atZone(Japan.ZONE);
        boolean oneDay = from.toLocalDate().equals(to.toLocalDate());
        if (japanese) {
            return instant(span.from(), true) + "から" + (oneDay ? TIME.format(to) : instant(span.to(), true)) + "まで";
        }
        return ENGLISH_MINUTE.format(from) + " to " + (oneDay ? TIME : ENGLISH_MINUTE).format(to) + " JST";
    }

    private static String written(Object argument, Language language) {
        boolean japanese = language == Language.JA;
        if (argument instanceof Yen yen) {
            return japanese ? yen.inJapanese() : yen.inEnglish();
        }
        if (argument instanceof LocalDate date) {
            return japanese ? Wareki.format(date) : date.toString();
        }
        if (argument instanceof Instant instant) {
            return instant(instant, japanese);
        }
        if (argument instanceof Span span) {
            return span(span, japanese);
        }
        if (argument instanceof FiscalYear year) {
            return japanese ? year.label() : "FY" + year.value();
        }
        if (argument instanceof Message message) {
            return message.in(language);
        }
        if (argument instanceof Term term) {
            return term.in(language);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> written(one, language))
                    .collect(Collectors.joining(japanese ? "、" : ", "));
        }
        return argument.toString();
    }
}
