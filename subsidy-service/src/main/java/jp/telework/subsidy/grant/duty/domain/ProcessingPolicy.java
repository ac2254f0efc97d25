package jp.telework.subsidy.grant.duty.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.telework.kernel.time.Japan;
import jp.telework.subsidy.grant.decision.domain.ApplicationReturn;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.decision.domain.Refusal;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.FormalApplication;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantBasis;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.grant.lifecycle.domain.ProcessingStep;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentLookup;
import jp.telework.subsidy.grant.money.domain.PaymentRequest;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import jp.telework.subsidy.grant.progress.domain.CorrectiveOrder;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.returning.domain.ClosingPolicy;
import org.jspecify.annotations.Nullable;

/** Times the steps of a case from acts that both sides know; drafts and approvals within the ministry play no part. */
public final class ProcessingPolicy {

    private final Grant grant;
    private final LocalDate today;
    private final Map<Integer, Stopwatch> payments = new LinkedHashMap<>();
    private @Nullable Stopwatch decision;
    private @Nullable Stopwatch fixing;

    private ProcessingPolicy(Grant grant, LocalDate today) {
        this.grant = grant;
        this.today = today;
    }

    /** The steps of a case in their order; those that go on are timed up to today. */
    public static List<ProcessingStep> of(Grant grant, LocalDate today) {
        return new ProcessingPolicy(grant, today).steps();
    }

    private List<ProcessingStep> steps() {
        grant.file().acts().forEach(this::follow);
        boolean over = ClosingPolicy.isCancelled(grant.file()) || grant.status() == GrantStatus.WITHDRAWN;
        return Stream.concat(Stream.ofNullable(screening()), timed())
                .filter(step -> step.endedOn() != null || !over)
                .toList();
    }

    private @Nullable ProcessingStep screening() {
        GrantBasis.Screening screening = grant.basis().screening();
        if (screening == null) {
            return null;
        }
        LocalDate ended = grant.announcedAt().map(ProcessingPolicy::day).orElse(null);
        LocalDate until = ended == null ? today : ended;
        int used = (int) ChronoUnit.DAYS.between(screening.submittedOn(), until) - screening.daysPaused();
        return new ProcessingStep(
                ProcessingStep.Kind.SCREENING,
                0,
                screening.submittedOn(),
                ended,
                Math.max(0, used),
                screening.daysPaused(),
                false,
                null);
    }

    private static LocalDate day(Instant instant) {
        return Japan.date(instant);
    }

    private Stream<ProcessingStep> timed() {
        int standard = grant.rules().termsOfGrant().standardProcessingDays();
        return Stream.of(
                        Stream.ofNullable(decision)
                                .map(watch -> watch.read(ProcessingStep.Kind.DECISION, standard, today)),
                        Stream.ofNullable(fixing)
                                .map(watch -> watch.read(ProcessingStep.Kind.FINAL_AMOUNT, null, today)),
                        payments.values().stream().map(watch -> watch.read(ProcessingStep.Kind.PAYMENT, null, today)))
                .flatMap(steps -> steps);
    }

    private void follow(Act act) {
        LocalDate day = act.day();
        if (act.content() instanceof FormalApplication) {
            decision = begun(decision, act);
        } else if (act.content() instanceof ApplicationReturn && decision != null) {
            decision.pause(day);
        } else if ((act.content() instanceof Decision || act.content() instanceof Refusal) && decision != null) {
            decision.end(day);
        } else if (act.content() instanceof PerformanceReport report
                && report.type() == PerformanceReport.Type.COMPLETION) {
            fixing = begun(fixing, act);
        } else if (act.content() instanceof CorrectiveOrder && fixing != null) {
            fixing.pause(day);
        } else if (act.content() instanceof AmountFixing && fixing != null) {
            fixing.end(day);
        } else {
            followPayment(act);
        }
    }

    private static Stopwatch begun(@Nullable Stopwatch watch, Act act) {
        if (watch == null) {
            return new Stopwatch(act.number(), act.day());
        }
        watch.resume(act.day());
        return watch;
    }

    private void followPayment(Act act) {
        if (act.content() instanceof PaymentRequest) {
            payments.put(act.number(), new Stopwatch(act.number(), act.day()));
        } else if (act.content() instanceof PaymentInstruction payment && payment.outcome() == PaymentResult.PAID) {
            paid(payment.request(), payment.paidOn(), act);
        } else if (act.content() instanceof PaymentLookup lookup && lookup.outcome() == PaymentResult.PAID) {
            int request = grant.file()
                    .numbered(lookup.instruction(), PaymentInstruction.class)
                    .content()
                    .request();
            paid(request, lookup.paidOn(), act);
        }
    }

    private void paid(int request, @Nullable LocalDate paidOn, Act act) {
        Stopwatch watch = payments.get(request);
        if (watch != null) {
            watch.end(paidOn == null ? act.day() : paidOn);
        }
    }

    /** Counts the days between two of a calendar, with stops. */
    private static final class Stopwatch {
        private final int number;
        private final LocalDate started;
        private @Nullable LocalDate pausedSince;
        private @Nullable LocalDate ended;
        private int paused;

        Stopwatch(int number, LocalDate started) {
            this.number = number;
            this.started = started;
        }

        void pause(LocalDate day) {
            pausedSince = day;
        }

        void resume(LocalDate day) {
            paused += pausedUntil(day);
            pausedSince = null;
        }

        void end(LocalDate day) {
            resume(day);
            ended = day;
        }

        private int pausedUntil(LocalDate day) {
            return pausedSince == null ? 0 : days(pausedSince, day);
        }

        ProcessingStep read(ProcessingStep.Kind kind, @Nullable Integer standardDays, LocalDate today) {
            LocalDate until = ended == null ? today : ended;
            int stops = paused + pausedUntil(until);
            return new ProcessingStep(
                    kind,
                    number,
                    started,
                    ended,
                    Math.max(0, days(started, until) - stops),
                    stops,
                    pausedSince != null,
                    standardDays);
        }

        private static int days(LocalDate from, LocalDate to) {
            return Math.max(0, (int) ChronoUnit.DAYS.between(from, to));
        }
    }
}
