package jp.telework.platform.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.telework.kernel.load.Places;
import jp.telework.kernel.text.Language;
import jp.telework.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/**
 * How a list stands in a spreadsheet: a name, columns with headings in Japanese and English, and what they show of a
 * row. Written as CSV and as a workbook. Produced as a bean, it serves all operations that are {@link Tabular} and
 * answer with a page or a list of such rows, or with what {@link Builder#within} names.
 *
 * @param <T> the list's view, so that a table shows nothing that its caller would not see in JSON
 */
public final class Table<T> {

    /** Media type of CSV, as annotations need it. */
    public static final String CSV = "text/csv";

    /** Media type of a workbook, as annotations need it. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A file is made in memory, from one page of rows. So many at once fit into a small heap, however wide their rows. */
    private static final Places MAKING = new Places(8, 32, Duration.ofSeconds(5));

    private final Class<?> shown;
    private final String name;
    private final Text title;
    private final List<Column<T>> columns;
    private final @Nullable Function<Object, Page<T>> unfolding;

    private Table(Builder<T> builder) {
        this.shown = builder.shown;
        this.name = builder.name;
        this.title = builder.title;
        this.columns = List.copyOf(builder.columns);
        this.unfolding = builder.unfolding;
    }

    /** What a column shows of a row. */
    @FunctionalInterface
    public interface Value<T> {
        /** Text, a number, a date, an instant, a term, a list of these, or null. */
        @Nullable
        Object of(T row);
    }

    /** What a column shows of a row to readers of one language. */
    @FunctionalInterface
    public interface Wording<T> {
        @Nullable
        Object of(T row, Language language);
    }

    private record Text(String japanese, String english) {
        String in(Language language) {
            return language == Language.JA ? japanese : english;
        }
    }

    private record Column<T>(Text heading, Wording<T> value, boolean yen) {
        Cell cell(T row, Language language) {
            Cell cell = Cell.of(value.of(row, language), language);
            return yen && cell instanceof Cell.Figure amount ? new Cell.Yen(amount.value()) : cell;
        }
    }

    /**
     * Begins a table.
     *
     * @param row the class of the rows
     * @param name of the file, plain ASCII without extension
     * @param japanese title, at most 31 characters
     * @param english title, at most 31 characters
     */
    public static <T> Builder<T> of(Class<T> row, String name, String japanese, String english) {
        return new Builder<>(row, name, new Text(japanese, english));
    }

    /** Adds columns from left to right. */
    public static final class Builder<T> {

        private final String name;
        private final Text title;
        private final List<Column<T>> columns = new ArrayList<>();
        private Class<?> shown;
        private @Nullable Function<Object, Page<T>> unfolding;

        private Builder(Class<?> shown, String name, Text title) {
            this.shown = shown;
            this.name = name;
            this.title = title;
        }

        /** For rows that are part of a greater answer. */
        public <A> Builder<T> within(Class<A> answer, Function<A, Page<T>> rows) {
            this.shown = answer;
            this.unfolding = whole -> rows.apply(answer.cast(whole));
            return this;
        }

        /** A column typed by its values; amounts of yen have their own. */
        public Builder<T> column(String japanese, String english, Value<T> value) {
            return worded(japanese, english, (row, language) -> value.of(row));
        }

        /** A column whose values are said otherwise in each language, beyond what terms do by themselves. */
        public Builder<T> worded(String japanese, String english, Wording<T> value) {
            columns.add(new Column<>(new Text(japanese, english), value, false));
            return this;
        }

        /** A column of amounts, whole yen. */
        public Builder<T> yen(String japanese, String english, Value<T> value) {
            columns.add(new Column<>(new Text(japanese, english), (row, language) -> value.of(row), true));
            return this;
        }

        public Table<T> build() {
            return new Table<>(this);
        }
    }

    /** The class of the rows, or of the answer that holds them. */
    Class<?> shown() {
        return shown;
    }

    /**
     * The rows that an answer holds, with the cursor of the next page.
     *
     * @param answer a page, a list, or what {@link Builder#within} named
     */
    @SuppressWarnings("unchecked") // the answer's type said that its rows are of the class shown
    Page<T> rows(Object answer) {
        if (unfolding != null) {
            return unfolding.apply(answer);
        }
        return answer instanceof Page<?> page ? (Page<T>) page : new Page<>((List<T>) answer, null);
    }

    /** The table as CSV. */
    public TableFile csv(Page<T> rows, Language language, TableCharset charset) {
        return new TableFile(
                name + ".csv",
                CSV + "; charset=" + charset.wireName(),
                MAKING.during(() -> CsvWriter.write(sheet(rows, language), charset)),
                rows.next());
    }

    /** The table as a workbook. */
    public TableFile xlsx(Page<T> rows, Language language) {
        return new TableFile(
                name + ".xlsx", XLSX, MAKING.during(() -> XlsxWriter.write(sheet(rows, language))), rows.next());
    }

    private Sheet sheet(Page<T> rows, Language language) {
        return new Sheet(
                title.in(language),
                columns.stream().map(column -> column.heading().in(language)).toList(),
                rows.items().stream()
                        .map(row -> columns.stream()
                                .map(column -> column.cell(row, language))
                                .toList())
                        .toList());
    }
}
