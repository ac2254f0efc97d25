package jp.telework.furusato.statistics.domain;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All series. */
public interface Statistics {

    /**
     * Series in the order of their keys.
     *
     * @param year only series with a figure or a target of it; null leaves the filter out
     * @param after key of the last series seen, null for the first page
     * @param rows how many at most
     */
    List<Series> list(@Nullable Integer year, @Nullable String after, int rows);

    /** The series with these keys that exist, in the order of their keys. */
    List<Series> all(Collection<String> keys);
}
