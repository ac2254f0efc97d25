package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.telework.casework.notice.domain.Addressee;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.notice.domain.Citation;
import jp.telework.subsidy.notice.domain.DocumentRegister;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.domain.NoticeHead;
import jp.telework.subsidy.notice.domain.NoticeItem;
import jp.telework.subsidy.notice.domain.NoticeItems;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.notice.domain.NoticeMatter;
import jp.telework.subsidy.notice.domain.NoticeReason;
import jp.telework.subsidy.notice.usecase.IssueResultNotices;
import jp.telework.subsidy.notice.usecase.NoticeOffice;
import jp.telework.subsidy.notice.usecase.SealedNotice;
import jp.telework.subsidy.programme.domain.SubsidyClause;

/** Writes and issues the notices of adopted (採択) and not adopted (不採択) applications. */
@ApplicationScoped
class ResultNoticeWriter {

    /** What an adopted applicant must know before the grant decision. */
    private static final List<String> REMARKS = List.of(
            "補助金の交付を受けようとするときは、交付申請書を提出すること。",
            "補助金の額は、交付申請書を審査した上で交付の決定において定めるものであり、上記の額を下回ることがある。",
            "交付の決定の前に発注、契約又は支払をした経費は、補助対象経費とならない。");

    private final NoticeOffice office;
    private final IssueResultNotices issueNotices;

    ResultNoticeWriter(NoticeOffice office, IssueResultNotices issueNotices) {
        this.office = office;
        this.issueNotices = issueNotices;
    }

    /**
     * Issues one notice for each of a call's decided applications.
     *
     * @param subsidy 補助金の名称 with the fiscal year
     */
    Map<UUID, SealedNotice> issue(List<Application> decided, String subsidy, Instant now) {
        LocalDate today = Japan.date(now);
        Map<UUID, Notice> notices = new LinkedHashMap<>();
        if (!decided.isEmpty()) {
            List<NoticeOffice.Numbers> numbers = office.draw(
                    today,
                    decided.stream()
                            .map(application ->
                                    new DocumentRegister.Entry(kind(application), today, application.id(), 0))
                            .toList());
            for (Application application : decided) {
                String number = numbers.get(notices.size()).document();
                notices.put(application.id(), compose(application, subsidy, head(application, number, today)));
            }
        }
        return issueNotices.issue(notices);
    }

    private static NoticeKind kind(Application application) {
        return application.status() == ApplicationStatus.ADOPTED ? NoticeKind.ADOPTION : NoticeKind.NON_ADOPTION;
    }

    private static Notice compose(Application application, String subsidy, NoticeHead head) {
        NoticeKind kind = kind(application);
        Yen requested = Objects.requireNonNull(application.proposal().requestedAmountYen());
        List<NoticeItem> items = kind == NoticeKind.ADOPTION ? NoticeItems.adoption(requested, REMARKS) : List.of();
        return Notice.compose(
                kind,
                List.of(SubsidyClause.EVALUATION),
                head,
                NoticeMatter.requested(
                        subsidy, Japan.date(application.submittedAt().orElseThrow())),
                items,
                application.decisionReasons(true).items().stream()
                        .map(reason ->
                                new NoticeReason(reason.code(), Citation.ofWritten(reason.clause()), reason.facts()))
                        .toList());
    }

    private NoticeHead head(Application application, String documentNumber, LocalDate today) {
        return new NoticeHead(
                documentNumber,
                today,
                Addressee.of(application.organisationName(), application.organisation()),
                office.issuer(),
                application.receiptNumber().orElseThrow(),
                Objects.requireNonNull(application.proposal().title()));
    }
}
