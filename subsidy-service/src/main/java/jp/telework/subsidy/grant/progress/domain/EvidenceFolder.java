package jp.telework.subsidy.grant.progress.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * 証拠書類 of a case as they stand: what was attached and not taken away again, in that order.
 */
public record EvidenceFolder(List<Item> items) {

    public EvidenceFolder {
        items = List.copyOf(items);
    }

    /**
     * One file.
     *
     * @param reportedIn number of the first performance report that it was attached to; null as long as it can be taken
     *     away
     */
    public record Item(
            CaseFile.Entry<Evidence> entry, @Nullable Integer reportedIn) {

        public int number() {
            return entry.number();
        }

        public Evidence evidence() {
            return entry.content();
        }

        private PerformanceReport.Attached attached() {
            return new PerformanceReport.Attached(
                    number(),
                    evidence().kind(),
                    evidence().file().name(),
                    evidence().file().sha256());
        }
    }

    public static EvidenceFolder of(CaseFile file) {
        Set<Integer> removed = file.all(EvidenceRemoval.class)
                .map(entry -> entry.content().evidence())
                .collect(Collectors.toSet());
        List<CaseFile.Entry<PerformanceReport>> reports =
                file.all(PerformanceReport.class).toList();
        return new EvidenceFolder(file.all(Evidence.class)
                .filter(entry -> !removed.contains(entry.number()))
                .map(entry -> new Item(entry, firstAfter(entry.number(), reports)))
                .toList());
    }

    private static @Nullable Integer firstAfter(int number, List<CaseFile.Entry<PerformanceReport>> reports) {
        return reports.stream()
                .map(CaseFile.Entry::number)
                .filter(report -> report > number)
                .findFirst()
                .orElse(null);
    }

    /**
     * A file by its number.
     *
     * @throws Refusal NOT_FOUND when there is none, or it was taken away
     */
    public Item require(int number) {
        return find(number).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    private Optional<Item> find(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** What no report names yet, by its numbers. */
    public List<Integer> removable() {
        return items.stream()
                .filter(item -> item.reportedIn() == null)
                .map(Item::number)
                .toList();
    }

    /** All files together, in bytes. */
    public long bytes() {
        return items.stream().mapToLong(item -> item.evidence().file().size()).sum();
    }

    /** What a report made now says is attached to it. */
    public List<PerformanceReport.Attached> attached() {
        return items.stream().map(Item::attached).toList();
    }
}
