package jp.telework.subsidy.relief.domain;

import java.util.Optional;
import java.util.UUID;

/** All certificates. */
public interface ReliefCertificates {

    void add(ReliefCertificate certificate);

    /** A certificate ends. */
    void end(UUID applicationId, CertificateStatus status);

    Optional<ReliefCertificate> of(String number);
}
