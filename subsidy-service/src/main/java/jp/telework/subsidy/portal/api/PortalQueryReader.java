package jp.telework.subsidy.portal.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.request.Parameters;
import jp.telework.subsidy.portal.domain.PortalProgramme;
import jp.telework.subsidy.portal.domain.PortalQuery;
import jp.telework.subsidy.portal.domain.PortalQuery.Criterion;
import jp.telework.subsidy.portal.domain.PortalSort;
import jp.telework.subsidy.portal.domain.PortalVocabulary;
import org.jspecify.annotations.Nullable;

/** Reads a question to the portal's list. */
final class PortalQueryReader {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 255;
    private static final Map<String, PortalSort> SORTS = Map.of(
            "created_date", PortalSort.CREATED_DATE,
            "acceptance_start_datetime", PortalSort.ACCEPTANCE_START_DATETIME,
            "acceptance_end_datetime", PortalSort.ACCEPTANCE_END_DATETIME);

    private PortalQueryReader() {}

    /**
     * Reads all parameters.
     *
     * @throws Refusal INVALID_PARAMETER with the name of the first that is missing or cannot be read
     */
    static PortalQuery read(
            @Nullable String keyword,
            @Nullable String sort,
            @Nullable String order,
            @Nullable String acceptance,
            List<@Nullable Criterion> criteria) {
        return new PortalQuery(
                PortalQuery.words(required("keyword", keyword, PortalQueryReader::keyword)),
                required("sort", sort, raw -> oneOf(SORTS, raw)),
                required("order", order, raw -> oneOf(Map.of("ASC", true, "DESC", false), raw)),
                required("acceptance", acceptance, raw -> oneOf(Map.of("1", true, "0", false), raw)),
                criteria.stream().flatMap(Stream::ofNullable).toList());
    }

    static @Nullable Criterion purpose(@Nullable String raw) {
        return criterion("use_purpose", raw, PortalVocabulary.USE_PURPOSE, PortalProgramme::usePurposes, List.of());
    }

    static @Nullable Criterion industry(@Nullable String raw) {
        List<String> all = PortalVocabulary.INDUSTRY.words();
        return criterion("industry", raw, PortalVocabulary.INDUSTRY, programme -> all, List.of());
    }

    static @Nullable Criterion employees(@Nullable String raw) {
        List<String> any = PortalProgramme.EMPLOYEES;
        return criterion("target_number_of_employees", raw, PortalVocabulary.EMPLOYEES, programme -> any, any);
    }

    static @Nullable Criterion area(@Nullable String raw) {
        List<String> everywhere = PortalProgramme.AREAS;
        return criterion("target_area_search", raw, PortalVocabulary.AREA, programme -> everywhere, everywhere);
    }

    private static @Nullable Criterion criterion(
            String name,
            @Nullable String raw,
            PortalVocabulary vocabulary,
            Function<PortalProgramme, List<String>> offered,
            List<String> everything) {
        return Parameters.read(name, raw, joined -> new Criterion(vocabulary.read(joined), offered, everything));
    }

    private static String keyword(String raw) {
        int length = raw.codePointCount(0, raw.length());
        if (length < SHORTEST || length > LONGEST || raw.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(raw);
        }
        return raw;
    }

    private static <T> T oneOf(Map<String, T> values, String raw) {
        T value = values.get(raw);
        if (value == null) {
            throw new IllegalArgumentException(raw);
        }
        return value;
    }

    private static <T> T required(String name, @Nullable String raw, Function<String, T> reader) {
        T value = Parameters.read(name, raw, reader);
        if (value == null) {
            throw Refusal.ofParameter(name);
        }
        return value;
    }
}
