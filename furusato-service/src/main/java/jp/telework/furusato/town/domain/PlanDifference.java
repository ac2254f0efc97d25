package jp.telework.furusato.town.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.PlanDraft.Content;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What a version of a plan changed against another, change by change. */
public final class PlanDifference {

    private PlanDifference() {}

    /** All changes: what the plan says, then targets, then measures. */
    public static List<TraceStep> between(Content before, Content after) {
        List<TraceStep> changes = new ArrayList<>();
        field(changes, PlanPart.TITLE, before.title(), after.title());
        field(changes, PlanPart.VISION, before.vision(), after.vision());
        field(changes, PlanPart.ORGANISATION, before.organisation(), after.organisation());
        year(changes, PlanPart.FIRST_YEAR, before.firstYear(), after.firstYear());
        year(changes, PlanPart.LAST_YEAR, before.lastYear(), after.lastYear());
        targets(changes, before, after);
        for (Integer measure : after.measures()) {
            if (!before.measures().contains(measure)) {
                changes.add(TownNote.PLAN_MEASURE_ADDED.step(TownClause.PLAN, Map.of("measure", measure), measure));
            }
        }
        for (Integer measure : before.measures()) {
            if (!after.measures().contains(measure)) {
                changes.add(TownNote.PLAN_MEASURE_REMOVED.step(TownClause.PLAN, Map.of("measure", measure), measure));
            }
        }
        return List.copyOf(changes);
    }

    private static void field(List<TraceStep> changes, PlanPart part, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(TownNote.PLAN_FIELD_CHANGED.step(
                    TownClause.PLAN,
                    Map.of("field", part.field(), "before", before, "after", after),
                    part,
                    before,
                    after));
        }
    }

    private static void year(List<TraceStep> changes, PlanPart part, int before, int after) {
        if (before != after) {
            changes.add(TownNote.PLAN_FIELD_CHANGED.step(
                    TownClause.PLAN,
                    Map.of("field", part.field(), "before", before, "after", after),
                    part,
                    new FiscalYear(before),
                    new FiscalYear(after)));
        }
    }

    private static void targets(List<TraceStep> changes, Content before, Content after) {
        for (PlanDraft.Target target : after.targets()) {
            Optional<PlanDraft.Target> old = before.target(target.indicator(), target.fiscalYear());
            if (old.isEmpty()) {
                changes.add(change(TownNote.PLAN_TARGET_ADDED, null, target));
            } else if (!old.get().equals(target)) {
                changes.add(change(TownNote.PLAN_TARGET_CHANGED, old.get(), target));
            }
        }
        for (PlanDraft.Target target : before.targets()) {
            if (after.target(target.indicator(), target.fiscalYear()).isEmpty()) {
                changes.add(change(TownNote.PLAN_TARGET_REMOVED, target, null));
            }
        }
    }

    private static TraceStep change(
            TownNote note, PlanDraft.@Nullable Target before, PlanDraft.@Nullable Target after) {
        Map<String, Object> inputs = new java.util.LinkedHashMap<>();
        String indicator = after != null ? after.indicator() : before == null ? "" : before.indicator();
        inputs.put("indicator", indicator);
        if (before != null) {
            inputs.put("before", before);
        }
        if (after != null) {
            inputs.put("after", after);
        }
        return note.step(TownClause.PLAN, inputs, indicator, written(before), written(after));
    }

    private static Object written(PlanDraft.@Nullable Target target) {
        return target == null
                ? ""
                : Message.of(TownNote.PLAN_TARGET, target.value().toPlainString(), new FiscalYear(target.fiscalYear()));
    }
}
