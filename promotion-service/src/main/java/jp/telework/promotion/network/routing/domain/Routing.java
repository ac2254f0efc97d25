package jp.telework.promotion.network.routing.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which member answers a question. A conflict of interest comes before everything else; then come the field and the load. Among
 * those that are left, the freest answers, then one of the asker's industry, then the nearest in size, then the longest member.
 *
 * @param lines each member once, in the order in which they were given
 */
public record Routing(List<RoutingLine> lines) {

    private static final Comparator<Candidate> FREEST = Routing::byPartInUse;

    public Routing {
        lines = List.copyOf(lines);
    }

    /**
     * Chooses the member.
     *
     * @param candidates in the order in which they joined
     */
    public static Routing of(RoutedAsk ask, List<Candidate> candidates) {
        List<Candidate> fit = candidates.stream()
                .filter(candidate -> !verdict(ask, candidate).excludes())
                .toList();
        @Nullable
        Candidate best = fit.stream()
                .min(FREEST.thenComparing(industry(ask)).thenComparing(size(ask)))
                .orElse(null);
        return new Routing(candidates.stream()
                .map(candidate -> RoutingLine.of(
                        candidate,
                        best == null || !fit.contains(candidate)
                                ? verdict(ask, candidate)
                                : against(ask, candidate, best)))
                .toList());
    }

    /**
     * Judges the member that the secretariat names. What excludes a member excludes it here too.
     *
     * @param named the member's id
     */
    public static Routing naming(RoutedAsk ask, List<Candidate> candidates, UUID named) {
        return new Routing(candidates.stream()
                .map(candidate -> {
                    RoutingVerdict found = verdict(ask, candidate);
                    boolean other = found == RoutingVerdict.CHOSEN
                            && !candidate.memberId().equals(named);
                    return RoutingLine.of(candidate, other ? RoutingVerdict.ANOTHER_NAMED : found);
                })
                .toList());
    }

    /** The member that answers; empty when there is none. */
    public Optional<RoutingLine> chosen() {
        return lines.stream()
                .filter(line -> line.verdict() == RoutingVerdict.CHOSEN)
                .findFirst();
    }

    /** What was found of one member. */
    public Optional<RoutingLine> of(UUID memberId) {
        return lines.stream().filter(line -> line.memberId().equals(memberId)).findFirst();
    }

    private static RoutingVerdict verdict(RoutedAsk ask, Candidate candidate) {
        if (candidate.organisation().equals(ask.organisation())) {
            return RoutingVerdict.SAME_FIRM;
        }
        if (ask.affiliates().contains(candidate.organisation())
                || candidate.content().affiliates().contains(ask.organisation())) {
            return RoutingVerdict.SAME_GROUP;
        }
        if (candidate.content().industry() == ask.industry()
                && (ask.avoidsCompetitors() || candidate.content().avoidsCompetitors())) {
            return RoutingVerdict.COMPETITOR;
        }
        if (candidate.hadBefore()) {
            return RoutingVerdict.HAD_IT_BEFORE;
        }
        if (!candidate.content().topics().contains(ask.topic())) {
            return RoutingVerdict.OTHER_FIELD;
        }
        return candidate.open() >= candidate.content().capacity() ? RoutingVerdict.FULL : RoutingVerdict.CHOSEN;
    }

    /** The first thing in which the best is better. */
    private static RoutingVerdict against(RoutedAsk ask, Candidate candidate, Candidate best) {
        if (candidate.equals(best)) {
            return RoutingVerdict.CHOSEN;
        }
        if (FREEST.compare(best, candidate) < 0) {
            return RoutingVerdict.LESS_FREE;
        }
        if (industry(ask).compare(best, candidate) < 0) {
            return RoutingVerdict.OTHER_INDUSTRY;
        }
        return size(ask).compare(best, candidate) < 0 ? RoutingVerdict.OTHER_SIZE : RoutingVerdict.JOINED_LATER;
    }

    /** Fractions are compared by their cross products, so that nothing is rounded. */
    private static int byPartInUse(Candidate one, Candidate other) {
        return Integer.compare(
                one.open() * other.content().capacity(),
                other.open() * one.content().capacity());
    }

    private static Comparator<Candidate> industry(RoutedAsk ask) {
        return Comparator.comparing(candidate -> candidate.content().industry() != ask.industry());
    }

    private static Comparator<Candidate> size(RoutedAsk ask) {
        return Comparator.comparing(candidate -> Math.abs(
                candidate.content().sizeClass().ordinal() - ask.sizeClass().ordinal()));
    }
}
