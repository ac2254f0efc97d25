package jp.telework.furusato.town.domain.act;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The names of the kinds of acts, in the database, in the API and in the types of events. A class may be renamed or moved;
 * a name stays, because old rows and readers of events know it.
 */
final class ActKinds {

    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            entry(Survey.class, "SURVEY"),
            entry(MeasureProposal.class, "MEASURE_PROPOSAL"),
            entry(MeasureChange.class, "MEASURE_CHANGE"),
            entry(EvidenceDocument.class, "EVIDENCE_DOCUMENT"),
            entry(PlanDraft.class, "PLAN_DRAFT"),
            entry(PlanReview.class, "PLAN_REVIEW"),
            entry(PlanResolution.class, "PLAN_RESOLUTION"),
            entry(PlanResolutionDocument.class, "PLAN_RESOLUTION_DOCUMENT"),
            entry(PlanResolutionReturn.class, "PLAN_RESOLUTION_RETURN"),
            entry(PlanAdoption.class, "PLAN_ADOPTION"),
            entry(ProgressReport.class, "PROGRESS_REPORT"));

    private ActKinds() {}

    static String nameOf(Class<?> kind) {
        String name = NAMES.get(kind);
        if (name == null) {
            throw new IllegalStateException("an act without a name: " + kind);
        }
        return name;
    }
}
