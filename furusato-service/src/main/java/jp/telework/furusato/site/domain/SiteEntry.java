package jp.telework.furusato.site.domain;

import java.util.ArrayList;
import java.util.List;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a site, outcomes aside.
 *
 * @param municipalities at least one, all of one prefecture; the first is named first
 * @param representative 代表団体, null when no source names it
 * @param representativeNumber its corporate number, null when it is not known
 * @param teleworkTypesConfidence how sure the types are; null exactly when there are none
 */
public record SiteEntry(
        SiteNumber siteNumber,
        FiscalYear fiscalYear,
        Scheme scheme,
        List<Municipality> municipalities,
        @Nullable String representative,
        @Nullable CorporateNumber representativeNumber,
        @Nullable String projectName,
        List<TeleworkType> teleworkTypes,
        @Nullable Confidence teleworkTypesConfidence,
        List<String> companies,
        @Nullable PeopleRange relocatedTarget,
        @Nullable PeopleRange hiresTarget,
        Confidence yearConfidence,
        @Nullable String note,
        @Nullable String noteInEnglish) {

    public SiteEntry {
        municipalities = List.copyOf(municipalities);
        teleworkTypes = List.copyOf(teleworkTypes);
        companies = List.copyOf(companies);
    }

    /** Everything that does not fit together. */
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (!siteNumber.value().startsWith(fiscalYear.numberLabel() + "-")) {
            found.add(Violation.of("/siteNumber", SiteError.SITE_NUMBER_OF_ANOTHER_YEAR, siteNumber, fiscalYear));
        }
        List<String> prefectures = municipalities.stream()
                .map(municipality -> municipality.localGovernmentCode().prefectureCode())
                .distinct()
                .toList();
        if (prefectures.isEmpty()) {
            found.add(Violation.of("/municipalities", CommonError.REQUIRED));
        } else if (prefectures.size() > 1) {
            found.add(Violation.of("/municipalities", SiteError.SEVERAL_PREFECTURES));
        }
        if (teleworkTypes.isEmpty() != (teleworkTypesConfidence == null)) {
            found.add(Violation.of("/teleworkTypesConfidence", SiteError.TYPES_AND_CONFIDENCE));
        }
        if (representative == null && representativeNumber != null) {
            found.add(Violation.of("/representativeOrganisation", CommonError.REQUIRED));
        }
        return found;
    }
}
