package jp.telework.test.migration;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a statement can do to the last release, which runs on the same schema. */
enum Change {
    DROPS(
            "drops what the last release may use",
            Weight.CONTRACT,
            "^drop (?!index|trigger|rule|policy|aggregate|cast)",
            "\\bdrop column\\b",
            // Within ALTER TABLE the word COLUMN may be left out.
            "^alter table .*\\bdrop (?!column|constraint|not null|default|identity|expression)\\w"),
    RENAMES(
            "renames what the last release may use",
            Weight.CONTRACT,
            "^alter (?!index).*\\brename\\b",
            "\\bset schema\\b"),
    CHANGES_A_TYPE("changes a column's type", Weight.CONTRACT, "^alter table .*\\b(set data )?type \\w"),
    REQUIRES_A_VALUE(
            "requires a value that the last release does not write",
            Weight.CONTRACT,
            "\\bset not null\\b",
            "\\bdrop (default|identity|expression)\\b",
            "^alter table .*\\badd (column )?(if not exists )?(?!constraint|check|unique|primary|foreign|exclude)\\w+ "
                    + "(?=[^,]*\\bnot null\\b)(?![^,]*\\b(default|generated)\\b)"),
    EMPTIES("empties a table", Weight.CONTRACT, "^truncate\\b"),
    FORBIDS(
            "may refuse what the last release writes",
            Weight.NOTE,
            "^alter table .*\\badd (constraint|check|unique|primary|foreign|exclude)\\b",
            "^create unique index\\b",
            "^revoke\\b"),
    LOOSENS(
            "takes away a rule that the last release may rely on",
            Weight.NOTE,
            "\\bdrop (constraint|not null)\\b",
            "^drop (index|trigger|rule|policy|aggregate|cast)\\b",
            "^alter index .*\\brename\\b"),
    HIDES("runs SQL that this check cannot read", Weight.NOTE, "\\bexecute (?!function|procedure|on)\\S");

    /** What makes the change acceptable. */
    enum Weight {
        /** A contract step: one release after code that no longer uses what goes away. */
        CONTRACT,
        /** A comment {@code -- N-1: …} before the statement that says why the last release does not mind. */
        NOTE
    }

    private final String meaning;
    private final Weight weight;
    private final List<Pattern> signs;

    Change(String meaning, Weight weight, String... signs) {
        this.meaning = meaning;
        this.weight = weight;
        this.signs = Arrays.stream(signs).map(Pattern::compile).toList();
    }

    String meaning() {
        return meaning;
    }

    Weight weight() {
        return weight;
    }

    boolean isIn(MigrationStatement statement) {
        return signs.stream().anyMatch(sign -> sign.matcher(statement.text()).find());
    }
}
