package jp.telework.promotion.actionplan.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * An action plan as data. Days are those of Japan, both ends included.
 *
 * @param fiscalYear in which it was made
 * @param follows the plan that it takes over from; null for none
 * @param ministries those that its measures name
 * @param years for which progress is reported, in order
 */
public record PlanContent(
        FiscalYear fiscalYear,
        String title,
        String titleEn,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable UUID follows,
        List<Section> sections,
        List<Ministry> ministries,
        List<Measure> measures,
        List<ReportYear> years,
        List<Target> targets) {

    public PlanContent {
        sections = List.copyOf(sections);
        ministries = List.copyOf(ministries);
        measures = List.copyOf(measures);
        years = List.copyOf(years);
        targets = List.copyOf(targets);
    }

    /**
     * 章・節.
     *
     * @param code such as {@code 1-1}
     */
    public record Section(String code, String title, String titleEn) {}

    /**
     * 府省.
     *
     * @param code such as {@code MIC}
     * @param organisation whose officials report for it
     */
    public record Ministry(String code, String name, String nameEn, CorporateNumber organisation) {}

    /**
     * 施策.
     *
     * @param number such as {@code 1-1-ア}
     * @param section code of its section
     * @param repeats 再掲: the number of the measure that it repeats; null for none
     */
    public record Measure(
            String number,
            String section,
            String text,
            String textEn,
            List<Responsible> responsible,
            @Nullable String repeats) {

        public Measure {
            responsible = List.copyOf(responsible);
        }
    }

    /**
     * Who is responsible for a measure.
     *
     * @param ministry code of a ministry
     * @param andOthers 等: the plan leaves others unnamed
     */
    public record Responsible(String ministry, boolean andOthers) {}

    /**
     * A year for which progress is reported.
     *
     * @param reportsUntil the last day for its reports
     */
    public record ReportYear(FiscalYear fiscalYear, LocalDate reportsUntil) {

        /** Whether its reports are taken on a day. */
        public boolean isOpen(LocalDate day) {
            return !day.isBefore(fiscalYear.firstDay()) && !day.isAfter(reportsUntil);
        }
    }

    /**
     * 目標.
     *
     * @param known figures and the target, in the order of their years
     */
    public record Target(String code, String name, String nameEn, List<Known> known) {

        public Target {
            known = List.copyOf(known);
        }
    }

    /**
     * A known value of a target's figure.
     *
     * @param target whether it is aimed at; a figure that was found otherwise
     */
    public record Known(int year, BigDecimal percent, boolean target, String source, String sourceEn) {}

    public Optional<Measure> measure(String number) {
        return measures.stream().filter(known -> known.number().equals(number)).findFirst();
    }

    public Optional<Ministry> ministry(String code) {
        return ministries.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    public Optional<ReportYear> year(FiscalYear year) {
        return years.stream().filter(known -> known.fiscalYear().equals(year)).findFirst();
    }

    /** Whether an organisation reports for any ministry of the plan. */
    public boolean names(@Nullable CorporateNumber organisation) {
        return ministries.stream().anyMatch(known -> known.organisation().equals(organisation));
    }

    /** Each measure counts once for every ministry that is responsible. */
    public int entries() {
        return measures.stream().mapToInt(known -> known.responsible().size()).sum();
    }
}
