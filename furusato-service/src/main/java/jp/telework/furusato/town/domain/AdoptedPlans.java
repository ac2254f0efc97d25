package jp.telework.furusato.town.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.region.domain.Region;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/** The plans in force of all towns, which are public. */
public interface AdoptedPlans {

    /**
     * Plans in force, newest towns first.
     *
     * @param after the last town of the page before, null for the first page
     * @param rows at most this many
     */
    List<Summary> list(Filter filter, @Nullable UUID after, int rows);

    /**
     * Which plans are listed; null leaves a filter out.
     *
     * @param prefectureCode JIS X 0401, 01 to 47
     * @param fiscalYear in which the town was selected
     */
    record Filter(@Nullable String prefectureCode, @Nullable FiscalYear fiscalYear) {}

    /**
     * A plan in a list.
     *
     * @param townId of the town, which is the plan's id in the API
     * @param fiscalYear in which the town was selected
     * @param firstYear first fiscal year of the plan
     * @param lastYear last fiscal year of the plan
     * @param inForceFrom day of the town's decision, in Japan
     */
    record Summary(
            UUID townId,
            LocalGovernmentCode area,
            String areaName,
            Region region,
            String organisationName,
            FiscalYear fiscalYear,
            String title,
            FiscalYear firstYear,
            FiscalYear lastYear,
            LocalDate inForceFrom) {}
}
