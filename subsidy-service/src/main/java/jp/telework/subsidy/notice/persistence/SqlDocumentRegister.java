package jp.telework.subsidy.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.persistence.RegisterStatement;
import jp.telework.subsidy.notice.domain.DocumentRegister;

/** The register of the grants' notices, which also finds the number of each case's decision. */
@ApplicationScoped
class SqlDocumentRegister implements DocumentRegister {

    private static final String DECISION = """
        , (SELECT document FROM grant_notice
           WHERE grant_id = numbered.caseid AND kind = 'GRANT_DECISION'
           ORDER BY act_number DESC LIMIT 1) AS decision
        """;

    private final EntityManager entities;

    SqlDocumentRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Drawn> draw(String bureau, FiscalYear year, List<Entry> entries) {
        return RegisterStatement.draw(
                        entities,
                        bureau,
                        year,
                        entries.stream()
                                .map(entry -> new RegisterStatement.Entry(
                                        entry.kind().name(), entry.issuedOn(), entry.caseId(), entry.actNumber()))
                                .toList(),
                        DECISION)
                .addScalar("decision", String.class)
                .getResultList()
                .stream()
                .map(Object[].class::cast)
                .map(row -> new Drawn((Long) row[0], (String) row[1]))
                .toList();
    }
}
