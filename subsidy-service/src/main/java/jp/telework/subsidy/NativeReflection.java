package jp.telework.subsidy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.grant.domain.Grants;
import jp.telework.subsidy.programme.domain.GrantTerms;
import jp.telework.subsidy.programme.domain.ProgrammeRules;

/** What is stored, hashed or sent as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(
        targets = {
            ProgrammeRules.class,
            GrantTerms.class,
            Criterion.class,
            Reason.class,
            Applications.Summary.class,
            Grants.Summary.class,
            Proposal.class,
            Proposal.Site.class,
            Proposal.Consortium.class,
            Proposal.Member.class,
            Proposal.Expense.class,
            Proposal.Targets.class,
            Proposal.PeopleRange.class,
            Proposal.Contact.class
        },
        classNames = {
            "jp.telework.subsidy.application.api.ReceiptDocumentView$Covered",
            "jp.telework.subsidy.application.persistence.PanacheSubmissions$Attachment",
            "jp.telework.subsidy.application.persistence.PanacheSubmissions$Content",
            "jp.telework.subsidy.application.usecase.ApplicationSnapshot$Attachment"
        })
final class NativeReflection {

    private NativeReflection() {}
}
