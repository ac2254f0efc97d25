package jp.telework.furusato.town.domain.act;

import java.util.Locale;

/** What an act of a town says. Each kind is stored under its name in the database: renaming one breaks old towns. */
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
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    default String actKind() {
        return actKind(getClass());
    }
}
