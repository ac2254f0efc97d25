package jp.telework.seminar.calendar.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.seminar.calendar.domain.CalendarLink;
import jp.telework.seminar.calendar.domain.CalendarLinks;
import jp.telework.seminar.calendar.domain.CalendarOwner;
import jp.telework.seminar.calendar.domain.LinkStatus;
import org.jspecify.annotations.Nullable;

/** Calendar links in PostgreSQL. */
@ApplicationScoped
class PanacheCalendarLinks implements CalendarLinks, PanacheRepositoryBase<CalendarLink, UUID> {

    private static final String OWNED = "ownerKind = ?1 and ownerKey = ?2";

    @Override
    public void add(CalendarLink link) {
        persist(link);
    }

    @Override
    public Optional<CalendarLink> find(CalendarOwner owner, UUID id) {
        return find(OWNED + " and id = ?3", owner.kind(), owner.key(), id).firstResultOptional();
    }

    @Override
    public Optional<CalendarLink> active(String tokenHash) {
        return find("tokenHash = ?1 and status = ?2", tokenHash, LinkStatus.ACTIVE)
                .firstResultOptional();
    }

    @Override
    public long countActiveInTurn(CalendarOwner owner) {
        NativeRows.takeTurn(getEntityManager(), "calendar links of " + owner.kind() + " " + owner.key());
        return count(OWNED + " and status = ?3", owner.kind(), owner.key(), LinkStatus.ACTIVE);
    }

    @Override
    public List<CalendarLink> active(CalendarOwner owner, int most) {
        return find(OWNED + " and status = ?3 order by id desc", owner.kind(), owner.key(), LinkStatus.ACTIVE)
                .range(0, most - 1)
                .list();
    }

    @Override
    public List<CalendarLink> list(CalendarOwner owner, @Nullable UUID before, int rows) {
        var query = before == null
                ? find(OWNED + " order by id desc", owner.kind(), owner.key())
                : find(OWNED + " and id < ?3 order by id desc", owner.kind(), owner.key(), before);
        return query.range(0, rows - 1).list();
    }
}
