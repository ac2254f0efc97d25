package jp.telework.platform.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.reference.ExternalReference;
import jp.telework.kernel.reference.ReferenceSide;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventFeed;
import jp.telework.platform.event.EventHead;
import jp.telework.platform.webhook.EventTypes;
import org.jspecify.annotations.Nullable;

/** Records what back-office systems say of events and cases. */
@ApplicationScoped
class KeepAcknowledgements {

    private final AcknowledgementTable acknowledgements;
    private final KeepReferences references;
    private final CasesByKind cases;
    private final EventFeed feed;
    private final EventTypes types;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    KeepAcknowledgements(
            AcknowledgementTable acknowledgements,
            KeepReferences references,
            CasesByKind cases,
            EventFeed feed,
            EventTypes types,
            CurrentCaller caller,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.references = references;
        this.cases = cases;
        this.feed = feed;
        this.types = types;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A body that was read; at least one of subject and event is there. */
    private record Sent(
            @Nullable CaseRef subject,
            @Nullable UUID eventId,
            String system,
            AcknowledgementOutcome outcome,
            @Nullable String number,
            @Nullable String reason) {}

    /**
     * Records one, and the number that came with it.
     *
     * @throws Refusal REQUIRED, UNKNOWN_VALUE, TOO_MANY_ITEMS or a code of {@link ExchangeError}
     */
    @Transactional
    Acknowledgement record(AcknowledgementRequest request) {
        journal.attempt(AuditTrail.ACKNOWLEDGE);
        Sent sent = read(request);
        Caller who = caller.get();
        @Nullable EventHead event = sent.eventId() == null ? null : event(sent.eventId(), who);
        CaseRef subject = subject(sent.subject(), event);
        journal.attempt(subject, AuditTrail.ACKNOWLEDGE);
        Optional<ReferencedCase> target = cases.open(subject, who);
        if (event == null && target.isEmpty()) {
            throw refused("/subject", ExchangeError.UNKNOWN_CASE, cases.names());
        }
        Acknowledgement made = new Acknowledgement(
                ids.next(),
                subject,
                sent.eventId(),
                sent.system(),
                sent.outcome(),
                sent.number(),
                sent.reason(),
                clock.instant());
        if (!acknowledgements.add(made)) {
            throw Refusal.of(ExchangeError.ALREADY_ACKNOWLEDGED);
        }
        journal.noted(subject, types.ofAcknowledgement(), AcknowledgementView.of(made));
        if (sent.number() != null) {
            ReferencedCase numbered =
                    target.orElseThrow(() -> refused("/number", ExchangeError.NO_EXTERNAL_REFERENCES, cases.names()));
            journal.attempt(subject, KeepReferences.ACTION);
            references.keep(
                    subject,
                    numbered,
                    new ExternalReference(sent.system(), sent.number(), ReferenceSide.MINISTRY),
                    "/number");
        }
        return made;
    }

    private Sent read(AcknowledgementRequest request) {
        BodyFields fields = new BodyFields();
        @Nullable CaseRef subject = fields.optional("/subject", request.subject(), cases::read);
        @Nullable UUID eventId = fields.optional("/eventId", request.eventId(), KeepAcknowledgements::eventId);
        if (request.subject() == null && request.eventId() == null) {
            fields.refuse(Violation.of("/eventId", CommonError.REQUIRED));
        }
        String system = fields.required("/system", request.system(), ExternalReference::readSystem, "");
        AcknowledgementOutcome outcome = fields.oneOf("/outcome", request.outcome(), AcknowledgementOutcome.class);
        @Nullable String number = fields.optionalText("/number", request.number(), ExternalReference.MAX_NUMBER);
        @Nullable
        String reason = outcome == AcknowledgementOutcome.REJECTED
                ? fields.text("/reason", request.reason(), AcknowledgementRequest.MAX_REASON)
                : fields.optionalText("/reason", request.reason(), AcknowledgementRequest.MAX_REASON);
        fields.done();
        return new Sent(subject, eventId, system, outcome, number, reason);
    }

    private static UUID eventId(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException noId) {
            throw new InvalidValue(ExchangeError.EVENT_NOT_IN_FEED);
        }
    }

    private EventHead event(UUID id, Caller who) {
        EventHead event =
                feed.head(id, Scope.of(who)).orElseThrow(() -> refused("/eventId", ExchangeError.EVENT_NOT_IN_FEED));
        if (event.type().equals(types.ofAcknowledgement())) {
            throw refused("/eventId", ExchangeError.NOT_ACKNOWLEDGEABLE);
        }
        return event;
    }

    private CaseRef subject(@Nullable CaseRef named, @Nullable EventHead event) {
        if (event == null) {
            return Objects.requireNonNull(named);
        }
        if (named != null && !named.stream().equals(event.subject())) {
            throw refused("/subject", ExchangeError.EVENT_OF_ANOTHER_CASE, event.subject());
        }
        return cases.read(event.subject());
    }

    private static Refusal refused(String pointer, ErrorCode code, Object... arguments) {
        return Refusal.of(List.of(Violation.of(pointer, code, arguments)));
    }
}
