package jp.telework.subsidy.call.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * One database sequence for each call. Numbers are given at once and never twice, without rivals waiting for each
 * other; a refused submission may leave a gap.
 */
@ApplicationScoped
class ReceiptNumbers {

    private final EntityManager entities;

    ReceiptNumbers(EntityManager entities) {
        this.entities = entities;
    }

    void open(UUID callId) {
        entities.createNativeQuery("CREATE SEQUENCE " + name(callId)).executeUpdate();
    }

    long next(UUID callId) {
        return ((Number) entities.createNativeQuery("SELECT nextval('" + name(callId) + "')")
                        .getSingleResult())
                .longValue();
    }

    /** Made of hexadecimal digits only, so it can stand in a statement. */
    private static String name(UUID callId) {
        return "numbering.call_" + callId.toString().replace("-", "");
    }
}
