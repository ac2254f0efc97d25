package jp.telework.subsidy.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.notice.domain.DocumentNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.subsidy.notice.domain.DocumentRegister;
import jp.telework.subsidy.notice.domain.NoticeKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The office that issues the notices, as configured: {@code telework.notice.issuer} and {@code telework.notice.prefix}. */
@ApplicationScoped
public class NoticeOffice {

    private final DocumentRegister register;
    private final String issuer;
    private final String prefix;

    NoticeOffice(
            DocumentRegister register,
            @ConfigProperty(name = "telework.notice.issuer", defaultValue = "総務大臣") String issuer,
            @ConfigProperty(name = "telework.notice.prefix") Optional<String> prefix) {
        this.register = register;
        this.issuer = issuer;
        this.prefix = prefix.orElse("").strip();
    }

    /**
     * What a notice is called.
     *
     * @param document its 文書番号
     * @param decision document number of the case's 交付決定通知書; null before it
     */
    public record Numbers(String document, @Nullable String decision) {}

    /** 発出者, such as 総務大臣 山田 太郎. */
    public String issuer() {
        return issuer;
    }

    /** Draws the number of a notice from the register of its fiscal year, in the transaction that issues the notice. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Numbers draw(NoticeKind kind, LocalDate issuedOn, UUID caseId, int actNumber) {
        return draw(issuedOn, List.of(new DocumentRegister.Entry(kind, issuedOn, caseId, actNumber)))
                .get(0);
    }

    /** Draws the numbers of notices of one day in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Numbers> draw(LocalDate issuedOn, List<DocumentRegister.Entry> entries) {
        return register.draw(prefix, FiscalYear.of(issuedOn), entries).stream()
                .map(drawn -> new Numbers(DocumentNumber.of(prefix, drawn.number()), drawn.decision()))
                .toList();
    }
}
