package jp.telework.furusato.town.domain.act;

/** The content of an act of a town, by kind. {@link ActKinds} names each kind. */
public sealed interface ActContent
        permits Survey,
                MeasureProposal,
                MeasureChange,
                EvidenceDocument,
                PlanDraft,
                PlanReview,
                PlanResolution,
                PlanResolutionDocument,
                PlanResolutionReturn,
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
