package jp.telework.furusato.town.domain.act;

/** What an act of a town says. A new kind gets its name in {@link ActKinds}. */
public sealed interface ActContent
        permits Survey,
                MeasureProposal,
                MeasureChange,
                EvidenceDocument,
                PlanDraft,
                PlanReview,
                PlanAdoption,
                ProgressReport {

    /** The stored name of a kind: {@code PLAN_DRAFT}. */
    static String actKind(Class<?> kind) {
        return ActKinds.nameOf(kind);
    }

    default String actKind() {
        return actKind(getClass());
    }
}
