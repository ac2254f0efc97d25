package jp.telework.subsidy.notice.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** 文書番号簿: the numbers of a bureau's documents, one series for each fiscal year, without gaps. */
public interface DocumentRegister {

    /**
     * A document that gets a number.
     *
     * @param caseId the grant or the application
     * @param actNumber the act of which the notice tells; 0 for the result of a call
     */
    record Entry(NoticeKind kind, LocalDate issuedOn, UUID caseId, int actNumber) {}

    /**
     * A number that was drawn.
     *
     * @param number in the series of the bureau and the fiscal year
     * @param decision document number of the case's last 交付決定通知書; null where it has none
     */
    record Drawn(long number, @Nullable String decision) {}

    /**
     * Draws the next numbers, in the order of the entries. Other transactions that draw from the series wait until this one
     * ends; when it is rolled back, its numbers are given again.
     */
    List<Drawn> draw(String bureau, FiscalYear year, List<Entry> entries);
}
