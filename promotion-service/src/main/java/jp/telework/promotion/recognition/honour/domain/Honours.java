package jp.telework.promotion.recognition.honour.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.recognition.criteria.domain.Award;
import org.jspecify.annotations.Nullable;

/** All published recognitions and prizes. */
public interface Honours {

    /**
     * Which honours are listed; null for any.
     *
     * @param prefecture full name
     */
    record Filter(
            @Nullable FiscalYear fiscalYear,
            @Nullable Award award,
            @Nullable Industry industry,
            @Nullable String prefecture,
            @Nullable CorporateNumber corporateNumber) {}

    /**
     * How many organisations had an award of a year.
     *
     * @param byCount whether the published number is all that is known, without names
     */
    record YearCount(FiscalYear fiscalYear, Award award, int honours, boolean byCount) {}

    void add(Honour honour);

    /** Honours in the order of their ids, newest first; those of the years before the service come last. */
    List<Honour> list(Filter filter, @Nullable UUID before, int rows);

    /** The honour of a certificate. */
    Optional<Honour> ofCertificate(String number);

    /** Shows whether the organisation of an application may use the logo. */
    void showLogo(UUID entryId, boolean inForce);

    /** By year and award. */
    List<YearCount> counts();
}
