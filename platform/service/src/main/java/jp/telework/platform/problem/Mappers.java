package jp.telework.platform.problem;

/** Order of exception mappers. */
final class Mappers {

    /** Lower goes first; the libraries' mappers stand at 4999 and 5000. */
    static final int BEFORE_LIBRARIES = 1000;

    private Mappers() {}
}
