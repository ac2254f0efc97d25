package jp.telework.subsidy.portal.domain;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.subsidy.programme.domain.ProgrammeRules;

/**
 * One call as the portal shows it.
 *
 * @param id its id in the suite
 * @param number its number in the portal: the prefix of its receipt numbers, at most 18 characters
 * @param opensAt first moment at which applications are received
 * @param closesAt last moment
 */
public record PublishedCall(
        UUID id,
        String number,
        String title,
        FiscalYear fiscalYear,
        Instant opensAt,
        Instant closesAt,
        ProgrammeRules rules) {

    /** What the portal tells of every call of its programme. */
    public PortalProgramme programme() {
        return PortalProgramme.of(rules.programme());
    }

    /** 補助率: everything eligible up to the cap, or the programme's share of it. */
    public String rate() {
        Integer percent = rules.termsOfProgramme().ratePercent();
        return (percent == null ? 100 : percent) + "%";
    }

    /** Whether applications are received. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && !now.isAfter(closesAt);
    }
}
