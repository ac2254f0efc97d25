package jp.telework.seminar.speaker.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.speaker.domain.SpeakerConsent;
import jp.telework.seminar.speaker.domain.SpeakerError;
import jp.telework.seminar.speaker.usecase.FindConsents.Visitor;

/** 回答: the lecturer agrees or withdraws; the secretariat can withdraw on the lecturer's word, never agree. */
@ApplicationScoped
public class AnswerConsent {

    private final FindConsents consents;
    private final SpeakerDesk desk;

    AnswerConsent(FindConsents consents, SpeakerDesk desk) {
        this.consents = consents;
        this.desk = desk;
    }

    /**
     * Takes the answer down; it counts at once.
     *
     * @throws Refusal UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, LINK_EXPIRED, STALE_VERSION, CONSENT_IS_PERSONAL
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SpeakerConsent handle(Visitor visitor, UUID id, IfMatch ifMatch, boolean agrees) {
        desk.attempt(SpeakerDesk.caseOf(id), "ANSWER_SPEAKER_CONSENT");
        SpeakerConsent consent = consents.forCommand(visitor, id);
        ifMatch.check(consent.version());
        if (agrees && visitor.isOffice()) {
            throw Refusal.of(SpeakerError.CONSENT_IS_PERSONAL);
        }
        consent.answer(agrees, desk.now());
        desk.changed(consent, agrees ? "given" : "withdrawn");
        return consent;
    }
}
