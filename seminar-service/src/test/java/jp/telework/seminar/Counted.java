package jp.telework.seminar;

import jp.telework.test.TestDatabase;

/** What a call left behind, as the database counts it. */
public final class Counted {

    private Counted() {}

    /** Round trips to the database. */
    public static long roundTrips(Runnable call) {
        TestDatabase.get().startCounting();
        call.run();
        return TestDatabase.get().statementsAndCommits();
    }

    /** The statements of the call that was counted last. */
    public static String statements() {
        return TestDatabase.get().statementTexts();
    }

    /**
     * Events of a case.
     *
     * @param about such as {@code enrolment/} with the id
     * @param verb such as {@code erased}
     */
    public static long events(String about, String verb) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE subject = '%s' AND type LIKE '%%.%s.v1'"
                        .formatted(about, verb));
    }
}
