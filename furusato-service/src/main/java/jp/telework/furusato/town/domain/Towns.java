package jp.telework.furusato.town.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.region.domain.Region;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/** All selected towns. */
public interface Towns {

    /**
     * A town with its acts.
     *
     * @param reader the only organisation whose towns are seen; null sees all
     */
    Optional<Town> find(@Nullable CorporateNumber reader, UUID id);

    void add(Town town);

    void add(TownAct act);

    /** Towns without their acts, newest first. */
    List<Summary> list(@Nullable CorporateNumber reader, Filter filter, @Nullable UUID after, int rows);

    /** Which towns are listed; null leaves a filter out. */
    record Filter(
            @Nullable TownStatus status,
            @Nullable Region region,
            @Nullable FiscalYear fiscalYear,
            @Nullable UUID roundId,
            @Nullable String externalNumber) {}

    /** A town in a list. */
    record Summary(
            UUID id,
            UUID roundId,
            String receiptNumber,
            CorporateNumber organisation,
            String organisationName,
            LocalGovernmentCode area,
            String areaName,
            Region region,
            FiscalYear fiscalYear,
            String title,
            TownStatus status,
            Instant updatedAt,
            ExternalReferences externalReferences) {

        /** The numbers in other systems, each with its system's name. */
        public List<String> externalNumbers() {
            return externalReferences.texts();
        }
    }
}
