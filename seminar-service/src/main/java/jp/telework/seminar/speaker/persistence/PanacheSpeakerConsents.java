package jp.telework.seminar.speaker.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.telework.seminar.speaker.domain.SpeakerConsent;
import jp.telework.seminar.speaker.domain.SpeakerConsentStatus;
import jp.telework.seminar.speaker.domain.SpeakerConsents;
import org.jspecify.annotations.Nullable;

/** Consents of lecturers in PostgreSQL. */
@ApplicationScoped
class PanacheSpeakerConsents implements SpeakerConsents, PanacheRepositoryBase<SpeakerConsent, UUID> {

    private static final String GIVEN = "select c.seminarId, c.personKey from SpeakerConsent c"
            + " where c.seminarId in :seminars and c.status = :given";

    @Override
    public void add(SpeakerConsent consent) {
        persist(consent);
    }

    @Override
    public Optional<SpeakerConsent> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<SpeakerConsent> of(UUID seminarId, String personKey) {
        return find("seminarId = ?1 and personKey = ?2", seminarId, personKey).firstResultOptional();
    }

    @Override
    public List<SpeakerConsent> list(UUID seminarId, @Nullable UUID before, int rows) {
        var query = before == null
                ? find("seminarId = ?1 order by id desc", seminarId)
                : find("seminarId = ?1 and id < ?2 order by id desc", seminarId, before);
        return query.range(0, rows - 1).list();
    }

    @Override
    public Map<UUID, Set<String>> given(Collection<UUID> seminars) {
        Map<UUID, Set<String>> keys = new HashMap<>();
        if (!seminars.isEmpty()) {
            getEntityManager()
                    .createQuery(GIVEN, Object[].class)
                    .setParameter("seminars", seminars)
                    .setParameter("given", SpeakerConsentStatus.GIVEN)
                    .getResultList()
                    .forEach(row -> keys.computeIfAbsent((UUID) row[0], none -> new HashSet<>())
                            .add((String) row[1]));
        }
        return keys;
    }
}
