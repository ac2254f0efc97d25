package jp.telework.subsidy.duplicate.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.duplicate.domain.FundingMarks;
import jp.telework.subsidy.duplicate.domain.Ground;
import jp.telework.subsidy.duplicate.domain.Mark;
import jp.telework.subsidy.duplicate.domain.Match;

/** Marks in one table, matched by a self-join over its index. */
@ApplicationScoped
class SqlFundingMarks implements FundingMarks {

    private static final String ADD = """
            INSERT INTO funding_mark (grant_id, kind, value, starts_on, ends_on)
            SELECT "grantId", kind, value, "startsOn", "endsOn"
            FROM jsonb_to_recordset(cast(:marks AS jsonb))
                AS m("grantId" uuid, kind text, value text, "startsOn" date, "endsOn" date)
            ON CONFLICT DO NOTHING
            """;

    private static final String MATCHES = """
            SELECT g.id, g.receipt_number, g.basis ->> 'callTitle', g.title, g.organisation_name, g.status,
                   g.decided_yen, min(o.starts_on), max(o.ends_on),
                   array_agg(DISTINCT o.kind), array_agg(DISTINCT o.value),
                   greatest(0, least(max(o.ends_on), max(m.ends_on)) - greatest(min(o.starts_on), min(m.starts_on)) + 1)
            FROM funding_mark m
            JOIN funding_mark o ON o.kind = m.kind AND o.value = m.value AND o.grant_id <> m.grant_id
            JOIN grant_case g ON g.id = o.grant_id
            WHERE m.grant_id = :grant AND g.status NOT IN ('WITHDRAWN', 'REJECTED', 'CANCELLED')
            GROUP BY g.id
            ORDER BY g.id
            """;

    private final EntityManager entities;

    SqlFundingMarks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(List<Mark> marks) {
        // The marks' cases may be new: their rows are written first, because the marks refer to them.
        entities.flush();
        entities.createNativeQuery(ADD)
                .setParameter("marks", StoredJson.write(marks))
                .executeUpdate();
    }

    @Override
    public List<Match> matches(UUID grantId) {
        List<?> rows = entities.createNativeQuery(MATCHES, Object[].class)
                .setParameter("grant", grantId)
                .getResultList();
        return rows.stream().map(row -> match((Object[]) row)).toList();
    }

    private static Match match(Object[] row) {
        EnumSet<Ground> grounds = EnumSet.noneOf(Ground.class);
        Arrays.stream((String[]) row[9]).map(Ground::valueOf).forEach(grounds::add);
        long overlap = ((Number) row[11]).longValue();
        if (overlap > 0) {
            grounds.add(Ground.PERIOD);
        }
        return new Match(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                row[6] == null ? null : Yen.of(((Number) row[6]).longValue()),
                date(row[7]),
                date(row[8]),
                List.copyOf(grounds),
                List.of((String[]) row[10]),
                overlap);
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
