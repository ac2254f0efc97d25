package jp.telework.platform.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What a cell holds, the same in every form of a table. Nothing in it is ever a formula. */
sealed interface Cell {

    /** Nothing. */
    record Empty() implements Cell {}

    /** Text that no spreadsheet program runs. */
    record Text(String value) implements Cell {}

    /** An amount of yen. */
    record Yen(Number value) implements Cell {}

    /** A number, whole or with decimals. */
    record Figure(Number value) implements Cell {}

    /** A day. */
    record Day(LocalDate value) implements Cell {}

    /** A point in time, shown in Japan's zone. */
    record Moment(Instant value) implements Cell {}

    /** What makes spreadsheet programs calculate, or skip to what follows. */
    String FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠\u2212";

    /** Between the values of a list. */
    String SEPARATOR = " / ";

    /** The cell of a value; terms and truth values are written as people say them. */
    static Cell of(@Nullable Object value, Language language) {
        if (value instanceof Number number) {
            return new Figure(number);
        }
        if (value instanceof FiscalYear year) {
            return new Figure(year.value());
        }
        if (value instanceof jp.telework.kernel.value.Yen yen) {
            return new Yen(yen.amount());
        }
        if (value instanceof LocalDate day) {
            return new Day(day);
        }
        if (value instanceof Instant moment) {
            return new Moment(moment);
        }
        String text = text(value, language);
        return text.isEmpty() ? new Empty() : new Text(harmless(text));
    }

    private static String text(@Nullable Object value, Language language) {
        if (value == null) {
            return "";
        }
        if (value instanceof Term term) {
            return term.in(language);
        }
        if (value instanceof Boolean yes) {
            return language == Language.JA ? (yes ? "はい" : "いいえ") : (yes ? "yes" : "no");
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(one -> text(one, language)).collect(Collectors.joining(SEPARATOR));
        }
        return value.toString();
    }

    /** The text with an apostrophe before it where a spreadsheet program would run it. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
