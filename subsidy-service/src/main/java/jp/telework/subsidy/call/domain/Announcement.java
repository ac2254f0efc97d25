package jp.telework.subsidy.call.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.subsidy.call.domain.CallAmendment.Change;
import jp.telework.subsidy.programme.domain.SubsidyError;
import org.jspecify.annotations.Nullable;

/** 公告: what a call tells the public beside its rules, and how that changed after the publication. */
@Embeddable
class Announcement {

    private String title;
    private @Nullable String purpose;
    private @Nullable String contact;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "questions_until")
    private @Nullable Instant questionsUntil;

    @Column(columnDefinition = "jsonb")
    private CallAmendments amendments = CallAmendments.NONE;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    Announcement(CallDraft draft) {
        CallTexts texts = draft.texts();
        this.title = draft.title();
        this.purpose = texts.purpose();
        this.contact = texts.contact();
        this.opensAt = draft.opensAt();
        this.closesAt = draft.closesAt();
        this.questionsUntil = draft.questionsUntil();
    }

    /**
     * Checks the state of the call before a change; the content of the change is not checked here.
     *
     * @throws Refusal EXTENSION_TOO_LATE or TOO_MANY_AMENDMENTS
     */
    void require(CallAction action, Instant now) {
        if (action == CallAction.EXTEND && now.isAfter(closesAt)) {
            throw Refusal.of(SubsidyError.EXTENSION_TOO_LATE, closesAt);
        }
        if (action != CallAction.CANCEL) {
            amendments.requireRoom();
        }
    }

    /** Makes a change that the state of the call allows. */
    CallAmendment amend(Amending amending, FiscalYear fiscalYear, Instant now) {
        require(amending.action(), now);
        Instant later = amending.closesAt();
        if (later != null) {
            extend(later, fiscalYear, amending.reason(), now);
        } else if (amending.action() == CallAction.CORRECT) {
            correct(amending, now);
        } else {
            amendments = amendments.with(AmendmentKind.CANCELLATION, List.of(), amending.reason(), now);
        }
        return amendments.latest();
    }

    /** Moves the closing to a later instant within the call's fiscal year. */
    private void extend(Instant later, FiscalYear fiscalYear, String reason, Instant now) {
        List<Violation> found = new ArrayList<>();
        if (!later.isAfter(closesAt)) {
            found.add(Violation.of("/closesAt", SubsidyError.EXTENSION_NOT_LATER, closesAt, later));
        }
        CallDraft.closesWithin(fiscalYear, later).ifPresent(found::add);
        if (!found.isEmpty()) {
            throw Refusal.of(found);
        }
        Change change = new Change(CallField.CLOSES_AT, closesAt.toString(), later.toString());
        closesAt = later;
        amendments = amendments.with(AmendmentKind.EXTENSION, List.of(change), reason, now);
    }

    /** Replaces the texts that the erratum gives, or tells which file it replaces. */
    private void correct(Amending erratum, Instant now) {
        CallTexts corrected = erratum.texts();
        List<Change> changes = new ArrayList<>();
        if (erratum.file() != null) {
            changes.add(erratum.file());
        }
        changed(changes, CallField.TITLE, title, corrected.title());
        changed(changes, CallField.PURPOSE, purpose, corrected.purpose());
        changed(changes, CallField.CONTACT, contact, corrected.contact());
        if (changes.isEmpty()) {
            throw Refusal.of(List.of(Violation.of("", SubsidyError.ERRATUM_WITHOUT_CHANGE)));
        }
        title = corrected.title() == null ? title : corrected.title();
        purpose = corrected.purpose() == null ? purpose : corrected.purpose();
        contact = corrected.contact() == null ? contact : corrected.contact();
        amendments = amendments.with(AmendmentKind.ERRATUM, changes, erratum.reason(), now);
    }

    private static void changed(
            List<Change> changes, CallField field, @Nullable String before, @Nullable String after) {
        if (after != null && !after.equals(before)) {
            changes.add(new Change(field, before, after));
        }
    }

    /** What people see of a published call. */
    CallPhase phase(Instant now, boolean evaluationBegan) {
        if (now.isBefore(opensAt)) {
            return CallPhase.PUBLISHED;
        }
        if (!now.isAfter(closesAt)) {
            return CallPhase.OPEN;
        }
        return evaluationBegan ? CallPhase.UNDER_EVALUATION : CallPhase.CLOSED;
    }

    String title() {
        return title;
    }

    CallTexts texts() {
        return new CallTexts(title, purpose, contact);
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    /** 質問受付期限: its own, which an extension leaves, or the end of the period. */
    Instant questionsUntil() {
        return questionsUntil == null ? closesAt : questionsUntil;
    }

    CallAmendments amendments() {
        return amendments;
    }
}
