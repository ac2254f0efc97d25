package jp.telework.seminar.dispatch.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.dispatch.domain.Candidate.Finding;
import jp.telework.seminar.dispatch.domain.Candidate.Kind;
import jp.telework.seminar.dispatch.domain.Candidate.Offer;
import jp.telework.seminar.dispatch.domain.Candidate.Weight;

/**
 * 割当ての提案: the managers for a request, best first, with the reasons for and against each. By field, region and load;
 * the order of the input does not change the result.
 */
public final class CandidatePolicy {

    private CandidatePolicy() {}

    /** A manager with what counts for its place. */
    private record Judged(Offer offer, List<Finding> findings, int covered, int distance, boolean wished) {

        boolean has(Weight weight) {
            return findings.stream().anyMatch(finding -> finding.kind().weight() == weight);
        }
    }

    private static final Comparator<Judged> ORDER = Comparator.comparing((Judged judged) -> judged.has(Weight.EXCLUDES))
            .thenComparing(judged -> judged.has(Weight.AGAINST))
            .thenComparing(judged -> !judged.wished())
            .thenComparing(Comparator.comparingInt(Judged::covered).reversed())
            .thenComparingInt(Judged::distance)
            .thenComparing(CandidatePolicy::byLoad)
            .thenComparing(judged -> judged.offer().id());

    /**
     * Ranks the managers.
     *
     * @param organisation the requester
     * @param former assignments of this request that came to nothing
     */
    public static List<Candidate> rank(
            RequestContent content, CorporateNumber organisation, List<FormerAssignment> former, List<Offer> managers) {
        Set<UUID> refused = former.stream()
                .filter(assignment -> assignment.kind() == FormerAssignment.Kind.REFUSED)
                .map(FormerAssignment::managerId)
                .collect(Collectors.toSet());
        List<Judged> order = managers.stream()
                .map(offer -> judge(content, organisation, refused.contains(offer.id()), offer))
                .sorted(ORDER)
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (Judged judged : order) {
            boolean assignable = !judged.has(Weight.EXCLUDES);
            candidates.add(new Candidate(
                    judged.offer(),
                    candidates.size() + 1,
                    assignable,
                    assignable && !judged.has(Weight.AGAINST),
                    judged.findings()));
        }
        return List.copyOf(candidates);
    }

    /** Fewer cases for their capacity first, compared exactly. */
    private static int byLoad(Judged one, Judged other) {
        return Long.compare(
                (long) one.offer().activeCases() * other.offer().capacity(),
                (long) other.offer().activeCases() * one.offer().capacity());
    }

    private static Judged judge(
            RequestContent content, CorporateNumber organisation, boolean refusedBefore, Offer offer) {
        List<Finding> findings = new ArrayList<>();
        boolean wished = offer.id().equals(content.preferredManagerId());
        if (wished) {
            findings.add(Finding.of(Kind.WISHED));
        }
        int covered = fields(content, offer, findings);
        boolean meets = offer.methods().contains(content.method());
        findings.add(Finding.of(meets ? Kind.METHOD_OFFERED : Kind.METHOD_NOT_OFFERED, Message.of(content.method())));
        int distance = travel(content, offer, findings);
        boolean room = offer.activeCases() < offer.capacity();
        findings.add(Finding.of(room ? Kind.ROOM_LEFT : Kind.NO_ROOM_LEFT, offer.activeCases(), offer.capacity()));
        if (organisation.equals(offer.organisation())) {
            findings.add(Finding.of(Kind.OWN_EMPLOYER));
        }
        if (refusedBefore) {
            findings.add(Finding.of(Kind.REFUSED_BEFORE));
        }
        return new Judged(offer, List.copyOf(findings), covered, distance, wished);
    }

    private static int fields(RequestContent content, Offer offer, List<Finding> findings) {
        List<AdviceField> wanted = content.fieldsForManagers();
        List<AdviceField> missing =
                wanted.stream().filter(field -> !offer.fields().contains(field)).toList();
        int covered = wanted.size() - missing.size();
        if (covered > 0) {
            findings.add(Finding.of(Kind.FIELDS_COVERED, covered, wanted.size()));
        }
        missing.forEach(field -> findings.add(Finding.of(Kind.FIELD_NOT_COVERED, Message.of(field))));
        return covered;
    }

    /** 0: there, or no travel; 1: same region; 2: farther. */
    private static int travel(RequestContent content, Offer offer, List<Finding> findings) {
        String prefecture = content.address().prefecture();
        if (!content.method().needsTravel()) {
            findings.add(Finding.of(Kind.NO_TRAVEL_NEEDED));
            return 0;
        }
        if (offer.prefectures().contains(prefecture)) {
            findings.add(Finding.of(Kind.TRAVELS_THERE, prefecture));
            return 0;
        }
        Region region = Region.of(prefecture);
        if (offer.prefectures().stream().map(Region::of).anyMatch(region::equals)) {
            findings.add(Finding.of(Kind.IN_REGION, Message.of(region)));
            return 1;
        }
        findings.add(Finding.of(Kind.TOO_FAR, prefecture));
        return 2;
    }
}
