package jp.telework.platform.command;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * Writes that a use case leaves for the end of its command: they are sent in one batch with the journal and the COMMIT,
 * so that they cost no round trips of their own (docs/adr/0020). A write that finds a rival's change says so by {@link
 * #orStale}; what depends on its effect must not be asked within the command.
 */
@RequestScoped
public class FinalWrites {

    private final StatementBatch writes = new StatementBatch();
    private boolean open;

    /**
     * Leaves a statement to be sent.
     *
     * @param values of its question marks: texts, numbers, UUIDs, dates, instants; null is allowed
     * @throws IllegalStateException outside of a command, where it would never be sent
     */
    public void add(String statement, @Nullable Object... values) {
        if (!open) {
            throw new IllegalStateException("no command is running that would send: " + statement);
        }
        writes.add(statement, values);
    }

    /**
     * An UPDATE or DELETE that must find its row; otherwise the command is done again and sees the rival's change.
     *
     * @param update without RETURNING
     */
    public static String orStale(String update) {
        return "WITH written AS (" + update + " RETURNING 1) SELECT require_rows(count(*), '40001') FROM written";
    }

    void begin() {
        writes.clear();
        open = true;
    }

    StatementBatch batch() {
        return writes;
    }
}
