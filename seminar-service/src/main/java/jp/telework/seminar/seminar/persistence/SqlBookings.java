package jp.telework.seminar.seminar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.telework.platform.json.StoredJson;
import jp.telework.seminar.seminar.domain.Booking;
import jp.telework.seminar.seminar.domain.Bookings;

/** Bookings of rooms and speakers; an exclusion constraint keeps them apart. All of a seminar in one statement. */
@ApplicationScoped
class SqlBookings implements Bookings {

    private static final String WANTED = """
            jsonb_to_recordset(cast(:wanted AS jsonb))
                AS w (position integer, kind text, resource text, label text, pointer text,
                      starts_at timestamptz, ends_at timestamptz)
            """;

    private final EntityManager entities;

    SqlBookings(EntityManager entities) {
        this.entities = entities;
    }

    /** A booking on its way to the database. */
    record Row(
            int position,
            String kind,
            String resource,
            String label,
            String pointer,
            String starts_at,
            String ends_at) {

        static List<Row> of(List<Booking> wanted) {
            return IntStream.range(0, wanted.size())
                    .mapToObj(i -> of(i, wanted.get(i)))
                    .toList();
        }

        private static Row of(int position, Booking booking) {
            return new Row(
                    position,
                    booking.kind().name(),
                    booking.resource(),
                    booking.label(),
                    booking.pointer(),
                    booking.startsAt().toString(),
                    booking.endsAt().toString());
        }
    }

    @Override
    public List<Booking.Collision> collisions(UUID seminarId, List<Booking> wanted) {
        Query query = entities.createNativeQuery("""
                SELECT w.pointer, b.kind, b.label, s.id, s.event_name, lower(b.during), upper(b.during)
                FROM %s
                JOIN seminar_booking b
                  ON b.kind = w.kind AND b.resource = w.resource AND b.during && tstzrange(w.starts_at, w.ends_at)
                JOIN seminar s ON s.id = b.seminar_id
                WHERE b.seminar_id <> :seminar
                ORDER BY w.position, lower(b.during)
                """.formatted(WANTED), Object[].class)
                .setParameter("wanted", json(wanted))
                .setParameter("seminar", seminarId);
        return rows(query)
                .map(row -> new Booking.Collision(
                        (String) row[0],
                        Booking.Kind.valueOf((String) row[1]),
                        (String) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        (Instant) row[5],
                        (Instant) row[6]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return query.getResultList().stream();
    }

    @Override
    public void replace(UUID seminarId, List<Booking> wanted) {
        release(seminarId);
        entities.createNativeQuery(
                        """
                INSERT INTO seminar_booking (seminar_id, position, kind, resource, label, during)
                SELECT :seminar, w.position, w.kind, w.resource, w.label, tstzrange(w.starts_at, w.ends_at)
                FROM %s
                ORDER BY w.kind, w.resource
                """.formatted(WANTED)) // In one order for all, because each row waits for its turn (V0161).
                .setParameter("seminar", seminarId)
                .setParameter("wanted", json(wanted))
                .executeUpdate();
    }

    @Override
    public void release(UUID seminarId) {
        entities.createNativeQuery("DELETE FROM seminar_booking WHERE seminar_id = :seminar")
                .setParameter("seminar", seminarId)
                .executeUpdate();
    }

    private static String json(List<Booking> wanted) {
        return StoredJson.write(Row.of(wanted));
    }
}
