package jp.telework.bench.submission;

import java.util.List;

/** What pgbench runs. */
interface Script {

    /** The file's name. */
    String name();

    String text();

    /**
     * The arguments that give pgbench the script's variables.
     *
     * @param first the number of the first operation
     * @param each operations of each client
     */
    List<String> definitions(long first, int each);
}
