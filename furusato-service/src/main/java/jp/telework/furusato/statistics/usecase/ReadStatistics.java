package jp.telework.furusato.statistics.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.furusato.statistics.domain.Progress;
import jp.telework.furusato.statistics.domain.RegionalAdoption;
import jp.telework.furusato.statistics.domain.Series;
import jp.telework.furusato.statistics.domain.Statistics;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.paging.CursorKey;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads the statistics; public. */
@ApplicationScoped
public class ReadStatistics {

    private final Statistics statistics;

    ReadStatistics(Statistics statistics) {
        this.statistics = statistics;
    }

    @Transactional
    public Page<Series> page(@Nullable Integer year, PageRequest page) {
        return Page.of(statistics.list(year, page.after(CursorKey::word), page.rows()), page, Series::key);
    }

    /**
     * A series with the national series against which it is read.
     *
     * @param reference null when there is none
     */
    public record Compared(Series series, @Nullable Series reference) {}

    /**
     * One series.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public Compared get(String key) {
        Series series = byKey(List.of(key)).get(key);
        if (series == null) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        String reference = series.referenceKey();
        return new Compared(
                series, reference == null ? null : byKey(List.of(reference)).get(reference));
    }

    /**
     * 地域別の導入状況と目標.
     *
     * @param targets progress of firms and of employees towards the government's targets
     */
    public record Adoption(List<Progress> targets, List<Series> targetSeries, List<RegionalAdoption> regions) {}

    @Transactional
    public Adoption adoption() {
        Map<String, Series> found =
                byKey(List.of(RegionalAdoption.BY_REGION, RegionalAdoption.NATIONAL, RegionalAdoption.EMPLOYEES));
        Series national = required(found, RegionalAdoption.NATIONAL);
        List<Series> series = List.of(national, required(found, RegionalAdoption.EMPLOYEES));
        List<Progress> progress = series.stream()
                .flatMap(one -> one.targets().stream().flatMap(target -> Progress.of(one, target).stream()))
                .toList();
        return new Adoption(
                progress, series, RegionalAdoption.all(required(found, RegionalAdoption.BY_REGION), national));
    }

    /** Series by their keys, for features that compare with them; those that do not exist are left out. */
    @Transactional
    public Map<String, Series> byKey(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : statistics.all(keys).stream().collect(Collectors.toMap(Series::key, Function.identity()));
    }

    private static Series required(Map<String, Series> found, String key) {
        Series series = found.get(key);
        if (series == null) {
            throw new IllegalStateException("the migration loads the series " + key);
        }
        return series;
    }
}
