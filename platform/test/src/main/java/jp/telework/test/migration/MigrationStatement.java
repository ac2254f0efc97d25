package jp.telework.test.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement of a migration.
 *
 * @param text in lower case, on one line, without comments; texts in quotation marks and bodies of functions are empty
 * @param note what a comment {@code -- N-1: …} directly before the statement says about the last release; may be empty
 */
record MigrationStatement(String text, String note) {

    /** In this order: what begins first ends where its own kind ends. */
    private static final Pattern TOKEN = Pattern.compile(
            "--(?<comment>[^\\n]*)|/\\*.*?\\*/|'(?:[^']|'')*'|(?<tag>\\$\\w*\\$)(?<body>.*?)\\k<tag>|(?<end>;)",
            Pattern.DOTALL);

    private static final Pattern NOTE = Pattern.compile("\\s*N-1:\\s*(.+)");

    static List<MigrationStatement> of(String sql) {
        List<MigrationStatement> statements = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        StringBuilder note = new StringBuilder();
        Matcher token = TOKEN.matcher(sql);
        int read = 0;
        while (token.find()) {
            text.append(sql, read, token.start()).append(' ');
            read = token.end();
            if (token.group("comment") != null) {
                Matcher said = NOTE.matcher(token.group("comment"));
                if (said.matches()) {
                    note.append(said.group(1).strip()).append(' ');
                }
            } else if (token.group("body") != null && isBlock(text)) {
                // A block runs now; the body of a function runs when it is called.
                for (MigrationStatement inner : of(token.group("body"))) {
                    statements.add(inner.note().isEmpty() ? inner.saying(note.toString()) : inner);
                }
            } else if (token.group("end") != null) {
                add(statements, text, note);
            }
        }
        text.append(sql.substring(read));
        add(statements, text, note);
        return statements;
    }

    private MigrationStatement saying(String reason) {
        return new MigrationStatement(text, reason.strip());
    }

    private static boolean isBlock(StringBuilder before) {
        return before.toString().strip().toLowerCase(Locale.ROOT).equals("do");
    }

    private static void add(List<MigrationStatement> statements, StringBuilder text, StringBuilder note) {
        String line = text.toString().replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        if (!line.isEmpty()) {
            statements.add(new MigrationStatement(line, note.toString().strip()));
        }
        text.setLength(0);
        note.setLength(0);
    }
}
