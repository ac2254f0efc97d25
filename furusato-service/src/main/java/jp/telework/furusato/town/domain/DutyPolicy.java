package jp.telework.furusato.town.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.telework.furusato.town.domain.act.ActContent;
import jp.telework.furusato.town.domain.act.MeasureProposal;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.ProgressReport;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.calendar.JapaneseBusinessCalendar;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Derives what is due from a town's acts and its pinned terms; nothing else says what is due. */
public final class DutyPolicy {

    private DutyPolicy() {}

    public static List<Duty> of(Town town) {
        TownTerms terms = town.terms();
        List<Duty> duties = new ArrayList<>();
        duties.add(once(Duty.Kind.SURVEY, town, terms.surveyMonths(), first(town, Survey.class)));
        duties.add(once(Duty.Kind.MEASURES, town, terms.measuresMonths(), first(town, MeasureProposal.class)));
        duties.add(once(Duty.Kind.PLAN, town, terms.planMonths(), first(town, PlanDraft.class)));
        town.file().adoptedPlan().ifPresent(plan -> duties.addAll(reports(town, plan.content())));
        return List.copyOf(duties);
    }

    private static Duty once(Duty.Kind kind, Town town, int months, @Nullable LocalDate fulfilledOn) {
        return duty(kind, 1, JapaneseBusinessCalendar.plusMonths(town.openedOn(), months), town, fulfilledOn);
    }

    private static Duty duty(Duty.Kind kind, int ordinal, LocalDate dueOn, Town town, @Nullable LocalDate fulfilledOn) {
        return new Duty(kind, ordinal, dueOn, dueOn.minusDays(town.terms().reminderDays()), fulfilledOn);
    }

    /** A report for each fiscal year of the plan, from the one in which a plan was first in force. */
    private static List<Duty> reports(Town town, PlanDraft.Content plan) {
        Map<Integer, LocalDate> reported = new TreeMap<>();
        for (TownAct act : town.file().acts()) {
            if (act.content() instanceof ProgressReport report) {
                reported.putIfAbsent(report.fiscalYear(), day(act.actedAt()));
            }
        }
        int adopted = town.file()
                .firstInForceOn()
                .map(day -> FiscalYear.of(day).value())
                .orElse(plan.firstYear());
        List<Duty> duties = new ArrayList<>();
        for (int year = Math.max(plan.firstYear(), adopted); year <= plan.lastYear(); year++) {
            LocalDate end = new FiscalYear(year).lastDay();
            LocalDate due =
                    JapaneseBusinessCalendar.plusMonths(end, town.terms().reportMonths());
            duties.add(duty(Duty.Kind.PROGRESS_REPORT, year, due, town, reported.get(year)));
        }
        return duties;
    }

    private static @Nullable LocalDate first(Town town, Class<? extends ActContent> kind) {
        return town.file().acts().stream()
                .filter(act -> kind.isInstance(act.content()))
                .findFirst()
                .map(act -> day(act.actedAt()))
                .orElse(null);
    }

    private static LocalDate day(Instant instant) {
        return Japan.date(instant);
    }
}
