package jp.telework.subsidy.application.domain.rule;

import java.util.List;
import java.util.Set;
import jp.telework.kernel.refusal.Clause;
import jp.telework.subsidy.programme.domain.DocumentKind;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** 提出書類: every kind of document that the call requires is attached. */
final class DocumentsRule implements SubmissionRule {

    @Override
    public String name() {
        return "DOCUMENTS";
    }

    @Override
    public Clause clause() {
        return SubsidyClause.CALL_DOCUMENTS;
    }

    @Override
    public Finding judge(SubmissionCase submission) {
        List<DocumentKind> required = submission.terms().rules().requiredDocuments();
        Set<DocumentKind> attached = submission.documents();
        Finding.Draft finding = Finding.of(this).input("requiredDocuments", required);
        if (attached == null) {
            return finding.notEvaluated(
                    TraceText.DOCUMENTS_LATER,
                    required,
                    required.stream().map(DocumentKind::name).toList());
        }
        finding.input("attached", attached);
        for (DocumentKind kind : required) {
            if (!attached.contains(kind)) {
                finding.refuse("/documents", SubsidyError.DOCUMENT_MISSING, kind, kind.name());
            }
        }
        return finding.orPassed(TraceText.DOCUMENTS_PRESENT, required.size());
    }
}
