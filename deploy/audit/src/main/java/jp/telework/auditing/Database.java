package jp.telework.auditing;

import jp.telework.kernel.audit.JdbcTrail;
import org.postgresql.ds.PGSimpleDataSource;

/** A service's database, by its JDBC address. User and password are in {@code PGUSER} and {@code PGPASSWORD}. */
final class Database {

    static final String PREFIX = "jdbc:postgresql:";

    private Database() {}

    static JdbcTrail trail(String address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        source.setUser(System.getenv("PGUSER"));
        source.setPassword(System.getenv("PGPASSWORD"));
        source.setReadOnly(true);
        return new JdbcTrail(source);
    }
}
