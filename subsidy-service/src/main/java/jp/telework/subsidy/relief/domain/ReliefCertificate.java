package jp.telework.subsidy.relief.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.value.LocalGovernmentCode;

/** 証明書 as everybody verifies it by its number. It is written once; afterwards only its status changes. */
@Entity
@Table(name = "relief_certificate")
public class ReliefCertificate {

    @Id
    private UUID applicationId;

    private String number;
    private String holder;
    private String municipality;
    private int pieces;

    @Column(name = "content_sha256")
    private String contentSha256;

    private Instant issuedAt;

    /** Changed by a statement of its own, see {@link ReliefCertificates#end}. */
    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ReliefCertificate() {}

    /** The certificate of a declaration; {@code contentSha256} is of what stands on the paper. */
    public ReliefCertificate(ReliefApplication application, String contentSha256, Instant issuedAt) {
        this.applicationId = application.id();
        this.number = application.certificateNumber();
        this.holder = application.companyName();
        this.municipality = application.declaration().municipality().value();
        this.pieces = application.relievedPieces();
        this.contentSha256 = contentSha256;
        this.issuedAt = issuedAt;
        this.status = CertificateStatus.VALID;
    }

    public String number() {
        return number;
    }

    public String holder() {
        return holder;
    }

    public LocalGovernmentCode municipality() {
        return new LocalGovernmentCode(municipality);
    }

    /** How many pieces of equipment it certifies. */
    public int pieces() {
        return pieces;
    }

    public String contentSha256() {
        return contentSha256;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public CertificateStatus status() {
        return status;
    }
}
