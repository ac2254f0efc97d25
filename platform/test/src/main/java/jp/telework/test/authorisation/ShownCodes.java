package jp.telework.test.authorisation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.telework.test.table.OpenedCsv;

/** Finds what looks like a code in a table. People read names. */
final class ShownCodes {

    /** Alone, or before a figure. */
    private static final Pattern CODE = Pattern.compile("([A-Z][A-Z0-9]*(_[A-Z0-9]+)+|[A-Z]{4,})(: .*)?");

    /** The audit trail records actions by their codes. */
    private static final Pattern TRAIL = Pattern.compile(".*/(history|audit)");

    private ShownCodes() {}

    /** Those outside of the columns whose headings say that they hold codes. */
    static Stream<String> of(String operation, OpenedCsv japanese) {
        if (TRAIL.matcher(operation).matches()) {
            return Stream.empty();
        }
        return IntStream.range(0, japanese.headings().size())
                .filter(column -> !japanese.headings().get(column).endsWith("コード"))
                .boxed()
                .flatMap(column -> japanese.rows().stream().map(row -> row.get(column)))
                .flatMap(cell -> Stream.of(cell.split(" / ")))
                .map(CODE::matcher)
                .filter(Matcher::matches)
                .map(code -> code.group(1))
                .distinct();
    }
}
