package jp.telework.furusato.town.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.furusato.town.domain.act.ActContent;
import jp.telework.furusato.town.domain.act.EvidenceDocument;
import jp.telework.furusato.town.domain.act.MeasureChange;
import jp.telework.furusato.town.domain.act.MeasureProposal;
import jp.telework.furusato.town.domain.act.MeasureStatus;
import jp.telework.furusato.town.domain.act.PlanAdoption;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.PlanResolution;
import jp.telework.furusato.town.domain.act.PlanResolutionDocument;
import jp.telework.furusato.town.domain.act.PlanResolutionReturn;
import jp.telework.furusato.town.domain.act.PlanReview;
import jp.telework.furusato.town.domain.act.ProgressReport;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.time.Japan;
import org.jspecify.annotations.Nullable;

/** The acts of a town in their order, and what follows from them. */
public final class TownFile {

    private final List<TownAct> acts;

    TownFile(List<TownAct> acts) {
        this.acts = List.copyOf(acts);
    }

    /** An act with what it says, typed. */
    public record Entry<T extends ActContent>(TownAct act, T content) {}

    /**
     * A measure as it stands.
     *
     * @param number from 1, in the order of the proposals
     * @param changes oldest first
     * @param documents evidence, oldest first
     */
    public record Measure(
            int number,
            MeasureProposal proposal,
            List<Entry<MeasureChange>> changes,
            List<Entry<EvidenceDocument>> documents) {

        public MeasureStatus status() {
            return changes.isEmpty()
                    ? MeasureStatus.PLANNED
                    : changes.get(changes.size() - 1).content().status();
        }
    }

    /**
     * A version of the plan as it stands.
     *
     * @param review the version's last review, null before it
     * @param resolution the town's last decision on it, null before it and for plans that the ministry adopted itself
     * @param adoption the ministry's record of the decision, null before it
     */
    public record PlanVersion(
            PlanStatus status,
            Entry<PlanDraft> draft,
            @Nullable Entry<PlanReview> review,
            @Nullable Resolution resolution,
            @Nullable Entry<PlanAdoption> adoption) {

        /** Whether the town has decided on it, and the ministry has neither recorded nor returned that. */
        public boolean isWaitingForRecord() {
            return adoption == null && resolution != null && resolution.returned() == null;
        }

        /** Day in Japan from which it is or was in force; empty when it never was. */
        public Optional<LocalDate> inForceFrom() {
            if (adoption == null) {
                return Optional.empty();
            }
            return Optional.of(
                    resolution == null
                            ? Japan.date(adoption.act().actedAt())
                            : resolution.made().content().adoptedOn());
        }

        public int number() {
            return draft.content().version();
        }

        public PlanDraft.Content content() {
            return draft.content().content();
        }
    }

    /**
     * まちの決定 on a version.
     *
     * @param documents what shows it, oldest first
     * @param returned null unless the ministry sent it back
     */
    public record Resolution(
            Entry<PlanResolution> made,
            List<Entry<PlanResolutionDocument>> documents,
            @Nullable Entry<PlanResolutionReturn> returned) {}

    /** The file that an act of this number attached: evidence of a measure, or of the decision on a plan. */
    public Optional<DocumentFacts> document(int act) {
        return Stream.concat(
                        all(EvidenceDocument.class)
                                .filter(document -> document.act().number() == act)
                                .map(document -> document.content().file()),
                        all(PlanResolutionDocument.class)
                                .filter(document -> document.act().number() == act)
                                .map(document -> document.content().file()))
                .findFirst();
    }

    public List<TownAct> acts() {
        return acts;
    }

    private <T extends ActContent> Stream<Entry<T>> all(Class<T> kind) {
        return acts.stream()
                .filter(act -> kind.isInstance(act.content()))
                .map(act -> new Entry<>(act, kind.cast(act.content())));
    }

    /** The latest survey. */
    public Optional<Entry<Survey>> survey() {
        return all(Survey.class).reduce((before, after) -> after);
    }

