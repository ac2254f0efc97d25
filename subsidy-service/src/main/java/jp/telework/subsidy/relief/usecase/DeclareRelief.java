package jp.telework.subsidy.relief.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.relief.domain.CertificateStatus;
import jp.telework.subsidy.relief.domain.Declaration;
import jp.telework.subsidy.relief.domain.ReliefAction;
import jp.telework.subsidy.relief.domain.ReliefApplication;
import jp.telework.subsidy.relief.domain.ReliefApplications;
import jp.telework.subsidy.relief.domain.ReliefAssessment;
import jp.telework.subsidy.relief.domain.ReliefCertificates;
import jp.telework.subsidy.relief.domain.ReliefContact;
import jp.telework.subsidy.relief.domain.ReliefDrafts;
import jp.telework.subsidy.relief.domain.ReliefTerms;

/** A company tries figures, declares its equipment, and takes its declaration or certificate back. */
@ApplicationScoped
public class DeclareRelief {

    private final ReliefApplications applications;
    private final ReliefDrafts drafts;
    private final ReliefCertificates certificates;
    private final ReliefDesk cases;
    private final CaseDesk desk;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;

    DeclareRelief(
            ReliefApplications applications,
            ReliefDrafts drafts,
            ReliefCertificates certificates,
            ReliefDesk cases,
            CaseDesk desk,
            Journal journal,
            Clock clock,
            Ids ids) {
        this.applications = applications;
        this.drafts = drafts;
        this.certificates = certificates;
        this.cases = cases;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Computes the relief. Nothing is kept.
     *
     * @throws Refusal NOT_ACQUIRED_YET
     */
    public ReliefAssessment assess(Declaration declaration) {
        List<Violation> early = declaration.notAcquiredBy(Japan.date(clock.instant()));
        if (!early.isEmpty()) {
            throw Refusal.of(early);
        }
        return ReliefAssessment.of(declaration, ReliefTerms.OF_2007);
    }

    /**
     * 申告.
     *
     * @throws Refusal NOT_ACQUIRED_YET or NOTHING_RELIEVED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReliefApplication declare(
            Caller caller, String companyName, ReliefContact contact, Declaration declaration) {
        journal.attempt("DECLARE_RELIEF");
        ReliefApplication.Declarant declarant =
                new ReliefApplication.Declarant(caller.requireOrganisation(), companyName, contact);
        ReliefAssessment assessment = assess(declaration);
        journal.judge(checks -> {
            ReliefApplication.judge(assessment, checks);
            return assessment;
        });
        Instant now = clock.instant();
        String year = FiscalYear.of(Japan.date(now)).numberLabel();
        ReliefApplication application = new ReliefApplication(
                ids.next(),
                String.format(Locale.ROOT, "%s-ZK-%06d", year, applications.nextNumber()),
                declarant,
                declaration,
                ReliefTerms.OF_2007,
                now);
        applications.add(application);
        cases.tell(application, "declared");
        return application;
    }

    /** 取下げ: what the ministry has drafted lapses, and a certificate is given back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReliefApplication withdraw(Caller caller, UUID id, IfMatch ifMatch) {
        ReliefApplication application = desk.run(
                cases,
                caller,
                id,
                ifMatch,
                ReliefAction.WITHDRAW,
                ReliefAction.WITHDRAW.attempted(),
                (found, checks, now) -> () -> {
                    if (found.hasOpenDraft()) {
                        drafts.of(id).open().ifPresent(DecisionDraft::lapse);
                    }
                    if (found.isCertified()) {
                        certificates.end(id, CertificateStatus.GIVEN_BACK);
                    }
                    found.withdraw(now);
                });
        cases.tell(application, "withdrawn");
        return application;
    }
}
