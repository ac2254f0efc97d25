package jp.telework.seminar;

import java.util.Map;
import jp.telework.seminar.seminar.domain.Booking;
import jp.telework.test.stored.StoredNamesGate;

class StoredNamesTest extends StoredNamesGate {

    @Override
    protected String service() {
        return "jp.telework.seminar";
    }

    @Override
    protected Map<String, Class<?>> byStatements() {
        return Map.of("seminar_booking.kind", Booking.Kind.class);
    }
}
