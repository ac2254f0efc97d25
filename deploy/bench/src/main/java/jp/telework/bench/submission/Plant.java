package jp.telework.bench.submission;

import java.util.Locale;

/** A fault that the bench puts in itself, to show that it would be found. */
enum Plant {
    NONE,
    /** A millisecond in the database for each submission. */
    SLEEP,
    /** A submission that was confirmed is taken away. */
    LOST,
    /** A submission is there twice. */
    DOUBLED;

    static Plant of(String name) {
        return name.isEmpty() ? NONE : valueOf(name.toUpperCase(Locale.ROOT));
    }
}
