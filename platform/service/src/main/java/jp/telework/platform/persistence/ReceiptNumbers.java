package jp.telework.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * One database sequence for each series, in the schema {@code numbering} of the service. Numbers are given at once and
 * never twice, without rivals waiting for each other; a refused submission may leave a gap.
 */
@ApplicationScoped
public class ReceiptNumbers {

    private final EntityManager entities;
    private final DataSource database;

    ReceiptNumbers(EntityManager entities, DataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * Makes a series.
     *
     * @param kind what it numbers, in lower-case letters, such as {@code call}
     */
    public void open(String kind, UUID id) {
        entities.createNativeQuery("CREATE SEQUENCE " + name(kind, id)).executeUpdate();
    }

    /** Its next number. Asked without Hibernate, which would look for changes to write first. */
    public long next(String kind, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT nextval('" + name(kind, id) + "')");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /** Made of the program's own word and hexadecimal digits only, so it can stand in a statement. */
    private static String name(String kind, UUID id) {
        return "numbering." + kind + "_" + id.toString().replace("-", "");
    }
}
