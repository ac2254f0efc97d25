package jp.telework.subsidy.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.telework.subsidy.notice.domain.DocumentNumber;
import jp.telework.subsidy.notice.domain.NoticeKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The office that issues the notices, as configured: {@code telework.notice.issuer} and {@code telework.notice.prefix}. */
@ApplicationScoped
public class NoticeOffice {

    private final String issuer;
    private final String prefix;

    NoticeOffice(
            @ConfigProperty(name = "telework.notice.issuer", defaultValue = "総務大臣") String issuer,
            @ConfigProperty(name = "telework.notice.prefix") Optional<String> prefix) {
        this.issuer = issuer;
        this.prefix = prefix.orElse("");
    }

    /** 発出者, such as 総務大臣 山田 太郎. */
    public String issuer() {
        return issuer;
    }

    /**
     * 文書番号.
     *
     * @param ordinal 1 for the case's first notice of the kind
     */
    public String documentNumber(String receiptNumber, NoticeKind kind, int ordinal) {
        return DocumentNumber.of(prefix, receiptNumber, kind, ordinal);
    }
}
