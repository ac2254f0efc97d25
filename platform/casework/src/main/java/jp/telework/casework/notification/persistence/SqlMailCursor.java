package jp.telework.casework.notification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import jp.telework.casework.notification.domain.MailCursor;

/** The one row of {@code mail_cursor}. */
@ApplicationScoped
class SqlMailCursor implements MailCursor {

    /** SKIP LOCKED: while another replica writes mails, this one has nothing to do. */
    private static final String TAKE =
            "SELECT CAST(txid AS text) AS place, seq FROM mail_cursor WHERE only_row FOR UPDATE SKIP LOCKED";

    private static final String MOVE = "UPDATE mail_cursor SET txid = CAST(:txid AS xid8), seq = :seq WHERE only_row";

    private final EntityManager entities;

    SqlMailCursor(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Place> take() {
        List<?> rows = entities.createNativeQuery(TAKE, Object[].class).getResultList();
        return rows.stream().map(row -> place((Object[]) row)).findFirst();
    }

    private static Place place(Object[] row) {
        return new Place((String) row[0], ((Number) row[1]).longValue());
    }

    @Override
    public void move(Place place) {
        entities.createNativeQuery(MOVE)
                .setParameter("txid", place.txid())
                .setParameter("seq", place.seq())
                .executeUpdate();
    }
}
