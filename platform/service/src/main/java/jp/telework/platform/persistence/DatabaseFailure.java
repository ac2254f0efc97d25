package jp.telework.platform.persistence;

import java.sql.SQLException;

/** A database error outside of Hibernate, with its SQL state kept for the decision whether to try again. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
