package jp.telework.subsidy.notice.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** 文書番号簿 as its readers see it. */
public interface RegisteredDocuments {

    /**
     * A document that was numbered.
     *
     * @param number in the series of the bureau and the fiscal year
     * @param addressee the organisation of the case
     * @param caseKind {@code grant} or {@code application}
     * @param actNumber the act of which the notice tells; 0 for the result of a call
     */
    record Row(
            UUID id,
            String bureau,
            int fiscalYear,
            long number,
            NoticeKind kind,
            String addressee,
            LocalDate issuedOn,
            String caseKind,
            UUID caseId,
            int actNumber) {}

    /**
     * Documents, newest first.
     *
     * @param year null for all
     * @param kind null for all
     * @param before the last one seen, null for the first page
     */
    List<Row> list(@Nullable FiscalYear year, @Nullable NoticeKind kind, @Nullable UUID before, int rows);
}
