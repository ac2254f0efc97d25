package jp.telework.subsidy.relief.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.subsidy.relief.domain.CertificateStatus;
import jp.telework.subsidy.relief.domain.ReliefCertificate;
import jp.telework.subsidy.relief.domain.ReliefCertificates;

/** Certificates in PostgreSQL. */
@ApplicationScoped
class PanacheReliefCertificates implements ReliefCertificates, PanacheRepositoryBase<ReliefCertificate, UUID> {

    @Override
    public void add(ReliefCertificate certificate) {
        persist(certificate);
    }

    @Override
    public void end(UUID applicationId, CertificateStatus status) {
        getEntityManager()
                .createNativeQuery("UPDATE relief_certificate SET status = :status WHERE application_id = :id")
                .setParameter("status", status.name())
                .setParameter("id", applicationId)
                .executeUpdate();
    }

    @Override
    public Optional<ReliefCertificate> of(String number) {
        return find("number", number).singleResultOptional();
    }
}
