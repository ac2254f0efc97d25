package jp.telework.promotion.actionplan.progress.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.telework.promotion.actionplan.domain.PlanContent;
import org.jspecify.annotations.Nullable;

/**
 * How far the measures of a group have come in a year, by what was accepted. A measure counts once for each ministry responsible
 * for it.
 *
 * @param code of the section or ministry; empty for all
 * @param label in Japanese
 * @param measures different measures among the entries
 */
public record RollUp(
        RollUpGroup group,
        String code,
        String label,
        String labelEn,
        int measures,
        int entries,
        Map<MeasureStatus, Integer> counts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Entry(
            PlanContent.Measure measure,
            String ministry,
            @Nullable MeasureStatus status) {}

    /** All together, then each section and each ministry in the plan's order. */
    public static List<RollUp> of(PlanContent plan, List<MeasureProgress> accepted) {
        Map<String, MeasureStatus> reported = new HashMap<>();
        accepted.forEach(report -> reported.put(
                key(report.key().measure(), report.key().ministry()),
                report.content().status()));
        List<Entry> entries = plan.measures().stream()
                .flatMap(measure -> measure.responsible().stream()
                        .map(one -> new Entry(
                                measure, one.ministry(), reported.get(key(measure.number(), one.ministry())))))
                .toList();
        List<RollUp> rows = new ArrayList<>();
        rows.add(of(RollUpGroup.ALL, "", "全体", "All", entries));
        plan.sections()
                .forEach(section -> rows.add(of(
                        RollUpGroup.SECTION,
                        section.code(),
                        section.title(),
                        section.titleEn(),
                        those(entries, entry -> entry.measure().section().equals(section.code())))));
        plan.ministries()
                .forEach(ministry -> rows.add(of(
                        RollUpGroup.MINISTRY,
                        ministry.code(),
                        ministry.name(),
                        ministry.nameEn(),
                        those(entries, entry -> entry.ministry().equals(ministry.code())))));
        return rows;
    }

    private static String key(String measure, String ministry) {
        return measure + "|" + ministry;
    }

    private static List<Entry> those(List<Entry> entries, Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).toList();
    }

    private static RollUp of(RollUpGroup group, String code, String label, String labelEn, List<Entry> entries) {
        Map<MeasureStatus, Integer> counts = new EnumMap<>(MeasureStatus.class);
        for (MeasureStatus status : MeasureStatus.values()) {
            counts.put(status, those(entries, entry -> entry.status() == status).size());
        }
        return new RollUp(
                group,
                code,
                label,
                labelEn,
                (int) entries.stream()
                        .map(entry -> entry.measure().number())
                        .distinct()
                        .count(),
                entries.size(),
                counts);
    }

    /** Entries with an accepted report. */
    public int reported() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(MeasureStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /** The share of a number of entries in percent, rounded half up to one decimal; null where there are no entries. */
    public @Nullable BigDecimal share(int some) {
        return entries == 0
                ? null
                : BigDecimal.valueOf(some)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(entries), 1, RoundingMode.HALF_UP);
    }
}
