package jp.telework.promotion.recognition.entry.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.recognition.criteria.domain.RecognitionRule;
import jp.telework.promotion.recognition.entry.domain.EntryAction;
import jp.telework.promotion.recognition.entry.domain.LogoTerms;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.honour.domain.Honours;

/** ロゴの使用許諾: one of the hundred accepts the terms, and an officer withdraws the licence where they are broken. */
@ApplicationScoped
public class LicenseLogo {

    private final EntryDesk cases;
    private final CaseDesk desk;
    private final Honours honours;

    LicenseLogo(EntryDesk cases, CaseDesk desk, Honours honours) {
        this.cases = cases;
        this.desk = desk;
        this.honours = honours;
    }

    /**
     * Accepts the terms.
     *
     * @throws Refusal LOGO_NOT_FOR_LEVEL, LOGO_DECIDED_BEFORE or OUTDATED_TERMS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionEntry accept(Caller caller, UUID id, IfMatch ifMatch, String edition) {
        return run(caller, id, ifMatch, EntryAction.ACCEPT_LOGO, "logo-licensed", (entry, checks, now) -> {
            entry.judgeLogo(checks);
            checks.that(
                    RecognitionRule.TERMS_CURRENT,
                    edition.equals(LogoTerms.EDITION),
                    "/edition",
                    List.of("edition", edition),
                    LogoTerms.EDITION);
            return () -> {
                entry.acceptLogo(edition, now);
                honours.showLogo(id, true);
            };
        });
    }

    /**
     * 取消し.
     *
     * @throws Refusal NO_LOGO_LICENCE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionEntry withdraw(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return run(caller, id, ifMatch, EntryAction.WITHDRAW_LOGO, "logo-withdrawn", (entry, checks, now) -> {
            entry.judgeLogoWithdrawal(checks);
            return () -> {
                entry.withdrawLogo(reason, now);
                honours.showLogo(id, false);
            };
        });
    }

    private RecognitionEntry run(
            Caller caller,
            UUID id,
            IfMatch ifMatch,
            EntryAction action,
            String verb,
            CaseDesk.Work<RecognitionEntry> work) {
        RecognitionEntry entry = desk.run(cases, caller, id, ifMatch, action, EntryDesk.attempted(action), work);
        cases.tell(entry, verb);
        return entry;
    }
}
