package jp.telework.subsidy.grant.duty.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;

/** The obligations that follow from a sample case. */
final class Duties {

    private Duties() {}

    static Obligation one(SampleCase sample, ObligationKind kind) {
        return find(sample, kind).orElseThrow(() -> new AssertionError("no " + kind));
    }

    static Optional<Obligation> find(SampleCase sample, ObligationKind kind) {
        return all(sample, kind).stream().findFirst();
    }

    static List<Obligation> all(SampleCase sample, ObligationKind kind) {
        return ObligationPolicy.of(sample.grant()).stream()
                .filter(obligation -> obligation.kind() == kind)
                .toList();
    }
}
