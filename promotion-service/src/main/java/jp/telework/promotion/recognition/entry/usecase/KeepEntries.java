package jp.telework.promotion.recognition.entry.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.ReviewedCases;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.recognition.criteria.domain.RecognitionError;
import jp.telework.promotion.recognition.entry.domain.Contact;
import jp.telework.promotion.recognition.entry.domain.EntryAction;
import jp.telework.promotion.recognition.entry.domain.EntryStatus;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntries;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.entry.domain.Statement;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RecognitionRounds;
import jp.telework.promotion.recognition.round.usecase.KeepRounds;

/** Organisations write, submit and withdraw applications; they and the ministry read them. */
@ApplicationScoped
public class KeepEntries implements CaseActions {

    private final RecognitionEntries entries;
    private final RecognitionRounds rounds;
    private final KeepRounds keptRounds;
    private final DecideEntries decide;
    private final EntryDesk cases;
    private final CaseDesk desk;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;
    private final ReviewedCases reviewed;

    KeepEntries(
            RecognitionEntries entries,
            RecognitionRounds rounds,
            KeepRounds keptRounds,
            DecideEntries decide,
            EntryDesk cases,
            CaseDesk desk,
            Journal journal,
            Clock clock,
            Ids ids,
            ReviewedCases reviewed) {
        this.entries = entries;
        this.rounds = rounds;
        this.keptRounds = keptRounds;
        this.decide = decide;
        this.cases = cases;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
        this.reviewed = reviewed;
    }

    /**
     * Begins an application.
     *
     * @throws Refusal UNKNOWN_ROUND or ENTRY_EXISTS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionEntry begin(Caller caller, UUID roundId, Statement statement, Contact contact) {
        journal.attempt("BEGIN_RECOGNITION_ENTRY");
        CorporateNumber organisation = caller.requireOrganisation();
        keptRounds.published(roundId);
        if (entries.existsInTurn(roundId, organisation)) {
            throw Refusal.of(RecognitionError.ENTRY_EXISTS);
        }
        RecognitionEntry entry =
                new RecognitionEntry(ids.next(), roundId, organisation, statement, contact, clock.instant());
        entries.add(entry);
        cases.tell(entry, "begun");
        return entry;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionEntry change(Caller caller, UUID id, IfMatch ifMatch, Statement statement, Contact contact) {
        return run(
                caller,
                id,
                ifMatch,
                EntryAction.CHANGE,
                "changed",
                (entry, checks, now) -> () -> entry.change(statement, contact, now));
    }

    /** 提出; its trace says which level the figures reach. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionEntry submit(Caller caller, UUID id, IfMatch ifMatch) {
        return run(caller, id, ifMatch, EntryAction.SUBMIT, "submitted", (entry, checks, now) -> {
            // Held: its results are not published before this transaction ends.
            RecognitionRound round = rounds.hold(entry.roundId()).orElseThrow();
            entry.judgeSubmission(round, now, checks);
            checks.explain(round.criteria().assess(entry.statement().figures()).steps());
            return () -> entry.submit(receiptNumber(round), digest(entry), now);
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionEntry withdraw(Caller caller, UUID id, IfMatch ifMatch) {
        return run(
                caller,
                id,
                ifMatch,
                EntryAction.WITHDRAW,
                "withdrawn",
                (entry, checks, now) -> () -> entry.withdraw(now));
    }

    private RecognitionEntry run(
            Caller caller,
            UUID id,
            IfMatch ifMatch,
            EntryAction action,
            String verb,
            CaseDesk.Work<RecognitionEntry> work) {
        RecognitionEntry changed = desk.run(cases, caller, id, ifMatch, action, EntryDesk.attempted(action), work);
        cases.tell(changed, verb);
        return changed;
    }

    private String receiptNumber(RecognitionRound round) {
        return String.format(Locale.ROOT, "%s-%06d", round.receiptPrefix(), rounds.nextReceiptNumber(round.id()));
    }

    private static String digest(RecognitionEntry entry) {
        return CanonicalJson.of(StoredJson.write(entry.statement())).sha256();
    }

    /** The round of an application. */
    @Transactional
    public RecognitionRound roundOf(RecognitionEntry entry) {
        return rounds.find(entry.roundId()).orElseThrow();
    }

    /**
     * An application that the caller may read; a reviewer reads those that are assigned.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public RecognitionEntry get(Caller caller, UUID id) {
        boolean reviews = caller.is(Role.REVIEWER);
        return entries.find(reviews ? null : Scope.of(caller).organisation(), id)
                .filter(entry -> !reviews || reviewed.includes(id, caller.hand()))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    @Transactional
    public Page<RecognitionEntry> list(Caller caller, RecognitionEntries.Filter filter, PageRequest page) {
        return Page.of(
                entries.list(Scope.of(caller).organisation(), filter, page.afterId(), page.rows()),
                page,
                entry -> entry.id().toString());
    }

    @Override
    public String kind() {
        return EntryDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        RecognitionEntry entry = get(caller, id);
        return Arrays.stream(EntryAction.values())
                .map(action -> Possibility.of(action.noun(), reasons(caller, entry, action)))
                .toList();
    }

    private List<Violation> reasons(Caller caller, RecognitionEntry entry, EntryAction action) {
        List<Violation> state = Possibility.inState(entry.status(Ministry.includes(caller)), action, EntryStatus::next);
        if (!state.isEmpty()) {
            return state;
        }
        return switch (action) {
            case SUBMIT -> Possibility.judged(checks -> entry.judgeSubmission(roundOf(entry), clock.instant(), checks));
            case APPROVE_DECISION -> decide.againstApproval(caller, entry);
            case ACCEPT_LOGO -> Possibility.judged(entry::judgeLogo);
            case WITHDRAW_LOGO -> Possibility.judged(entry::judgeLogoWithdrawal);
            case CHANGE, WITHDRAW, DRAFT_DECISION, RETURN_DECISION -> List.of();
        };
    }
}
