package jp.telework.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * One database sequence for each series, in the schema {@code numbering} of the service. Numbers are given at once and never twice, without rivals waiting for each
 * other; a refused submission may leave a gap.
 */
@ApplicationScoped
public class ReceiptNumbers {

    private final EntityManager entities;

    ReceiptNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Makes a series.
     *
     * @param kind what it numbers, in lower-case letters, such as {@code call}
     */
    public void open(String kind, UUID id) {
        entities.createNativeQuery("CREATE SEQUENCE " + name(kind, id)).executeUpdate();
    }

    /** Its next number. */
    public long next(String kind, UUID id) {
        return ((Number) entities.createNativeQuery("SELECT nextval('" + name(kind, id) + "')")
                        .getSingleResult())
                .longValue();
    }

    /** Made of the program's own word and hexadecimal digits only, so it can stand in a statement. */
    private static String name(String kind, UUID id) {
        return "numbering." + kind + "_" + id.toString().replace("-", "");
    }
}
