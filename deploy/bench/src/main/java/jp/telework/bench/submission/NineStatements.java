package jp.telework.bench.submission;

import java.util.List;
import jp.telework.bench.environment.Resources;

/**
 * The reference: the plain way to write a submission, one statement for each row, nine with BEGIN and COMMIT, in
 * tables of its own that know no rules. It stands for what the database can do with that many round trips.
 */
final class NineStatements implements Script {

    @Override
    public String name() {
        return "nine-statements.pgbench";
    }

    @Override
    public String text() {
        return Resources.text(name());
    }

    /** Makes the tables; {@link #EMPTY} empties them. */
    static String tables() {
        return Resources.text("nine-statements.sql");
    }

    static final String EMPTY = "TRUNCATE bench.nine_key, bench.nine_application, bench.nine_item, bench.nine_audit,"
            + " bench.nine_outbox";

    @Override
    public List<String> definitions(long first, int each) {
        return List.of("-D", "i=0", "-D", "first=" + first, "-D", "each=" + each);
    }
}
