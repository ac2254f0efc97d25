package jp.telework.casework.delegation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import org.jspecify.annotations.Nullable;

/**
 * 担当者と共同編集者: who of the applicant's organisation may change a case. All colleagues may, until the person in charge keeps the
 * case to named ones. It holds names, so it is shown inside the organisation and to the ministry alone, and goes with the contact point.
 *
 * @param inCharge 担当者; null in cases that a program began, and in those from before it was kept
 * @param since the day from which this person is in charge
 * @param lastActOn the last day on which this person changed the case or its editors; null for none
 * @param restricted whether only the person in charge, the deputy and the co-editors may change the case
 * @param coEditors 共同編集者: sign-in names
 * @param delegations the latest ones, oldest first
 */
public record CaseEditors(
        @Nullable Hand inCharge,
        @Nullable LocalDate since,
        @Nullable LocalDate lastActOn,
        boolean restricted,
        List<String> coEditors,
        List<Delegation> delegations) {

    /** A case of all colleagues, without a person in charge. */
    public static final CaseEditors NONE = new CaseEditors(null, null, null, false, List.of(), List.of());

    public static final int MOST_CO_EDITORS = 20;

    /** The audit trail has all of them. */
    private static final int MOST_DELEGATIONS = 50;

    public CaseEditors {
        coEditors = List.copyOf(Objects.requireNonNullElse(coEditors, List.of()));
        delegations = List.copyOf(Objects.requireNonNullElse(delegations, List.of()));
    }

    /** The editors of a new case: who begins it is in charge, unless it is a program. */
    public static CaseEditors begunBy(Hand who, LocalDate today) {
        return who.person() == null ? NONE : NONE.chargedTo(who, today, today, NONE.delegations);
    }

    /**
     * Checks that a colleague may change the case.
     *
     * @throws Refusal EDITORS_ONLY, with the name of the person to ask
     */
    public void requireEditor(Hand who, LocalDate today) {
        if (restricted && !leads(who) && !deputises(who, today) && !who.isNamedIn(coEditors)) {
            throw Refusal.of(DelegationError.EDITORS_ONLY, keeper(today));
        }
    }

    /** For whom a colleague acts; empty for those who act in their own name. */
    public Optional<String> principal(Hand who, LocalDate today) {
        return leads(who) ? Optional.empty() : deputation(who, today).map(unused -> nameOf(inCharge));
    }

    /** Remembers that the person in charge acted. */
    public CaseEditors acted(Hand who, LocalDate today) {
        return leads(who) ? chargedTo(who, Objects.requireNonNullElse(since, today), today, delegations) : this;
    }

    /**
     * Checks that a colleague may say who edits: the person in charge, or the deputy.
     *
     * @throws Refusal NO_PERSON_IN_CHARGE or NOT_IN_CHARGE
     */
    public void requireKeeper(Hand who, LocalDate today) {
        requireCharge();
        if (!leads(who) && !deputises(who, today)) {
            throw Refusal.of(DelegationError.NOT_IN_CHARGE, keeper(today));
        }
    }

    /** Says whether the case is kept to named colleagues, and names them. */
    public CaseEditors keep(Hand who, boolean onlyNamed, List<String> named, LocalDate today) {
        requireKeeper(who, today);
        return new CaseEditors(inCharge, since, lastActOn, onlyNamed, named, delegations);
    }

    /**
     * Checks that a colleague may delegate now. A deputy may not: a mandate is not passed on.
     *
     * @throws Refusal NO_PERSON_IN_CHARGE, NOT_IN_CHARGE or DELEGATION_OPEN
     */
    public void requireDelegator(Hand who, LocalDate today) {
        requireCharge();
        if (!leads(who)) {
            throw Refusal.of(DelegationError.NOT_IN_CHARGE, nameOf(inCharge));
        }
        delegations.stream()
                .filter(delegation -> delegation.isPendingPeriod(today))
                .findFirst()
                .ifPresent(open -> {
                    throw Refusal.of(DelegationError.DELEGATION_OPEN, open.number());
                });
    }

    /**
     * 委任: a deputy acts for the person in charge from one day of Japan to another, both included.
     *
     * @throws Refusal DELEGATION_PERIOD_WRONG, COLLEAGUE_IN_CHARGE, or see {@link #requireDelegator}
     */
    public CaseEditors delegate(Hand who, String to, LocalDate from, LocalDate until, Instant now) {
        LocalDate today = Japan.date(now);
        requireDelegator(who, today);
        requireAnother(to);
        if (from.isBefore(today) || until.isBefore(from)) {
            throw Refusal.of(List.of(Violation.of(
                    from.isBefore(today) ? "/from" : "/until", DelegationError.DELEGATION_PERIOD_WRONG, today)));
        }
        return new CaseEditors(
                inCharge,
                since,
                lastActOn,
                restricted,
                coEditors,
                with(delegations, DelegationManner.PERIOD, to, from, until, now));
    }

    /** 引継ぎ: the person in charge hands the case over for good. It can be revoked until the new one acts. */
    public CaseEditors handOver(Hand who, String to, Instant now) {
        LocalDate today = Japan.date(now);
        requireDelegator(who, today);
        requireAnother(to);
        return passTo(Hand.named(to), null, DelegationManner.HANDOVER, now);
    }

    /**
     * Ends a delegation before its time. The person in charge does, or the deputy; a hand-over is taken back by who gave it or
     * declined by who got it, until that one acts.
     *
     * @throws Refusal NOT_FOUND, NOT_IN_CHARGE or DELEGATION_OVER
     */
    public CaseEditors revoke(int number, Hand who, Instant now) {
        LocalDate today = Japan.date(now);
        Delegation delegation = delegations.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        if (!concerns(delegation, who)) {
            throw Refusal.of(DelegationError.NOT_IN_CHARGE, keeper(today));
        }
        if (!isRevocable(delegation, today)) {
            throw Refusal.of(DelegationError.DELEGATION_OVER, number);
        }
        List<Delegation> changed = delegations.stream()
                .map(each -> each.number() == number ? each.ended(now, true) : each)
                .toList();
        return delegation.manner() == DelegationManner.HANDOVER
                ? chargedTo(Objects.requireNonNull(delegation.by()), today, today, changed)
                : new CaseEditors(inCharge, since, lastActOn, restricted, coEditors, changed);
    }

    /** The numbers of the delegations that a colleague can revoke. */
    public List<Integer> revocable(Hand who, LocalDate today) {
        return delegations.stream()
                .filter(delegation -> concerns(delegation, who) && isRevocable(delegation, today))
                .map(Delegation::number)
                .toList();
    }

    /**
     * The day from which a colleague can take charge: so many days after the person in charge acted last, and after the last day of a
     * deputy; empty when there is no person in charge.
     */
    public Optional<LocalDate> takeoverOpensOn(int absenceDays) {
        return Stream.concat(
                        Stream.of(since, lastActOn),
                        delegations.stream()
                                .filter(delegation -> delegation.endedAt() == null)
                                .map(Delegation::until))
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .map(last -> last.plusDays(absenceDays));
    }

    /**
     * Checks that a colleague may take charge.
     *
     * @throws Refusal CHARGE_NEEDS_PERSON, IN_CHARGE_ALREADY or TAKEOVER_TOO_EARLY
     */
    public void requireTakeover(Hand who, int absenceDays, LocalDate today) {
        if (who.person() == null) {
            throw Refusal.of(DelegationError.CHARGE_NEEDS_PERSON, who.name());
        }
        if (leads(who)) {
            throw Refusal.of(DelegationError.IN_CHARGE_ALREADY, who.name());
        }
        takeoverOpensOn(absenceDays).filter(today::isBefore).ifPresent(opens -> {
            throw Refusal.of(DelegationError.TAKEOVER_TOO_EARLY, nameOf(inCharge), opens);
        });
    }

    /** 引取り: a colleague takes charge, so that an organisation is never locked out. */
    public CaseEditors takeOver(Hand who, int absenceDays, Instant now) {
        LocalDate today = Japan.date(now);
        requireTakeover(who, absenceDays, today);
        return passTo(who, today, DelegationManner.TAKEOVER, now);
    }

    /** 担当者の指定: an officer names who is in charge from now on. */
    public CaseEditors reassign(String to, Instant now) {
        requireAnother(to);
        return passTo(Hand.named(to), null, DelegationManner.REASSIGNMENT, now);
    }

    private CaseEditors passTo(Hand next, @Nullable LocalDate acted, DelegationManner manner, Instant now) {
        LocalDate today = Japan.date(now);
        List<Delegation> before = delegations.stream()
                .map(each -> switch (each.state(today)) {
                    case PLANNED, IN_FORCE -> each.ended(now, false);
                    case ENDED, REVOKED -> each;
                })
                .toList();
        return chargedTo(next, today, acted, with(before, manner, next.name(), today, null, now));
    }

    private CaseEditors chargedTo(Hand next, LocalDate from, @Nullable LocalDate acted, List<Delegation> changed) {
        return new CaseEditors(next, from, acted, restricted, coEditors, changed);
    }

    private List<Delegation> with(
            List<Delegation> before,
            DelegationManner manner,
            String to,
            LocalDate from,
            @Nullable LocalDate until,
            Instant now) {
        int number = before.isEmpty() ? 1 : before.get(before.size() - 1).number() + 1;
        List<Delegation> all = new ArrayList<>(before);
        all.add(new Delegation(number, manner, inCharge, to, from, until, now, null, false));
        return all.subList(Math.max(0, all.size() - MOST_DELEGATIONS), all.size());
    }

    private void requireCharge() {
        if (inCharge == null) {
            throw Refusal.of(DelegationError.NO_PERSON_IN_CHARGE);
        }
    }

    private void requireAnother(String to) {
        if (inCharge != null && inCharge.isNamed(to)) {
            throw Refusal.of(List.of(Violation.of("/to", DelegationError.COLLEAGUE_IN_CHARGE, to)));
        }
    }

    private boolean leads(Hand who) {
        return inCharge != null && inCharge.isSameAs(who);
    }

    private boolean deputises(Hand who, LocalDate today) {
        return deputation(who, today).isPresent();
    }

    private Optional<Delegation> deputation(Hand who, LocalDate today) {
        return deputation(today).filter(delegation -> who.isNamed(delegation.to()));
    }

    private Optional<Delegation> deputation(LocalDate today) {
        return delegations.stream()
                .filter(delegation -> delegation.manner() == DelegationManner.PERIOD
                        && delegation.state(today) == DelegationState.IN_FORCE)
                .findFirst();
    }

    /** Whom to ask today: the deputy, or else the person in charge. */
    private String keeper(LocalDate today) {
        return deputation(today).map(Delegation::to).orElseGet(() -> nameOf(inCharge));
    }

    private static String nameOf(@Nullable Hand who) {
        return who == null ? "" : who.name();
    }

    private boolean concerns(Delegation delegation, Hand who) {
        Hand by = delegation.by();
        return who.isNamed(delegation.to()) || leads(who) || by != null && by.isSameAs(who);
    }

    private boolean isRevocable(Delegation delegation, LocalDate today) {
        return switch (delegation.manner()) {
            case PERIOD -> delegation.isPendingPeriod(today);
            case HANDOVER -> delegation.state(today) == DelegationState.IN_FORCE && lastActOn == null;
            case TAKEOVER, REASSIGNMENT -> false;
        };
    }
}
