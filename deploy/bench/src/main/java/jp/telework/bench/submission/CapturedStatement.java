package jp.telework.bench.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the server logged it.
 *
 * @param parameters values by number from 1; null is NULL
 */
record CapturedStatement(String sql, List<@Nullable String> parameters) {

    /** {@code 2026-11-21 11:00:00.123 UTC [4711] LOG:  }, at the beginning of each entry; more lines begin with a tab. */
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d [0-9:.]+ \\w+ \\[(\\d+)\\] (LOG|DETAIL):  ");

    private static final Pattern EXECUTE = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern DETAIL = Pattern.compile("(?i)parameters: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("(?:, )?\\$\\d+ = (?:(NULL)|')");

    /**
     * Reads the statements of one transaction.
     *
     * @param log what the server logged with {@code log_statement=all}
     * @param mark a parameter of one of them
     */
    static List<CapturedStatement> of(String log, String mark) {
        Map<String, List<CapturedStatement>> sessions = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(log);
        List<int[]> places = new ArrayList<>();
        List<String[]> heads = new ArrayList<>();
        while (entry.find()) {
            places.add(new int[] {entry.start(), entry.end()});
            heads.add(new String[] {entry.group(1), entry.group(2)});
        }
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : log.length();
            String text =
                    log.substring(places.get(i)[1], end).replace("\n\t", "\n").strip();
            add(sessions.computeIfAbsent(heads.get(i)[0], session -> new ArrayList<>()), text);
        }
        return sessions.values().stream()
                .filter(statements -> holding(statements, mark) >= 0)
                .findFirst()
                .map(statements -> transaction(statements, holding(statements, mark)))
                .orElseThrow(() -> new IllegalStateException("the log holds no session with " + mark));
    }

    private static int holding(List<CapturedStatement> statements, String mark) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).parameters().contains(mark)) {
                return i;
            }
        }
        return -1;
    }

    /** From the last BEGIN before to the next COMMIT after. */
    private static List<CapturedStatement> transaction(List<CapturedStatement> statements, int inside) {
        int begin = inside;
        while (begin > 0 && !statements.get(begin).is("BEGIN")) {
            begin--;
        }
        int commit = inside;
        while (commit < statements.size() - 1 && !statements.get(commit).is("COMMIT")) {
            commit++;
        }
        return List.copyOf(statements.subList(begin, commit + 1));
    }

    private static void add(List<CapturedStatement> statements, String text) {
        Matcher execute = EXECUTE.matcher(text);
        Matcher detail = DETAIL.matcher(text);
        if (execute.matches()) {
            statements.add(new CapturedStatement(execute.group(1), List.of()));
        } else if (detail.matches() && !statements.isEmpty()) {
            CapturedStatement last = statements.remove(statements.size() - 1);
            statements.add(new CapturedStatement(last.sql(), parameters(detail.group(1))));
        }
    }

    /** {@code $1 = 'it''s', $2 = NULL}. */
    private static List<@Nullable String> parameters(String detail) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.lookingAt()) {
            int position = parameter.end();
            if (parameter.group(1) != null) {
                values.add(null);
            } else {
                int quote = closingQuote(detail, position);
                values.add(detail.substring(position, quote).replace("''", "'"));
                position = quote + 1;
            }
            parameter.region(position, detail.length());
        }
        return values;
    }

    /** A quote inside is doubled. */
    private static int closingQuote(String text, int from) {
        int quote = text.indexOf('\'', from);
        while (text.startsWith("''", quote)) {
            quote = text.indexOf('\'', quote + 2);
        }
        return quote;
    }

    /** Whether it is a statement of this word, such as BEGIN. */
    boolean is(String word) {
        return sql.strip().equalsIgnoreCase(word);
    }

    /**
     * Whether it travelled in one message with the statement before it: the driver sends a text of several statements so,
     * and each keeps the line feed that stood before it.
     */
    boolean isSentWithTheOneBefore() {
        return sql.startsWith("\n");
    }
}
