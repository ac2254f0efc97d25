package jp.telework.seminar;

import jp.telework.test.Together;

/** What the clock asks for, begun by two replicas at one moment. */
public final class Replicas {

    private Replicas() {}

    /** Returns when both have ended. */
    public static void bothRun(Runnable job) {
        Together.run(2, i -> () -> {
            job.run();
            return i;
        });
    }
}
