package jp.telework.subsidy.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.notice.domain.IssuedNotice;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.notice.domain.Notices;
import org.jspecify.annotations.Nullable;

/** Issues notices with their acts, and finds them again word for word. */
@ApplicationScoped
public class IssueNotice {

    private final Notices notices;
    private final RenderNotice render;

    IssueNotice(Notices notices, RenderNotice render) {
        this.notices = notices;
        this.render = render;
    }

    /**
     * Keeps a notice as it is issued, in the transaction of its act.
     *
     * @throws Refusal UNPRINTABLE_CHARACTER
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void issue(UUID caseId, int actNumber, Notice notice) {
        render.requireNames(notice);
        CanonicalJson content = CanonicalJson.of(StoredJson.write(notice));
        notices.add(
                new IssuedNotice(
                        caseId,
                        actNumber,
                        notice.kind(),
                        notice.head().issuedOn(),
                        notice.head().documentNumber(),
                        content.sha256()),
                content.toString());
    }

    /** A case's notices, oldest first. */
    @Transactional
    public List<IssuedNotice> of(UUID caseId) {
        return notices.of(caseId);
    }

    /**
     * A notice as it was issued.
     *
     * @param pathName kind as in addresses
     * @param actNumber an earlier one by its act; null for the latest of the kind
     * @throws Refusal NOT_FOUND when there is none
     */
    @Transactional
    public Notice find(UUID caseId, String pathName, @Nullable Integer actNumber) {
        return NoticeKind.ofPathName(pathName)
                .flatMap(kind -> notices.content(caseId, kind, actNumber))
                .map(content -> StoredJson.read(content, Notice.class))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}