    /** The survey as it stood when a version was drafted: its figures are the base of the version's targets. */
    public Optional<Survey> surveyBefore(PlanVersion version) {
        int drafted = version.draft().act().number();
        return all(Survey.class)
                .filter(survey -> survey.act().number() < drafted)
                .map(Entry::content)
                .reduce((before, after) -> after);
    }

    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (Entry<MeasureProposal> proposal : all(MeasureProposal.class).toList()) {
            int number = measures.size() + 1;
            measures.add(new Measure(
                    number,
                    proposal.content(),
                    all(MeasureChange.class)
                            .filter(change -> change.content().measure() == number)
                            .toList(),
                    all(EvidenceDocument.class)
                            .filter(document -> document.content().measure() == number)
                            .toList()));
        }
        return measures;
    }

    /** All versions of the plan, oldest first. */
    public List<PlanVersion> plans() {
        List<Entry<PlanDraft>> drafts = all(PlanDraft.class).toList();
        int inForce = all(PlanAdoption.class)
                .mapToInt(adoption -> adoption.content().version())
                .max()
                .orElse(0);
        return drafts.stream()
                .map(draft -> version(draft, inForce, drafts.size()))
                .toList();
    }

    private PlanVersion version(Entry<PlanDraft> draft, int inForce, int latest) {
        int number = draft.content().version();
        Entry<PlanReview> review = all(PlanReview.class)
                .filter(one -> one.content().version() == number)
                .reduce((before, after) -> after)
                .orElse(null);
        Entry<PlanAdoption> adoption = all(PlanAdoption.class)
                .filter(one -> one.content().version() == number)
                .findFirst()
                .orElse(null);
        return new PlanVersion(
                status(number, inForce, latest, review, adoption), draft, review, resolution(number), adoption);
    }

    private @Nullable Resolution resolution(int version) {
        return all(PlanResolution.class)
                .filter(one -> one.content().version() == version)
                .reduce((before, after) -> after)
                .map(made -> new Resolution(
                        made,
                        all(PlanResolutionDocument.class)
                                .filter(one -> one.content().version() == version)
                                .filter(one -> one.act().number() > made.act().number())
                                .toList(),
                        all(PlanResolutionReturn.class)
                                .filter(one -> one.content().version() == version)
                                .filter(one -> one.act().number() > made.act().number())
                                .findFirst()
                                .orElse(null)))
                .orElse(null);
    }

    private static PlanStatus status(
            int number,
            int inForce,
            int latest,
            @Nullable Entry<PlanReview> review,
            @Nullable Entry<PlanAdoption> adoption) {
        if (adoption != null) {
            return number == inForce ? PlanStatus.ADOPTED : PlanStatus.REVISED;
        }
        if (number < latest) {
            return PlanStatus.REPLACED;
        }
        if (review == null) {
            return PlanStatus.DRAFT;
        }
        return switch (review.content().outcome()) {
            case PASSED -> PlanStatus.REVIEWED;
            case RETURNED -> PlanStatus.RETURNED;
        };
    }

    /** The latest version, whatever its state. */
    public Optional<PlanVersion> latestPlan() {
        return plans().stream().max(Comparator.comparingInt(PlanVersion::number));
    }

    /** The version in force. */
    public Optional<PlanVersion> adoptedPlan() {
        return plans().stream()
                .filter(plan -> plan.status() == PlanStatus.ADOPTED)
                .findFirst();
    }

    /** Day in Japan from which the first plan was in force: the town's decision, or the ministry's where the town made none. */
    public Optional<LocalDate> firstInForceOn() {
        return plans().stream()
                .filter(plan -> plan.adoption() != null)
                .findFirst()
                .flatMap(PlanVersion::inForceFrom);
    }

    /** The report that stands for each fiscal year, oldest year first. */
    public List<Entry<ProgressReport>> reports() {
        Map<Integer, Entry<ProgressReport>> standing = new LinkedHashMap<>();
        all(ProgressReport.class)
                .forEach(report -> standing.put(report.content().fiscalYear(), report));
        return standing.values().stream()
                .sorted(Comparator.comparingInt(report -> report.content().fiscalYear()))
                .toList();
    }
}
